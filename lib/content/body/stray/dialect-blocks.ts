import { isMention, isOrnament } from './ornaments';
import type { Head } from './shown-text';
import { quoted, stray, type Detector } from './stray';

/** Beginning of a line in another dialect. */
type Beginning = {
  /** Tried on the text of a line. */
  pattern: RegExp;
  /** Its meaning elsewhere, and what to write here, in Chinese. */
  zh: string;
  /** The same in English. */
  en: string;
  /** Pattern of another line of the body, where this one alone says too little. */
  beside?: RegExp;
  /** Gives the line to write instead; undefined where an editor must decide. */
  mend?: (line: string) => string | null;
};

const CALLOUT = {
  zh: '不是提示框，里面的字会连成一段，或成为代码。提示框写成引文：第一行 > [!NOTE]，下面每行以 > 开头',
  en: 'is no callout: what it holds runs together, or becomes code. Write a quotation: first > [!NOTE], then each line after >',
};
const COMMENT = {
  zh: '不是注释，读者看得到。不给读者看的，写成 <!-- … -->',
  en: 'is no comment: readers see it. Write what they shall not see as <!-- … -->',
};
const HEADING = {
  zh: '不是标题。标题写成 ## 标题',
  en: 'is no heading. Write ## heading',
};

/** Kinds of callouts of MkDocs; three marks before anything else are an outcry. */
const ADMONITION = [
  'note|abstract|summary|tldr|info|todo|tip|hint|important|success|check|done|question|help|faq|seealso',
  'warning|caution|attention|failure|fail|missing|danger|error|bug|example|quote|cite|admonition',
].join('|');

/** `== 标题`, `== 标题 ==`. */
const SECTION = /^={2,6}[ \t]+(?=[^=\s])[^=\n]*(?:[ \t]={2,6})?$/u;

const beginnings: readonly Beginning[] = [
  // MkDocs, Python-Markdown.
  {
    pattern: new RegExp(
      String.raw`^(?:[!！]{3}|[?？]{3}\+?)[ \t]+(?:${ADMONITION})(?:[ \t]+(?:inline|end))*(?:[ \t]+["“].*)?$`,
      'iu',
    ),
    ...CALLOUT,
  },
  {
    pattern: /^={3}[!+]?[ \t]*["“][^"”]+["”]$/u,
    zh: '不是标签页。请写成小标题：### 标题',
    en: 'is no tab. Write a heading: ### heading',
  },
  // reStructuredText.
  {
    pattern: /^\.\.[ \t]+[a-z-]+::/iu,
    zh: '是 reStructuredText 的指令，这里没有用。请写成 Markdown',
    en: 'is a directive of reStructuredText and means nothing here. Write Markdown',
  },
  // AsciiDoc.
  {
    pattern: /^(?:image|video|include|audio)::\S+\[[^\]]*\]$/u,
    zh: '是 AsciiDoc 的写法，图不会出现。请写成 ![说明](图片)',
    en: 'is AsciiDoc and shows nothing. Write ![description](picture)',
  },
  {
    pattern: /^\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|source|quote|verse)(?:,[^\]]*)?\]$/u,
    ...CALLOUT,
  },
  { pattern: SECTION, ...HEADING },
  // A sum goes on in a line of its own: = 营收 - 成本.
  { pattern: /^=[ \t]+\p{Script=Han}[^=\n]*$/u, beside: SECTION, ...HEADING },
  {
    pattern: /^\|={3,}$/u,
    zh: '是 AsciiDoc 的表格。表格每行写 | 甲 | 乙 |，第二行写 |---|---|',
    en: 'is a table of AsciiDoc. Write rows as | a | b |, and |---|---| as second line',
  },
  // A definition without its space.
  {
    pattern: /^[:：](?=[\p{Script=Han}“《（])/u,
    zh: '不是释义，会连在上一行后面。释义写成“: 解释”，半角冒号，后面空一格；不是释义的，冒号写在上一行末尾',
    en: 'is no definition and runs on from the line above. Write ": words", with a half-width colon and a space; else end the line above with the colon',
  },
  // A definition in an item.
  {
    pattern: /^[:：][ \t]+(?=[\p{L}\p{N}“《（])/u,
    zh: '不是释义，会连在上一行后面：列表的一项里没有释义。请把词和释义移出列表，各自成行；不是释义的，冒号写在上一行末尾',
    en: 'is no definition and runs on from the line above: an item holds none. Move term and definition out of the list; else end the line above with the colon',
  },
  // Org, and Logseq, which keeps its own notes that way.
  {
    pattern:
      /^#\+(?:title|author|date|begin_\w+|end_\w+|options|startup|caption|name|include)\b|^:(?:logbook|properties|end):$|^(?:clock|deadline|scheduled):[ \t]*[<[]\d{4}-/iu,
    zh: '是 Org 的写法，这里没有用。代码写在 ``` 之间，引文每行以 > 开头，字段写在文件开头',
    en: 'is Org and means nothing here. Write code between ```, quotations after >, fields at the head of the file',
  },
  // Textile.
  {
    pattern: /^h[1-6]\.[ \t]+\S/u,
    ...HEADING,
    mend: (line) =>
      line.replace(/^h([1-6])\.[ \t]+/u, (_, depth: string) => `${'#'.repeat(Number(depth))} `),
  },
  {
    // A page (p. 12) is none.
    pattern: /^(?:bq\.[ \t]+\S|p\.[ \t]+[\p{Script=Han}“《])/u,
    zh: '是 Textile 的写法。引文每行以 > 开头',
    en: 'is Textile. Begin each line of a quotation with >',
  },
  // Fields of Dataview and Logseq.
  {
    pattern: /^[[(]?(?=[^\s[(])[\p{L}\p{N} _-]{1,30}(?<!\s)::[ \t]+\S/u,
    zh: '是 Obsidian（Dataview）或 Logseq 的字段，这里没有用。要给读者看的，写成一句话；其余请删去，或写进文章开头的字段',
    en: 'is a field of Dataview or Logseq and means nothing here. Write what readers shall see as a sentence; remove the rest, or move it to the front matter',
  },
  // Bullets of Word, whose fonts draw a letter as one.
  {
    pattern: /^[lnuqvwoØü§²Ÿ](?:\t|[ \u00A0]{2})[ \t\u00A0]*\uE000*[\p{L}\p{N}“《（]/u,
    zh: '不是列表：第一个字符在 Word 里是项目符号，这里是一个字母，几行还会连成一行。列表写成 - 项',
    en: 'is no list: its first character is a bullet in a font of Word, and a letter here; lines run together. Write - item',
  },
  // HackMD.
  {
    pattern: /^tags:[ \t]+\uFFFC/u,
    zh: '是 HackMD 的标签，这里没有用。标签写在文章开头的字段里：tags: [甲, 乙]',
    en: 'tags a note of HackMD and means nothing here. Tags go into the front matter: tags: [a, b]',
  },
  // MDX.
  {
    pattern:
      /^(?:import\s+(?:\w+|\{[^{}]+\}|\*\s+as\s+\w+)\s+from\s+["'“‘]|export\s+(?:default|const|let|function)\s)/u,
    zh: '是 MDX 的写法。这里不运行代码，请删去',
    en: 'is MDX. Nothing is run here: remove it',
  },
  { pattern: /^\{\/\*/u, ...COMMENT },
  // A line of code among prose; bylines (// 作者：张三) and what is closed as well are decorated.
  {
    pattern:
      /^\/\/[ \t]*(?=\p{Script=Han})(?!(?!注|备注|编者|待)[^：:]{1,8}[：:]|(?:作者|记者|编辑|责编|文|图|摄影|翻译|来源|整理|撰文)[ \t|｜/])(?!.*\/\/$)/u,
    ...COMMENT,
  },
  // Remarks by way of a definition.
  {
    pattern:
      /^\[(?:\/\/|comment)\](?:：|:[ \t]*(?=#[^\s(]|#[ \t]*[^\s("'<]|<>[ \t]*[^\s("'])|:(?=#\())[ \t]*/iu,
    ...COMMENT,
    mend: remark,
  },
];

/** `[//]：# (编者按)` as a comment; null where there is nothing in it. */
function remark(line: string): string | null {
  const text = line
    .replace(/^\[[^\]]*\][:：]\s*(?:#|<>)?\s*/u, '')
    .replace(/^[(（"“'](.*)[)）"”']$/u, '$1')
    .trim();
  return text === '' || text.includes('--') ? null : `<!-- ${text} -->`;
}

/** Lines that begin as something begins elsewhere: `!!! note`, `h2. 标题`, `[//]：# (编者按)`. */
export const strayBeginning: Detector = ({ heads, written }) => {
  const lines = heads.map((head) => lineOf(written, head));
  const known = beginnings.filter(
    ({ beside }) => !beside || lines.some((line) => beside.test(line)),
  );
  return heads.flatMap(({ start }, index) => {
    const line = lines[index] ?? '';
    const found = known.find(({ pattern }) => pattern.test(line));
    const text = line.replaceAll(/^(?:=+|\/\/|h[1-6]\.)|=+$/gu, '');
    if (!found || (text !== line && (isMention(text) || isOrnament(text)))) return [];
    const { zh, en, mend } = found;
    return stray(
      start,
      line.length,
      `“${quoted(line)}”会原样显示，${zh}。`,
      `"${quoted(line)}" is shown as it is and ${en}.`,
      mend?.(line) ?? null,
    );
  });
};

function lineOf(written: string, { start, text }: Head): string {
  return written.slice(start, start + text.length);
}
