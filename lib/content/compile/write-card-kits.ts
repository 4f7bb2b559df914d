import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { defaultPublication } from '@/lib/publication';
import { site } from '@/lib/site';
import type { PlainText } from '../body/plain-text';
import { CARD_KITS, type CardKit } from '../compiled/card-kit';
import type { ContentIndex } from '../model';
import { charactersOfBodies, distinctGraphemes } from './body-characters';
import { makeCardKit } from './make-card-kit';

/** Printable ASCII, the marks of a cut title and of lists, and the mark of a character that no font has. */
const ALPHABET = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => index + 32))}…·、〓`;

/** A week of dates in words, for their characters. */
const DAYS = Array.from({ length: 7 }, (_, day) => `2026-02-0${String(day + 1)}`);

/** Where kits are made. */
type Making = {
  /** Gives the text of a document's body, by its path. */
  readText: (source: string) => PlainText;
  /** Where the kits go. */
  folder: string;
  /** Keeps which characters bodies have. */
  cache: string;
  /** Of the packages, with which a kit made earlier is out of date. */
  version: string;
};

/**
 * Writes what pictures are drawn with. The fonts are cut down to what the content's titles, summaries and names use,
 * and in another kit its bodies: a whole one has 15 MB. Each is made anew only when a character comes or goes.
 * @param content the index; drafts too, for previews
 */
export async function writeCardKits(
  content: ContentIndex,
  { readText, folder, cache, version }: Making,
): Promise<void> {
  const titles = graphemesOf(content);
  const bodies = await charactersOfBodies(content.articles, readText, cache);
  const all = (more: readonly string[]) => [...new Set([...titles, ...more])].sort();
  const [text, headings] = [all(bodies.text), all(bodies.headings)];
  await mkdir(folder, { recursive: true });
  const stamps = [
    await writeKit(CARD_KITS.titles, folder, [version, ...titles], () => makeCardKit(titles)),
    await writeKit(CARD_KITS.bodies, folder, [version, ...text, '', ...headings], () =>
      makeCardKit(text, headings),
    ),
  ];
  await removeUnused(folder, new Set([...Object.values(CARD_KITS), ...stamps]));
}

/** Writes a kit that is not there yet. Its stamp says of what it was made. */
async function writeKit(
  file: string,
  folder: string,
  of: readonly string[],
  make: () => Promise<CardKit>,
): Promise<string> {
  const stamp = `${digest(of.join('\n'))}.stamp`;
  if ((await readdir(folder)).includes(stamp)) return stamp;
  writeWhole(path.join(folder, file), JSON.stringify(await make()));
  writeWhole(path.join(folder, stamp), '');
  return stamp;
}

/** What stands on all cards, each grapheme once, in order. */
function graphemesOf({
  articles,
  authors,
  categories,
  publication = defaultPublication(new URL(site.url).host),
}: ContentIndex): string[] {
  const texts = [
    ALPHABET,
    publication.name,
    publication.tagline,
    publication.description,
    ...site.locales.flatMap((locale) => {
      const { authors, categories, scanToRead, aiLevels } = getStrings(locale);
      return [authors, categories, scanToRead, ...Object.values(aiLevels)];
    }),
    ...DAYS.flatMap((day) => site.locales.map((locale) => formatPeriod(day, locale))),
    ...articles.flatMap(({ title, description }) => [title, description]),
    ...[...authors, ...categories].flatMap(({ name, description }) => [name, description]),
  ];
  return distinctGraphemes(texts);
}
