import { statSync } from 'node:fs';
import path from 'node:path';
import { isMap } from '@/lib/content/source/forms/map';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { toOurDate } from '../dates';
import { setFields } from '../front-matter';
import type { SourceDocument } from '../model';
import { about, type Say } from '../note';
import { readFieldsOnce } from '../raw-fields';
import { soundFrontMatter } from '../source/sound-front-matter';
import { readText } from '../source/text';
import type { SourceTree } from '../source/tree';
import { textOf } from '../values';
import type { HexoConfig } from './config';
import { partsOfFile } from './file-names';
import { toOurFrontMatter } from './front-matter';
import { namesOf } from './taxonomy';

/** Folder and settings with which a site's documents are read. */
export type Reading = {
  /** The folder. */
  tree: SourceTree;
  /** Its configuration. */
  config: HexoConfig;
  /** Zone of dates without one. */
  timeZone: string;
  /** Notes things down. */
  say: Say;
};

/** Endings of the files that Hexo renders as Markdown (hexo-renderer-marked). */
export const MARKDOWN = /\.(?:md|markdown|mkdn?|mdwn|mdtxt|mdtext)$/iu;

/** A file in `_posts` or `_drafts`, or null where it cannot be read. */
export function readPost(file: string, reading: Reading): SourceDocument | null {
  const { config, say, tree } = reading;
  const [, folder = '', below = ''] =
    /^(_posts|_drafts)\/(.+)$/u.exec(file.slice(config.source.length)) ?? [];
  const read = readFields(file, reading);
  if (read === null) return null;
  const { text, own } = read;
  const kind = folder === '_drafts' ? 'draft' : 'post';
  const { title, day } = partsOfFile(below, config.fileName);
  const fields: Record<string, unknown> = { ...own, ...termsOf(own), ...lockOf(own, config) };
  const isDated =
    toOurDate(own.date, reading.timeZone) !== null ||
    /^\d{4}-\d{1,2}-\d{1,2}-/u.test(path.posix.basename(below));
  if (!isDated && kind === 'post') {
    fields.date = day ?? dayOfFile(tree, file);
    if (day === null)
      say(
        about(
          'look',
          file,
          'date',
          `没有写看得懂的日期，Hexo 用的是文件的时间；这里写成 ${String(fields.date)}，请核对。`,
          `no date that can be read is written, and Hexo took the file’s: ${String(fields.date)} was written. Check it.`,
        ),
      );
  }
  return {
    kind,
    file,
    place: `${kind === 'draft' ? '_drafts' : 'posts'}/${below.replace(MARKDOWN, '')}.md`.normalize(
      'NFC',
    ),
    text: withPermalink(text, own),
    fields,
    oldAddresses: [],
    names: [...new Set([title, textOf(own.title)])].filter(Boolean),
  };
}

/** A page, or null where it cannot be read or shows nothing but a list that this site has by itself. */
export function readPage(file: string, reading: Reading): SourceDocument | null {
  const { config, say } = reading;
  const below = file.slice(config.source.length);
  const read = readFields(file, reading);
  if (read === null) return null;
  const { text, own } = read;
  const name = below.replace(MARKDOWN, '').normalize('NFC');
  const list = textOf(own.type) || textOf(own.layout);
  const isEmpty = text.slice(findFrontMatter(text).bodyStart).trim() === '';
  if (isEmpty || (LISTS.has(list) && own.title === undefined)) {
    say(
      about(
        'done',
        file,
        'list-page',
        '这一页没有正文，由主题生成列表；本站自带标签、分类、归档等页面，没有导入。',
        'this page has no text: the theme made a list of it. This site has lists of its own, so it was left out.',
      ),
    );
    return null;
  }
  const permalink = textOf(own.permalink).replace(/^\/?(?=.)/u, '/');
  return {
    kind: 'page',
    file,
    place: `pages/${name
      .toLowerCase()
      .replace(/(?<=.)\/index$/u, '')
      .replaceAll(/[\s/]+/gu, '-')}.md`,
    text,
    fields: own,
    oldAddresses: [
      permalink ||
        (/(?:^|\/)index$/u.test(name) ? `/${name.slice(0, -'index'.length)}` : `/${name}.html`),
    ],
    names: [],
  };
}

const LISTS: ReadonlySet<string> = new Set(['tags', 'categories', 'archives', 'search']);

/** The text of a file and its fields, or null with a note. */
function readFields(
  file: string,
  { tree, say }: Reading,
): { text: string; own: Record<string, unknown> } | null {
  const source = readText(tree, file, say);
  if (source === null) return null;
  const text = soundFrontMatter(toOurFrontMatter(source), file, say);
  const { raw, errors } = readFieldsOnce(text);
  const [first] = errors;
  if (raw !== null && !first) return { text, own: raw };
  if (raw === null && !first) return { text, own: {} };
  say(
    about(
      'lost',
      file,
      'front-matter',
      `开头的字段读不懂，没有导入：${first?.problem.zh ?? ''}`,
      `the front matter cannot be read, so the file was left out: ${first?.problem.en ?? ''}`,
    ),
  );
  return null;
}

/** Categories and tags: a text is one name to Hexo, be there blanks in it or not; lists in lists are flat here. */
function termsOf(own: Record<string, unknown>): Record<string, unknown> {
  const terms: Record<string, unknown> = {};
  for (const name of ['categories', 'tags'] as const) {
    const value = own[name];
    const isPlain = Array.isArray(value)
      ? value.every((each) => typeof each === 'string')
      : typeof value !== 'string' || !/\s/u.test(value.trim());
    if (value != null && !isPlain) terms[name] = namesOf(value);
  }
  return terms;
}

/** Marks a post with a tag whose posts hexo-blog-encrypt locks. */
function lockOf(own: Record<string, unknown>, { raw }: HexoConfig): { encrypted?: true } {
  const tags = isMap(raw.encrypt) ? [raw.encrypt.tags].flat().filter(isMap) : [];
  const locked = tags.map(({ name }) => textOf(name));
  return namesOf(own.tags).some((tag) => locked.includes(tag)) ? { encrypted: true } : {};
}

/** Addresses begin with a slash here. */
function withPermalink(text: string, { permalink }: Record<string, unknown>): string {
  const isBare = typeof permalink === 'string' && /^[^/\s][^\s?#]*$/u.test(permalink);
  return isBare ? setFields(text, { permalink: `/${permalink}` }) : text;
}

function dayOfFile(tree: SourceTree, file: string): string {
  return statSync(path.join(tree.root, file)).mtime.toISOString().slice(0, 10);
}
