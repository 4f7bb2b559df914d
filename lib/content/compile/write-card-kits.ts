import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { defaultPublication } from '@/lib/publication';
import { charactersMadeIn } from '@/lib/script-conversion/characters-made';
import { NO_HOUSE } from '@/lib/script-conversion/house-dictionary';
import { site, type Locale } from '@/lib/site';
import type { PlainText } from '../body/plain-text';
import { kitFile, type CardKit, type KitName } from '../compiled/card-kit';
import { scriptOf } from '../library/script-of';
import type { ContentIndex } from '../model';
import { charactersOfBodies, distinctGraphemes } from './body-characters';
import { makeCardKit } from './make-card-kit';

/** Printable ASCII, the marks of a cut title, of lists and quotations, and the mark of a character that no font has. */
const ALPHABET = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => index + 32))}…·、“”〓`;

/** A week of dates in words, for their characters. */
const DAYS = Array.from({ length: 7 }, (_, day) => `2026-02-0${String(day + 1)}`);

/** Tools and places of making kits. */
type Making = {
  /** Gives the text of a document's body, by its path. */
  readText: (source: string) => PlainText;
  /** Folder that the kits go to. */
  folder: string;
  /** Keeps which characters bodies have. */
  cache: string;
  /** Version of the packages; with another one a kit made earlier is out of date. */
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
  const own = graphemesOf(content);
  const bodies = await charactersOfBodies(content.articles, readText, cache);
  await mkdir(folder, { recursive: true });
  const used: string[] = [];
  for (const locale of site.locales) {
    const shown = await inScriptOf(locale, content);
    const titles = shown(own);
    const all = (more: readonly string[]) => shown([...own, ...more]);
    const [text, headings] = [all(bodies.text), all(bodies.headings)];
    const write = async (name: KitName, ...characters: [string[], string[]?]) => {
      const file = kitFile(name, locale);
      const of = [version, file, ...characters.map((some) => (some ?? []).join('\n'))];
      const make = () => makeCardKit(locale, ...characters);
      used.push(file, await writeKit(file, folder, of, make));
    };
    await write('titles', titles);
    await write('bodies', text, headings);
  }
  await removeUnused(folder, new Set(used));
}

/** Makes a function that adds to characters those that stand in their place in the script of a locale. */
async function inScriptOf(
  locale: Locale,
  { articles, house = NO_HOUSE }: ContentIndex,
): Promise<(graphemes: readonly string[]) => string[]> {
  const written = [site.defaultLocale, ...articles.map(({ lang }) => scriptOf(lang))];
  const isShownOtherwise = written.some((script) => script !== null && script !== locale);
  if (!isShownOtherwise) return (graphemes) => [...graphemes].sort();
  const made = await charactersMadeIn(locale, { variant: site.traditional, house });
  return (graphemes) => [...new Set([...graphemes, ...made(graphemes)])].sort();
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

/** Gives the graphemes of all that stands on cards, each once, in order. */
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
      const { authors, andMore, categories, scanToRead, aiLevels } = getStrings(locale);
      return [authors, andMore, categories, scanToRead, ...Object.values(aiLevels)];
    }),
    ...DAYS.flatMap((day) => site.locales.map((locale) => formatPeriod(day, locale))),
    ...articles.flatMap(({ title, description, hant }) => [
      ...[title, description],
      ...[hant?.title ?? '', hant?.description ?? ''],
    ]),
    ...[...authors, ...categories].flatMap(({ name, description }) => [name, description]),
  ];
  return distinctGraphemes(texts);
}
