import type { Kind } from '@/lib/content/source/files';
import { OLD_SITE_FILE } from '@/lib/content/source/old-site/read-old-site';
import { UNDATED } from '@/lib/time/clock';
import type { ChangedFile } from './changed-files';

/** An article as it would be. */
export type Preview = {
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
  /** Whether it is withdrawn. */
  isWithdrawn: boolean;
  /** Time of its publication, as posts have it. */
  time: string;
  /** Its address, from the root of the site. */
  path: string;
  /** The address of its card. */
  card: string;
};

/** Change of a file of the content in a pull request. */
export type ChangedDocument = ChangedFile & {
  /** Whether the file is a post's. */
  isPost: boolean;
  /** Its article; null where it is no post, is gone or cannot be read. */
  article: Preview | null;
  /** Whether readers did not see it before, and do now. */
  isRevealed: boolean;
  /** Address that readers had of it and that shows it no longer, and what the site answers there; null where none is left. */
  left: { path: string; leadsTo: string | null; kind: Kind } | null;
};

/** Beginning of the comment, by which it is found again. */
export const MARK = '<!-- yueliang-preview -->';

/** Articles of which the card is told; the others have a line each. */
const SHOWN = 30;

/**
 * Bytes of the comment at the most: GitHub takes 65,536 characters, and a variable of the environment has 128 KiB, the last
 * line included that says how many are left out.
 */
const MOST = 64_000;

/** Characters of a summary, and of a name or a title. */
const LENGTHS = { summary: 120, name: 80, title: 200 } as const;

const CHANGES = { added: '新', changed: '改动', removed: '删去', renamed: '改名' } as const;

/**
 * Writes the comment of a pull request: each changed article with its preview, its length and what its card says, then the
 * other files of the content.
 * @param folder content folder, as editors would type it
 * @param preview origin of the deployment for review; null where there is none
 */
export function previewComment(
  changed: readonly ChangedDocument[],
  folder: string,
  preview: string | null,
): string {
  const posts = changed.filter(({ isPost }) => isPost);
  const others = changed.filter(({ isPost }) => !isPost);
  const place = { folder, preview };
  const blocks = [
    posts.length === 0 ? '没有改动文章。' : `改动的文章：${String(posts.length)} 篇`,
    ...(preview === null && posts.length > 0 ? ['（没有供预览的部署，所以没有链接。）'] : []),
    ...posts.slice(0, SHOWN).map((each) => blockOf(each, place)),
    ...posts.slice(SHOWN).map((each) => lineOf(each, place)),
    ...(others.length > 0 ? [`改动的其他文件：${String(others.length)} 个`] : []),
    ...others.map((each) => lineOf(each, place)),
  ];
  return `${withinMost([MARK, ...blocks]).join('\n\n')}\n`;
}

/** The blocks that there is room for, and how many are left out. */
function withinMost(blocks: readonly string[]): string[] {
  let bytes = 0;
  const fits = blocks.filter((block) => {
    bytes += Buffer.byteLength(block) + 2;
    return bytes < MOST;
  });
  const rest = blocks.length - fits.length;
  return rest > 0 ? [...fits, `……另有 ${String(rest)} 项，写不下了`] : fits;
}

type Place = { folder: string; preview: string | null };

function blockOf(changed: ChangedDocument, { folder, preview }: Place): string {
  const { change, article } = changed;
  const file = fileOf(changed, folder);
  if (article === null) {
    const why = change === 'removed' ? '' : '：读不出来，见检查的结果';
    return [`### ${kindOfChange(changed)} ${file}${why}`, ...leftOf(changed)].join('\n\n');
  }
  const { summary, names, day, characters, standing, time, path, card } = article;
  const isDated = day !== UNDATED;
  const title = plain(article.title, LENGTHS.title);
  const foot = [...(isDated ? [day] : []), ...names.slice(0, 12)].map((name) =>
    plain(name, LENGTHS.name),
  );
  const facts = [
    kindOfChange(changed),
    `${characters.toLocaleString('en')} 字`,
    ...(standing === 'draft' ? ['草稿'] : []),
    ...(standing === 'scheduled' ? [isDated ? `定时 ${time}` : '没有日期，见检查的结果'] : []),
    ...(article.isWithdrawn ? ['已撤稿'] : []),
    ...(standing === 'live' && preview !== null ? [`[分享卡片](<${preview}${card}>)`] : []),
    file,
  ];
  return [
    `### ${titleOf(article, preview)}`,
    [`**${title}**`, plain(summary, LENGTHS.summary), foot.join(' · ')]
      .filter(Boolean)
      .map((line) => `> ${line}`)
      .join('\n>\n'),
    '',
    facts.join(' · '),
    ...leftOf(changed).flatMap((line) => ['', line]),
    ...(standing === 'live' || preview === null
      ? []
      : [`还没有公开：先在浏览器里打开 \`${preview}/api/preview?secret=密钥&path=${path}\`。`]),
  ].join('\n');
}

/** A change in one line. */
function lineOf(changed: ChangedDocument, { folder, preview }: Place): string {
  const { article } = changed;
  const named = article === null ? [] : [titleOf(article, preview)];
  const parts = [`${kindOfChange(changed)} ${fileOf(changed, folder)}`, ...named];
  return `- ${[...parts, ...leftOf(changed)].join(' · ')}`;
}

function titleOf({ title, standing, path }: Preview, preview: string | null): string {
  const words = `《${plain(title, LENGTHS.title)}》`;
  return standing === 'live' && preview !== null ? `[${words}](<${preview}${path}>)` : words;
}

function kindOfChange({ change, isRevealed, isPost }: ChangedDocument): string {
  if (isRevealed) return change === 'renamed' ? '发表 · 改名' : '发表';
  return change === 'added' && isPost ? '新文章' : CHANGES[change];
}

function fileOf({ change, file, before }: ChangedDocument, folder: string): string {
  const named = code(`${folder}/${file}`);
  return change === 'renamed' ? `${code(`${folder}/${before ?? ''}`)} → ${named}` : named;
}

/** Line about the address that readers had. */
function leftOf({ left, article, change }: ChangedDocument): string[] {
  if (left === null) return [];
  const { path, leadsTo, kind } = left;
  const to = leadsTo ?? article?.path;
  const moved = to === undefined ? code(path) : `${code(path)} → ${code(to)}`;
  if (leadsTo !== null) return [`网址 ${moved}（旧网址会转到新的）`];
  const gone = '**旧网址会打不开**';
  if (kind !== 'posts')
    return [`网址 ${moved}：${gone}，请在 \`${OLD_SITE_FILE}\` 的 \`redirects\` 里写它转到哪里`];
  return change === 'removed'
    ? [`网址 ${moved}：${gone}。撤稿请留下文件，写 \`withdrawn\`；换了地方，写 \`redirect_from\``]
    : [`网址 ${moved}：${gone}，请在文件开头写 ${code(`redirect_from: ${path}`)}`];
}

/** Text as code: what would end it is left out. */
function code(text: string): string {
  return `\`${text.replaceAll(/[`\r\n]/gu, '')}\``;
}

/**
 * Text as text: neither Markdown nor HTML, and nobody is called by it.
 * @param most characters at the most
 */
function plain(text: string, most: number): string {
  const characters = [...text];
  const cut = characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
  return cut
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>()#|~!&:.$]|^[-+=]/gu, String.raw`\$&`)
    .replaceAll('@', '@\u2060');
}
