import { OLD_PATHS } from '@/lib/addresses/reserved';
import type { Route } from '@/lib/addresses/route-table';
import { parseRoute } from '@/lib/addresses/routes';
import { inLocale, pathOf } from '@/lib/addresses/urls';
import { localeOfSegment } from '@/lib/i18n/locale';
import { nearbyReadings, readingsOf, splitFeed } from '@/lib/old-site/lists';
import { site, type Locale } from '@/lib/site';
import type { Snapshot } from './snapshot';
import type { WithdrawnArticle } from './withdrawals';

/** Answer to an address. Paths are in the locale that was asked for, but for what is no page. */
export type Answer =
  /**
   * The page that it asks for; `path` is the one spelling of that, which differs from what was asked in
   * percent-encoding at most.
   */
  | { kind: 'shown'; route: Route; path: string }
  /** Another spelling of `path`. */
  | { kind: 'spelt'; path: string }
  /** An old address of what is at `path`. */
  | { kind: 'moved'; path: string }
  /** An article that is withdrawn, or something made of it. */
  | { kind: 'withdrawn'; route: Route; path: string; article: WithdrawnArticle }
  | { kind: 'nothing' }
  /** It cannot be decoded. */
  | { kind: 'malformed' };

/** Parts of a snapshot that the answer depends on. */
type Content = Pick<
  Snapshot,
  | 'hasRoute'
  | 'spell'
  | 'redirectFrom'
  | 'redirectFromFolded'
  | 'hasMoved'
  | 'elsewhere'
  | 'withdrawnAt'
>;

/** The locale that an address is in, and what it is answered with. */
export type LocatedAnswer = Answer & { locale: Locale };

/**
 * Answers an address. Every thing has one in each locale: other spellings lead to it in one step. What an editor
 * has given as an old address comes before what is only spelt otherwise.
 * @param content the public content; null when there is none
 * @param pathname percent-encoded or raw
 */
export function answerTo(content: Content | null, pathname: string): LocatedAnswer {
  const asked = decodeSegments(pathname);
  const names = (asked ?? []).filter(Boolean).map((name) => name.normalize('NFC'));
  // An address that cannot be decoded still says at its beginning in which script its reader reads.
  const prefix = localeOfSegment(asked === null ? pathname.split('/').find(Boolean) : names[0]);
  const locale = prefix ?? site.defaultLocale;
  if (asked === null) return { locale, kind: 'malformed' };
  if (content === null) return { locale, kind: 'nothing' };
  const answer = answerToNames(content, prefix === null ? names : names.slice(1));
  if (!('path' in answer)) {
    // The old site may have had a page at an address whose first segment is a locale's prefix here.
    const moved = prefix === null ? null : movedFrom(content, names);
    return moved === null ? { locale, ...answer } : { locale, kind: 'moved', path: moved };
  }
  const path = inLocale(answer.path, locale);
  const isAsked = decodeSegments(path)?.join('/') === asked.join('/');
  if (answer.kind === 'shown' && !isAsked) return { locale, kind: 'spelt', path };
  return { locale, ...answer, path };
}

/** Answers what an address asks for in whatever locale, by its names. */
function answerToNames(content: Content, names: readonly string[]): Answer {
  const tidy = tidied(names);
  const route = shown(content, names) ?? shown(content, tidy);
  if (route !== null) return { kind: 'shown', route, path: pathOf(route) };
  const gone = withdrawn(content, names) ?? withdrawn(content, tidy);
  if (gone !== null) return gone;
  const moved = movedFrom(content, names);
  if (moved !== null) return { kind: 'moved', path: moved };
  const lower = names.map((name) => name.toLowerCase());
  const spelt = respelt(content, lower) ?? respelt(content, tidied(lower));
  if (spelt !== null) return { kind: 'spelt', path: spelt };
  const folded = content.redirectFromFolded(encoded(tidy)) ?? elsewhere(content, tidied(lower));
  return folded === null ? { kind: 'nothing' } : { kind: 'moved', path: folded };
}

function movedFrom(content: Content, names: readonly string[]): string | null {
  return content.redirectFrom(encoded(names)) ?? content.redirectFrom(encoded(tidied(names)));
}

/** The path of what stood elsewhere on the old site, or below something that did; or null. */
function elsewhere(content: Content, lower: readonly string[]): string | null {
  for (const reading of content.elsewhere(lower)) {
    const found = respelt(
      content,
      reading.map((name) => name.toLowerCase()),
    );
    if (found !== null) return found;
  }
  return null;
}

function decodeSegments(pathname: string): string[] | null {
  try {
    return pathname.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
}

function encoded(names: readonly string[]): string {
  return `/${names.map(encodeURIComponent).join('/')}`;
}

/** Takes off an address what adds nothing: `index.html`, the number of a first page. */
function tidied(names: readonly string[]): readonly string[] {
  if (names.at(-1) === 'index.html') return tidied(names.slice(0, -1));
  const isFirstPage = names.at(-2) === 'page' && names.at(-1) === '1';
  return isFirstPage ? tidied(names.slice(0, -2)) : names;
}

function shown(content: Content, names: readonly string[]): Route | null {
  const route = parseRoute(names);
  return route && content.hasRoute(route) ? route : null;
}

function withdrawn(content: Content, names: readonly string[]): Answer | null {
  const route = parseRoute(names);
  const article = route && content.withdrawnAt(route);
  return article && { kind: 'withdrawn', route, path: pathOf(route), article };
}

/**
 * The path of what is called so in another case, with short numbers of days, or elsewhere; or null.
 * @param names in lower case
 */
function respelt(content: Content, names: readonly string[]): string | null {
  const found = firstShown(content, [names, ...readingsOf(names)]);
  if (found !== null) return found;
  // A list without a feed here leads its subscribers to the site's feed.
  const feed = splitFeed(names);
  if (feed && firstShown(content, [feed.list, ...readingsOf(feed.list)])) return `/${feed.file}`;
  // Pages were shorter there, so there were more of them.
  const near = content.hasMoved ? firstShown(content, nearbyReadings(names)) : null;
  return near ?? OLD_PATHS.get(names.join('/')) ?? null;
}

function firstShown(content: Content, readings: readonly (readonly string[])[]): string | null {
  for (const reading of readings) {
    const parsed = parseRoute(reading);
    const route = parsed && content.spell(parsed);
    if (route && (content.hasRoute(route) || content.withdrawnAt(route))) return pathOf(route);
  }
  return null;
}
