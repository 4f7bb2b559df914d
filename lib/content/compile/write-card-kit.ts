import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { site } from '@/lib/site';
import { CARD_KIT_FILE } from '../compiled/card-kit';
import type { ContentIndex } from '../model';
import { makeCardKit } from './make-card-kit';

/** Printable ASCII, the marks of a cut title and of lists, and the mark of a character that no font has. */
const ALPHABET = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => index + 32))}…·、〓`;

/** A week of dates in words, for their characters. */
const DAYS = Array.from({ length: 7 }, (_, day) => `2026-02-0${String(day + 1)}`);

/**
 * Writes what cards and posters are drawn with. The fonts are cut down to what the content's titles,
 * summaries and names use: a whole one has 15 MB. It is made anew only when a character comes or goes.
 * @param content the index; drafts too, for previews
 * @param folder where the kit goes
 * @param version of the packages, with which a kit made earlier is out of date
 */
export async function writeCardKit(
  content: ContentIndex,
  folder: string,
  version: string,
): Promise<void> {
  const text = graphemesOf(content);
  const stamp = `${digest([version, ...text].join('\n'))}.stamp`;
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).includes(stamp)) return;
  writeWhole(path.join(folder, CARD_KIT_FILE), JSON.stringify(await makeCardKit(text)));
  writeWhole(path.join(folder, stamp), '');
  await removeUnused(folder, new Set([CARD_KIT_FILE, stamp]));
}

/** Text in which each character is a grapheme: most is, and segmenting costs ten times as much. */
const SINGLE = /^[\x20-\x7E\p{Script=Han}\u3000-\u3029\uFF01-\uFF5E“”‘’…—·]*$/u;

/** What stands on all cards, each grapheme once, in order. */
function graphemesOf({ articles, authors, categories }: ContentIndex): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  const texts = [
    ALPHABET,
    site.name,
    site.tagline,
    site.description,
    ...site.locales.flatMap((locale) => {
      const { authors, categories, scanToRead, aiLevels } = getStrings(locale);
      return [authors, categories, scanToRead, ...Object.values(aiLevels)];
    }),
    ...DAYS.flatMap((day) => site.locales.map((locale) => formatPeriod(day, locale))),
    ...articles.flatMap(({ title, description }) => [title, description]),
    ...[...authors, ...categories].flatMap(({ name, description }) => [name, description]),
  ];
  const all = new Set<string>();
  for (const text of texts) {
    if (SINGLE.test(text)) for (const character of text) all.add(character);
    else for (const { segment } of segmenter.segment(text)) all.add(segment);
  }
  return [...all].sort();
}
