import { nameToEmoji } from 'gemoji';
import { findMarks, type Mark } from './mark';
import type { Detector } from './stray';

/** Names that also are something else between colons, roles and keys: `:ref:` is none of GitHub's, `:key:` is. */
const OTHERS = new Set(['abc', 'back', 'end', 'key', 'new', 'one', 'six', 'ten', 'top', 'two']);

/** Names of two letters that are hardly anything else: most are codes of languages and countries, or variables. */
const SHORT = new Set(['+1', '-1', 'ok', 'x']);

const isOther = (name: string) => OTHERS.has(name) || (name.length < 3 && !SHORT.has(name));

/** Names that are Slack's or Unicode's. */
const MORE: Record<string, string> = {
  ...nameToEmoji,
  ...{ thinking_face: '🤔', first_place: '🥇', medal: '🏅', sun: '☀️', flame: '🔥', tree: '🌳' },
};

const NAMES = Object.keys(MORE)
  .filter((name) => !isOther(name))
  .map((name) => name.replace('+', String.raw`\+`))
  .join('|');

/** An emoji by its name on GitHub, Slack or Typora, as a mark in a line. */
const EMOJI = new RegExp(String.raw`(?<![\w:：]):(?<inside>${NAMES}):(?![\w:])`, 'gu');

/** The emoji of a name. */
function emojiOf(name: string): string {
  return MORE[name] ?? '';
}

const marks: readonly Mark[] = [
  {
    pattern: /\{(?:\+\+(?<added>[^{}\n]{1,300}?)\+\+|--(?<removed>[^{}\n]{1,300}?)--)\}/gu,
    zh: '是别的程序的修订记号。改定了再发；增加写成 <ins>增加</ins>，删去写成 ~~删去~~',
    en: 'is how other programs track changes. Settle them first; write <ins>added</ins>, ~~removed~~',
  },
  {
    pattern: /\{(?:~~|==|>>|\uE000\uE000)[^{}\n]{1,300}?(?:~~|==|<<|\uE000\uE000)\}/gu,
    source: /^\{(?:~~|==|>>)/u,
    zh: '是别的程序的修订记号。改定了再发；批注写成 <!-- 批注 -->，高亮写成 ==高亮==',
    en: 'is how other programs track changes. Settle them first; write a remark as <!-- remark -->, a highlight as ==text==',
  },
  {
    // A pattern, ^[a-z]+$, is none.
    pattern:
      /(?<![[\\])\^\[(?!\^|\w-\w)(?<inside>[^[\]\n]{1,300})\](?![+*?{$])|(?<![[\\])\^\[(?=\p{Script=Han}[^\]\n]{0,300}$)/gmu,
    sign: '^',
    zh: '不是注释。注释写成 ^[一句话]，在同一段里关上；或在正文里写 [^1]，另起一段写 [^1]: 注释',
    en: 'is no note. Write ^[a sentence] within a paragraph; or [^1] in the text, and [^1]: note in a paragraph of its own',
  },
  {
    // Neither sums (++i 与 i++) nor praise (好评++).
    pattern:
      /(?<![+\p{L}\p{N}{])\+\+(?=\p{Script=Han})[^\n+]{1,200}(?<=\p{Script=Han})\+\+(?![+\w}])|(?<!\+)\+\+(?=\p{Script=Han})[^\n+]{1,200}(?<=\p{Script=Han})\+\+(?=\p{Script=Han})/gu,
    zh: '不是下划线。下划线写成 <u>…</u>，增加的字写成 <ins>…</ins>',
    en: 'underlines nothing. Write <u>…</u>, or <ins>…</ins> for what is added',
  },
  {
    // A power of a power (10^10^100) is none, nor a face (^o^).
    pattern:
      /(?<=[\p{L}\p{N})）\uE000])\^(?![ovwuωд]\^)(?<inside>(?:[\p{L}\p{N}+-]|[\p{L}\p{N}+-][\p{L}\p{N}+.-]{0,11}[\p{L}\p{N}+-]))\^(?![\p{L}\p{N}_^(（])|(?<=[\p{L}\p{N})）\uE000])\^(?<unit>\p{N}{1,3})\^(?=\p{Script=Han})/giu,
    sign: '^',
    zh: '不是上标。上标写成 <sup>…</sup>',
    en: 'is no superscript. Write <sup>…</sup>',
    mend: (inside) => `<sup>${inside}</sup>`,
  },
  {
    // A range (a~b~c) is none.
    pattern: /(?<=[A-Za-z)])~(?<inside>\d{1,3}|[ijkmn])~(?=[\p{L}(\s，。]|$)(?![a-z])/gmu,
    sign: '~',
    zh: '不是下标。下标写成 <sub>…</sub>',
    en: 'is no subscript. Write <sub>…</sub>',
    mend: (inside) => `<sub>${inside}</sub>`,
  },
  {
    // Strong in MediaWiki; a quotation stands between blanks.
    pattern:
      /(?<![ \t\w'=(,.])'{3}(?![\s'])[^'\n]{0,200}\p{Script=Han}[^'\n]{0,200}(?<!\s)'{3}(?!')|(?<![\w'=(,.])'{3}(?![\s'])[^'\n]{0,200}\p{Script=Han}[^'\n]{0,200}(?<!\s)'{3}(?![ \t\w'),.])/gu,
    zh: '不是重点。重点写成 **重点**',
    en: 'is not strong. Write **strong**',
  },
  {
    pattern:
      /(?<![|\w'"’”)\]])\|\|(?![|\s])(?<inside>[^|\n]{0,200}\p{Script=Han}[^|\n]{0,200})(?<!\s)\|\|(?![|\w'"‘“([])/gu,
    sign: '||',
    zh: '不会遮住，读者直接看得到。要收起的写成 <details><summary>点开</summary> … </details>',
    en: 'hides nothing: readers see it. Write <details><summary>open</summary> … </details>',
  },
  {
    // A part of a name, std::vector, is none.
    pattern: /(?<![\p{L}\p{N}:])::(?<inside>[\p{Script=Han}“《][^:\n]{0,60})(?<!\s)::(?![\w:])/gu,
    sign: '::',
    zh: '不是高亮。高亮写成 ==高亮==',
    en: 'marks nothing. Write ==marked==',
    mend: (inside) => `==${inside}==`,
  },
  {
    pattern: /[>＞][!！](?<inside>[^<>!\n]{1,200})[!！][<＜]/gu,
    zh: '不会遮住，读者直接看得到。要收起的写成 <details><summary>点开</summary> … </details>',
    en: 'hides nothing: readers see it. Write <details><summary>open</summary> … </details>',
  },
  {
    pattern: EMOJI,
    zh: '不会变成表情。请直接写表情本身，如 😄',
    en: 'becomes no emoji. Write the emoji itself, as 😄',
    mend: emojiOf,
  },
  {
    pattern: /<<(?=[\p{L}《])(?<inside>[^<>\n]{0,60}\p{Script=Han}[^<>\n]{0,60})>>/gu,
    zh: '不是书名号。书名号写成《》',
    en: 'is no title mark. Write 《》',
  },
  {
    pattern: /<%[^%\n]{0,200}%>/gu,
    zh: '是模板的代码，这里不运行。请删去',
    en: 'is code of a template and is not run here. Remove it',
  },
  {
    // What follows the name of a variable is its power.
    pattern:
      /(?<=(?<!(?<![a-z\d])[a-z][ \t])(?<=[\p{L}\p{N}。！？”][ \t]))\^[a-z\d][a-z\d-]{2,40}(?=\r?$)|(?<=^[ \t\uE000]*)\^(?=[\d-]*[a-z])[a-z\d][a-z\d-]{2,40}(?=\r?$)/gimu,
    sign: '^',
    zh: '是 Obsidian 的块编号，这里没有用。请删去',
    en: 'names a block in Obsidian and means nothing here. Remove it',
  },
  {
    pattern: /\[fn:[\w-]{1,40}\]|footnote:\[[^\]\n]{1,300}\]/gu,
    zh: '不是注释。注释在正文里写 [^1]，另起一段写 [^1]: 注释',
    en: 'is no note. Write [^1] in the text, and [^1]: note in a paragraph of its own',
  },
  {
    pattern: /(?<=[\p{Script=Han}，。！？；：”）])(?:\\r)?\\n(?=[\p{Script=Han}“（]|\\n|\r?$)/gmu,
    sign: '\\n',
    zh: '不是换行。另起一段请空一行，同一段里换行写 <br>',
    en: 'is no line end. Leave a blank line for a new paragraph, write <br> for a line end within one',
  },
  {
    pattern: /\{:\/(?:comment|nomarkdown|options)?\}/gu,
    sign: '{:/',
    zh: '关不上什么：前面没有 {::comment} 之类。请删去，或补上开头',
    en: 'ends nothing: no {::comment} or the like is before it. Remove it, or put the beginning before it',
  },
  {
    // A tag that lacks its end, at the end of a line or before Chinese.
    pattern:
      /(?:(?<!\w)<(?:br|code|del|div|em|hr|ins|li|mark|span|strong|su[bp]|td|th|tr)|<\/[a-z]{1,10})[ \t]*\/?(?=\p{Script=Han}|[，。；：！？]|\r?$)/gimu,
    sign: '<',
    zh: '是没有写完的标签，少了 >。请补上，或删去',
    en: 'is a tag without its end: > is missing. Add it, or remove the tag',
  },
  {
    pattern:
      /(?<![\w\\:])\\(?:(?:newpage|pagebreak|clearpage|noindent|maketitle|tableofcontents)(?![\w{])|(?:v|h)space\*?\{[^{}\n]{0,40}\}|(?:text(?:bf|it|tt)|emph|(?:sub){0,2}section\*?|cite[pt]?|footnote|href|caption)\{[^{}\n]{1,200}\})/gu,
    sign: '\\',
    zh: '是 LaTeX 的命令，这里不懂。重点写成 **重点**，标题写成 ## 标题，注释写成 ^[一句话]；排版的请删去',
    en: 'is a command of LaTeX, which is not read here. Write **strong**, ## heading, ^[a note]; remove what sets pages',
  },
];

/** Marks of other dialects: `^[注]`, `++下划线++`, `x^2^`, `{++加++}`, `||剧透||`, `:smile:`. */
export const strayMarks: Detector = findMarks(marks);
