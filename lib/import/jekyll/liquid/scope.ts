import path from 'node:path';
import { parseDate } from '@/lib/content/source/forms/date';
import { toOurDate } from '../../dates';
import type { Site, SourceDocument } from '../../model';
import { about, type Say } from '../../note';
import { readText } from '../../source/text';
import { faultOf, parseYaml } from '../../source/yaml';
import { textOf } from '../../values';
import type { JekyllConfig } from '../config';

/** Makes the value of `site.*`. */
export function siteScope(
  site: Site,
  config: JekyllConfig,
  timeZone: string,
  say: Say,
): Record<string, unknown> {
  const posts = site.documents
    .filter(({ kind }) => kind === 'post')
    .map((document) => pageScope(document, timeZone));
  posts.sort((a, b) => Number(b.date ?? 0) - Number(a.date ?? 0));
  return {
    ...config.raw,
    baseurl: config.baseurl,
    url: textOf(config.raw.url),
    posts,
    pages: site.documents
      .filter(({ kind }) => kind === 'page')
      .map((document) => pageScope(document, timeZone)),
    related_posts: posts.slice(0, 10),
    categories: groupsOf(posts, 'categories'),
    tags: groupsOf(posts, 'tags'),
    data: dataOf(site, config, say),
    time: new Date(),
  };
}

/** Makes the value of `page.*`, and of each of `site.posts`. */
export function pageScope(
  { fields, oldAddresses, file, names }: SourceDocument,
  timeZone: string,
): Record<string, unknown> {
  const date = toOurDate(fields.date ?? /\d{4}-\d{1,2}-\d{1,2}/u.exec(file)?.[0] ?? null, timeZone);
  const read = date === null ? null : parseDate(date, timeZone);
  const [url = ''] = oldAddresses;
  const slug = textOf(fields.slug) || (names.at(-1) ?? '').replace(/^\d+-\d+-\d+-/u, '');
  return {
    title: slug.replaceAll('-', ' '),
    ...fields,
    categories: listOf(fields.categories ?? fields.category),
    tags: listOf(fields.tags ?? fields.tag),
    url,
    id: url.replace(/(?:\.html|\/)$/u, ''),
    path: file,
    name: path.posix.basename(file),
    slug,
    ...(read?.ok && { date: new Date(read.value) }),
  };
}

function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/u).filter(Boolean);
  return Array.isArray(value) ? value.flat(5).map(String) : [];
}

function groupsOf(
  posts: readonly Record<string, unknown>[],
  field: string,
): Record<string, unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const post of posts)
    for (const name of listOf(post[field])) {
      const group = groups.get(name);
      if (group) group.push(post);
      else groups.set(name, [post]);
    }
  return Object.fromEntries(groups);
}

type Data = Record<string, unknown>;

/** A map that has nothing by itself: files may be called whatever they like. */
const emptyMap = () => Object.create(null) as Data;

/** `_data/a/b.yml` is `site.data.a.b`. What cannot be read is left out and told of: nothing is printed of it. */
function dataOf({ tree }: Site, { source }: JekyllConfig, say: Say): Record<string, unknown> {
  const data = emptyMap();
  for (const file of tree.files) {
    const [, name] = /^_data\/(.+)\.(?:ya?ml|json)$/u.exec(file.slice(source.length)) ?? [];
    if (name === undefined || !file.startsWith(source)) continue;
    const text = readText(tree, file, say);
    if (text === null) continue;
    try {
      const keys = name.split('/');
      const last = keys.pop() ?? '';
      const folder = keys.reduce((above, key) => (above[key] ??= emptyMap()) as Data, data);
      folder[last] = parseYaml(text);
    } catch (error) {
      const { line, reason } = faultOf(error);
      say(
        about(
          'look',
          file,
          'data',
          `资料读不懂，文章里用到它的地方没有文字。请改好再导入：${reason}`,
          `the data cannot be read, so where posts use it there is no text. Mend it and import again: ${reason}`,
          line,
        ),
      );
    }
  }
  return data;
}
