import path from 'node:path';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import {
  isJekyllPlaceholder,
  jekyllAddress,
  jekyllTemplate,
  jekyllWords,
} from '@/lib/old-site/jekyll';
import { splitFileName } from '@/lib/old-site/post';
import { own } from '@/lib/own';
import { wallTime } from '@/lib/time/time-zone';
import { toOurDate } from '../dates';
import type { SourceDocument } from '../model';
import { about } from '../note';
import { soundFrontMatter } from '../source/sound-front-matter';
import { readText } from '../source/text';
import { textOf } from '../values';
import type { JekyllConfig } from './config';
import { defaultsFor } from './defaults';
import { fieldsOf } from './documents';
import { instantOf } from './old-addresses';
import type { Reading } from './reading';
import { categoriesOf } from './taxonomy';

const MARKDOWN = /\.(?:markdown|mkdown|mkdn|mkd|md)$/iu;

/** The collection that a file is in, and its path there, or null. */
export function collectionOf(
  file: string,
  { source, collections, raw }: JekyllConfig,
): { name: string; below: string } | null {
  const folder = textOf(raw.collections_dir).replace(/^\.?\/*|\/+$/gu, '');
  const inside = file.slice(source.length + (folder === '' ? 0 : folder.length + 1));
  const [, name = '', below = ''] = /^_([^/]+)\/(.+)$/u.exec(inside) ?? [];
  return own(collections, name) === undefined ? null : { name, below };
}

/** Collections in which themes keep a site's pages, `about` and the like: Chirpy's. */
const OF_PAGES: ReadonlySet<string> = new Set(['tabs', 'pages']);

/** Whether a collection comes: those of pages do as pages do, others where somebody wants them. */
export function isAsked(name: string, asked: readonly string[]): boolean {
  return OF_PAGES.has(name) || asked.includes(name);
}

/** Collections that the site has and nobody asked for, with what they hold, so that none is forgotten. */
export function tellCollections(
  sources: readonly string[],
  asked: readonly string[],
  { config, say }: Pick<Reading, 'config' | 'say'>,
): void {
  const names = Object.keys(config.collections);
  const held = (name: string) =>
    sources.filter((file) => MARKDOWN.test(file) && collectionOf(file, config)?.name === name);
  for (const name of asked.filter((each) => !names.includes(each)))
    say(
      about(
        'look',
        '_config.yml',
        'collection',
        `旧站没有叫 ${name} 的集合（有：${names.join('、') || '无'}）。`,
        `the old site has no collection ${name}; it has: ${names.join(', ') || 'none'}.`,
      ),
    );
  for (const name of names.filter((each) => !isAsked(each, asked) && held(each).length > 0))
    say(
      about(
        'look',
        '_config.yml',
        'collection',
        `集合 ${name} 有 ${String(held(name).length)} 篇，没有导入。要它，请加上 --collections ${name}。`,
        `the collection ${name} holds ${String(held(name).length)} documents and was left out. To have it, add --collections ${name}.`,
      ),
    );
}

/**
 * A document of a collection: with a date it is a post, in a folder named as the collection; without one a page.
 * Null where Jekyll would not publish it.
 */
export function readCollected(file: string, reading: Reading): SourceDocument | null {
  const { config, say, tree, timeZone } = reading;
  const found = collectionOf(file, config);
  const source = found && MARKDOWN.test(file) ? readText(tree, file, say) : null;
  if (!found || source === null || findFrontMatter(source).yaml === null) return null;
  const text = soundFrontMatter(source, file, say);
  const written = fieldsOf(text, file, say);
  if (written === null) return null;
  const { name, below } = found;
  const fields = {
    ...defaultsFor(config.defaults, file.slice(config.source.length), name),
    ...written,
  };
  const plain = below.replace(MARKDOWN, '').normalize('NFC');
  const isDated =
    toOurDate(fields.date, timeZone) !== null ||
    /^\d{4}-\d{1,2}-\d{1,2}-/u.test(path.posix.basename(plain));
  return {
    kind: isDated ? 'post' : 'page',
    file,
    place: isDated
      ? `posts/${name}/${plain}.md`
      : `pages/${(OF_PAGES.has(name) ? plain : `${name}-${plain}`).toLowerCase().replaceAll(/[\s/]+/gu, '-')}.md`,
    text,
    fields,
    oldAddresses: addressesOf(name, plain, fields, reading),
    names: [plain, path.posix.basename(plain)],
  };
}

/**
 * `Collection#url_template`: below the collection's name, with the ending that the site's style has. None where the
 * pattern holds a day and the document has none: Jekyll took the moment of the build.
 */
function addressesOf(
  name: string,
  plain: string,
  fields: Record<string, unknown>,
  { config: { collections, permalink }, timeZone }: Reading,
): string[] {
  const style = jekyllTemplate(permalink);
  const ending =
    /(?:\/|:output_ext)$/u.exec(style)?.[0] ?? (style.endsWith('.html') ? ':output_ext' : '');
  const pattern = (
    textOf(fields.permalink) ||
    textOf(own(collections, name)?.permalink) ||
    `/:collection/:path${permalink === 'pretty' ? '/' : ending}`
  ).replaceAll(/:collection(?![a-z_])/gu, () => name);
  const { day } = splitFileName(path.posix.basename(plain));
  const date = instantOf(fields.date, day ?? undefined, timeZone);
  if (date === null && holdsDate(pattern)) return [];
  const slug = textOf(fields.slug);
  const post = {
    source: `posts/${plain}.md`,
    title: textOf(fields.title),
    publishedAt: (date ?? new Date(0)).toISOString(),
    categories: categoriesOf('', fields),
    written: { ...(slug !== '' && { slug }) },
  };
  return [jekyllAddress(pattern, post, wallTime(date ?? new Date(0), timeZone)).normalize('NFC')];
}

/** Whether a pattern holds what only a date gives. */
function holdsDate(pattern: string): boolean {
  return jekyllWords(pattern).some((word) => isJekyllPlaceholder(word) && !TIMELESS.has(word));
}

const TIMELESS: ReadonlySet<string> = new Set([
  ...['title', 'slug', 'name', 'path', 'output_ext', 'categories', 'slugified_categories'],
]);
