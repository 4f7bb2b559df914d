import { parseDate } from '@/lib/content/source/forms/date';
import { daysLater } from '@/lib/old-site/calendar';
import { jekyllAddress, jekyllTemplate } from '@/lib/old-site/jekyll';
import { wallTime } from '@/lib/time/time-zone';
import { aliasesOf } from '../aliases';
import { toOurDate } from '../dates';
import type { SourceDocument } from '../model';
import type { SourceTree } from '../source/tree';
import { textOf } from '../values';
import { polyglotLanguages, type JekyllConfig } from './config';
import { fullDay, slugOf } from './names';
import type { Reading } from './reading';

/** Facts of a document by which its old address is made. */
type Known = {
  /** Fields in the file. */
  own: Record<string, unknown>;
  /** Fields of the file and the site's defaults. */
  fields: Record<string, unknown>;
  /** Categories. */
  categories: readonly string[];
  /** Day and slug in the file's name. */
  named: Record<string, string> | undefined;
  /** Path of a post without `_posts`, or of a page. */
  below: string;
};

/** Every address that a document had: its own, then those of jekyll-redirect-from and of an alias plug-in. */
export function oldAddressesOf(document: SourceDocument, known: Known, reading: Reading): string[] {
  if (document.kind === 'draft') return [];
  const folder = languageFolder(known.fields, reading.config);
  const plain =
    document.kind === 'post' ? postAddresses(known, reading) : [pageAddress(known, reading)];
  const first = plain.map((address) => folder + address);
  const redirects = [known.fields.redirect_from].flat().filter((each) => typeof each === 'string');
  const more = [...redirects, ...(hasAliases(reading.tree) ? aliasesOf(known.fields) : [])];
  const [sure, ...possible] = first;
  return [...new Set([...(sure === undefined ? [] : [sure]), ...more, ...possible])];
}

/** Whether a site has a plug-in for aliases: jekyll_alias_generator is a file among its own. */
function hasAliases({ files }: SourceTree): boolean {
  return files.some((file) => /(?:^|\/)_plugins\/[^/]*alias[^/]*\.rb$/iu.test(file));
}

/** The folder of a language's own site, which jekyll-polyglot writes for each but the first; empty elsewhere. */
function languageFolder({ lang }: Record<string, unknown>, config: JekyllConfig): string {
  const [own = '', ...others] = polyglotLanguages(config);
  const language = textOf(lang);
  return language !== own && others.includes(language) ? `/${language}` : '';
}

/** The address of a post; without a zone in the configuration, those of the days before and after too. */
function postAddresses(
  { fields, categories, named, below }: Known,
  { config, timeZone }: Reading,
): string[] {
  const instant = instantOf(fields.date, named?.day, timeZone);
  if (instant === null) return [];
  const post = {
    source: `posts/${below.replace(/\.[^.]+$/u, '')}.md`,
    title: textOf(fields.title),
    publishedAt: instant.toISOString(),
    categories,
    written: { slug: slugOf(fields, named?.slug, below) },
  };
  const pattern = textOf(fields.permalink) || config.permalink;
  const wall = wallTime(instant, timeZone);
  // A day without an hour is midnight of the building machine: that day, whatever its zone.
  const isUncertain = config.timezone === null && fields.date != null;
  return (isUncertain ? [0, -1, 1] : [0]).map((days) =>
    jekyllAddress(pattern, post, daysLater(wall, days)).normalize('NFC'),
  );
}

/** A page keeps its path; `pretty` styles take the ending from it. */
function pageAddress({ fields, below }: Known, { config }: Reading): string {
  const permalink = textOf(fields.permalink);
  if (permalink !== '' && !permalink.includes(':')) return permalink.replace(/^\/?/u, '/');
  const name = below.replace(/\.[^.]+$/u, '').normalize('NFC');
  const site = jekyllTemplate(config.permalink);
  if (/(?:^|\/)index$/u.test(name)) return `/${name.slice(0, -'index'.length)}`;
  if (site.endsWith('/')) return `/${name}/`;
  return site.endsWith(':output_ext') || site.endsWith('.html') ? `/${name}.html` : `/${name}`;
}

/**
 * Gives the instant of publication: the field's, else that of the day in the file's name; null where neither says one.
 */
export function instantOf(date: unknown, day: string | undefined, timeZone: string): Date | null {
  const written = date == null ? null : toOurDate(date, timeZone);
  const read = parseDate(written ?? (day === undefined ? '' : fullDay(day)), timeZone);
  return read.ok ? new Date(read.value) : null;
}
