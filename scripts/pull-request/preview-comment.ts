import { UNDATED } from '@/lib/clock';

/** Change of an article's file in a pull request. */
export type ChangedArticle = {
  /** Its file, as an editor would type it. */
  file: string;
  /** Kind of the change. */
  change: 'added' | 'changed' | 'removed';
  /** Its article as it would be; null where the file is gone or cannot be read. */
  article: {
    /** The title. */
    title: string;
    /** Text below it on cards and in lists; may be empty. */
    summary: string;
    /** Names of its authors and of its categories. */
    names: readonly string[];
    /** Its day, `YYYY-MM-DD`; `UNDATED` where nobody has given one. */
    day: string;
    /** Number of its body's characters, as readers are told. */
    characters: number;
    /** Standing of the article. */
    standing: 'live' | 'scheduled' | 'draft';
    /** Time of its publication, as posts have it. */
    time: string;
    /** Its address, from the root of the site. */
    path: string;
    /** The address of its card. */
    card: string;
  } | null;
};

/** Beginning of the comment, by which it is found again. */
export const MARK = '<!-- yueliang-preview -->';

/** Articles that are told of: a comment has 65,536 characters at the most. */
const LISTED = 30;

/** Characters of a summary. */
const SUMMARY = 120;

const CHANGES = { added: '新文章', changed: '改动', removed: '删去' } as const;

/**
 * Writes the comment of a pull request: each changed article with its preview, its length and what its card says.
 * @param preview origin of the deployment for review; null where there is none
 */
export function previewComment(changed: readonly ChangedArticle[], preview: string | null): string {
  const head = changed.length === 0 ? '没有改动文章。' : `改动的文章：${String(changed.length)} 篇`;
  const rest = changed.length - LISTED;
  const blocks = [
    ...changed.slice(0, LISTED).map((each) => blockOf(each, preview)),
    ...(rest > 0 ? [`……另有 ${String(rest)} 篇`] : []),
    ...(preview === null && changed.length > 0 ? ['（没有供预览的部署，所以没有链接。）'] : []),
  ];
  return `${[MARK, head, ...blocks].join('\n\n')}\n`;
}

function blockOf({ file, change, article }: ChangedArticle, preview: string | null): string {
  const code = `\`${file.replaceAll(/[`\r\n]/gu, '')}\``;
  if (article === null) {
    const why = change === 'removed' ? '' : '：读不出来，见检查的结果';
    return `### ${CHANGES[change]} ${code}${why}`;
  }
  const { title, summary, names, day, characters, standing, time, path, card } = article;
  const link = (words: string, to: string) =>
    preview === null ? words : `[${words}](<${preview}${to}>)`;
  const isShown = standing === 'live';
  const isDated = day !== UNDATED;
  const foot = [...(isDated ? [day] : []), ...names].map(plain).join(' · ');
  const facts = [
    CHANGES[change],
    `${characters.toLocaleString('en')} 字`,
    ...(standing === 'draft' ? ['草稿'] : []),
    ...(standing === 'scheduled' ? [isDated ? `定时 ${time}` : '没有日期，见检查的结果'] : []),
    ...(isShown && preview !== null ? [link('分享卡片', card)] : []),
    code,
  ];
  return [
    `### ${isShown ? link(`《${plain(title)}》`, path) : `《${plain(title)}》`}`,
    [`**${plain(title)}**`, plain(cut(summary)), foot]
      .filter(Boolean)
      .map((line) => `> ${line}`)
      .join('\n>\n'),
    '',
    facts.join(' · '),
    ...(isShown || preview === null
      ? []
      : [`还没有公开：先在浏览器里打开 \`${preview}/api/preview?secret=密钥&path=${path}\`。`]),
  ].join('\n');
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > SUMMARY ? `${characters.slice(0, SUMMARY).join('')}…` : text;
}

/** Text as text: neither Markdown nor HTML, and nobody is called by it. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>()#|~!&:.$]|^[-+=]/gu, String.raw`\$&`)
    .replaceAll('@', '@\u2060');
}
