import path from 'node:path';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { wallTimeWritten } from '@/lib/old-site/calendar';
import { fileDate, hugoAddress } from '@/lib/old-site/hugo';
import type { OldPost } from '@/lib/old-site/post';
import type { SourceDocument } from '../model';
import { textOf } from '../values';
import type { HugoConfig } from './config';
import { instantOf } from './dates';
import { folderOf, placeOf, type Logical } from './logical';
import type { Reading } from './reading';
import { patternFor } from './sections';

/** Every address that a document had: its own, then its aliases. */
export function oldAddressesOf(
  document: SourceDocument,
  logical: Logical,
  own: Record<string, unknown>,
  reading: Reading,
): string[] {
  if (document.fields.draft === true) return [];
  const { language } = logical;
  const plain = addressOf(document, logical, own, reading);
  // An address of the post's own is from the root.
  const isOwn = textOf(own.url).startsWith('/');
  const folder = language === null ? reading.config.prefix : `/${language.toLowerCase()}`;
  const prefix = isOwn ? '' : folder;
  const first = plain === null ? [] : [decodeOrKeep(`${prefix}${plain}`).normalize('NFC')];
  const aliases = [own.aliases]
    .flat()
    .filter((each) => typeof each === 'string' && each !== '')
    .map(String)
    .map((alias) =>
      alias.startsWith('/') ? alias : path.posix.join(first[0] ?? '/', '..', alias),
    );
  return [...new Set([...first, ...aliases])];
}

function addressOf(
  { kind, fields }: SourceDocument,
  at: Logical,
  own: Record<string, unknown>,
  reading: Reading,
): string | null {
  const { config, timeZone } = reading;
  const url = textOf(own.url);
  if (url !== '') return url.replace(/^(?!\/)/u, '/');
  const slug = textOf(own.slug);
  const { path: logical, section } = at;
  const folder = folderOf(section);
  const post: OldPost = {
    source:
      kind === 'post'
        ? placeOf({ ...at, translation: null }, kind)
        : `${folder}/${logical.slice(section === '' ? 0 : section.length + 1)}.md`,
    title: textOf(own.title),
    publishedAt: '',
    categories: [],
    written: { ...(slug !== '' && { slug }), date: textOf(own.date) },
  };
  const options = { section, folder, fileDates: config.fileDates };
  const pattern = patternFor(at, reading) ?? 'default';
  const date = instantOf(fields.date ?? own.date, timeZone);
  const named = config.fileDates ? fileDate(post) : null;
  if (date === null && named === null && /:(?:year|month|day|weekday)/u.test(pattern)) return null;
  const wall = named ?? wallTimeWritten(date ?? new Date(0), textOf(own.date), timeZone);
  return ugly(hugoAddress(pattern, post, wall, options), config);
}

function ugly(address: string, config: HugoConfig): string {
  return config.ugly && address !== '/' ? address.replace(/\/$/u, '.html') : address;
}
