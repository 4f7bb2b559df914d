import path from 'node:path';
import { parseDate } from '@/lib/content/source/forms/date';
import { daysLater } from '@/lib/old-site/calendar';
import { hexoAddress, hexoWords } from '@/lib/old-site/hexo';
import type { OldPost } from '@/lib/old-site/post';
import { wallTime } from '@/lib/time/time-zone';
import { toOurDate } from '../dates';
import type { SourceDocument } from '../model';
import { readFieldsOnce } from '../raw-fields';
import { textOf } from '../values';
import { permalinkDefaults, type HexoConfig } from './config';
import type { Reading } from './documents';
import { pinyinAddress } from './pinyin-address';
import { hierarchiesOf } from './taxonomy';

/**
 * Every address that a post may have had, the likeliest first. The day in it depends on the zone of the machine
 * that built the site, whatever the configuration says: where what was built is there, it tells.
 */
export function oldAddressesOf(document: SourceDocument, reading: Reading): string[] {
  const { fields, kind } = document;
  if (kind === 'draft' || fields.published === false) return [];
  const { tree, config } = reading;
  const own = textOf(fields.permalink);
  if (own !== '') return [asPrinted(`/${own.replace(/^\/+/u, '')}`, config)];
  const all = likelyAddresses(document, reading);
  const built = all.find((address) => isBuilt(address, tree.has, config.built));
  return built === undefined ? all : [built];
}

/** Whether a post may have, or had, another day in its address than the site's zone says. */
export function isDayUncertain(document: SourceDocument, reading: Reading): boolean {
  if (textOf(document.fields.permalink) !== '') return false;
  const sure = new Set(addressesOn([0], document, reading));
  return oldAddressesOf(document, reading).some((address) => !sure.has(address));
}

/** The address by the site's zone, then those of the days before and after. */
function likelyAddresses(document: SourceDocument, reading: Reading): string[] {
  return addressesOn([0, -1, 1], document, reading);
}

/** The addresses that a post may have had were it published some days later. */
function addressesOn(
  shifts: readonly number[],
  document: SourceDocument,
  { config, timeZone }: Reading,
): string[] {
  const instant = instantOf(document, timeZone);
  if (instant === null) return [];
  const { raw } = readFieldsOnce(document.text);
  const hierarchies = hierarchiesOf(raw?.categories ?? raw?.category);
  const wall = wallTime(instant, timeZone);
  const { fileName, defaultCategory, categoryMap, lowerCase } = config;
  const options = { fileName, defaultCategory, categoryMap, lowerCase };
  const addresses = shifts.flatMap((days) =>
    hierarchies.flatMap((categories) => {
      const post = toOldPost(document, instant, categories, config);
      return hexoAddress(config.permalink, post, daysLater(wall, days), options) ?? [];
    }),
  );
  return [...new Set(addresses.map((address) => asPrinted(address, config).normalize('NFC')))];
}

/** Finishes an address as the plug-ins do: it ends in a slash, unless it is a file's, where posts have folders of files. */
function asPrinted(address: string, { hasAssets, pinyin }: HexoConfig): string {
  const slashed = hasAssets && !/(?:\/|\.html)$/u.test(address) ? `${address}/` : address;
  return pinyin === null ? slashed : pinyinAddress(slashed, pinyin);
}

/** Gives the address of a file of a post's own folder. */
export function assetAddress(address: string, name: string): string {
  return path.posix.join(address.replace(/\.html?$/u, ''), name);
}

function isBuilt(address: string, has: (file: string) => boolean, folder: string): boolean {
  const file = folder + address.slice(1).replace(/\/$/u, '/index.html');
  return [file, `${file}.html`, `${file}/index.html`].some(
    (each) => has(each) || has(each.normalize('NFD')),
  );
}

function toOldPost(
  { place, fields }: SourceDocument,
  instant: Date,
  categories: readonly string[],
  config: HexoConfig,
): OldPost {
  const words = hexoWords(config.permalink);
  const written = Object.fromEntries(
    words.map((word) => [word, textOf(fields[word])] as const).filter(([, value]) => value !== ''),
  );
  return {
    source: place,
    title: textOf(fields.title),
    publishedAt: instant.toISOString(),
    categories,
    written: { ...permalinkDefaults(config), ...written },
  };
}

function instantOf({ fields, file }: SourceDocument, timeZone: string): Date | null {
  const day = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})-[^/]*$/u.exec(file)?.[1] ?? '';
  const read = parseDate(
    fields.date == null ? day : (toOurDate(fields.date, timeZone) ?? day),
    timeZone,
  );
  return read.ok ? new Date(read.value) : null;
}
