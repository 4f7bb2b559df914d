import { nearbyReadings, readingsOf, splitFeed } from '@/lib/old-site/lists';
import { OLD_PATHS } from '@/lib/reserved';
import type { Route } from '@/lib/route-table';
import { parseRoute } from '@/lib/routes';
import { site } from '@/lib/site';
import { pathOf } from '@/lib/urls';
import type { Snapshot } from './snapshot';
import type { WithdrawnArticle } from './withdrawals';

/** What an address is answered with. */
export type Answer =
  /** What it asks for; `path` is its one spelling, which differs from what was asked in percent-encoding at most. */
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

/** What is asked of a snapshot. */
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

/**
 * Answers an address. Every thing has one: other spellings lead to it in one step. What an editor
 * has given as an old address comes before what is only spelt otherwise.
 * @param content what is public; null when nothing is
 * @param pathname percent-encoded or raw
 */
export function answerTo(content: Content | null, pathname: string): Answer {
  const asked = decodeSegments(pathname);
  if (asked === null) return { kind: 'malformed' };
  if (content === null) return { kind: 'nothing' };
  const names = asked.filter(Boolean).map((name) => name.normalize('NFC'));
  const tidy = tidied(names);
  const route = shown(content, names) ?? shown(content, tidy);
  if (route !== null) {
    const path = pathOf(route);
    const isItself = decodeSegments(path)?.join('/') === asked.join('/');
    return isItself ? { kind: 'shown', route, path } : { kind: 'spelt', path };
  }
  const gone = withdrawn(content, names) ?? withdrawn(content, tidy);
  if (gone !== null) return gone;
  const moved = content.redirectFrom(encoded(names)) ?? content.redirectFrom(encoded(tidy));
  if (moved !== null) return { kind: 'moved', path: moved };
  const lower = names.map((name) => name.toLowerCase());
  const spelt = respelt(content, lower) ?? respelt(content, tidied(lower));
  if (spelt !== null) return { kind: 'spelt', path: spelt };
  const folded = content.redirectFromFolded(encoded(tidy)) ?? elsewhere(content, tidied(lower));
  return folded === null ? { kind: 'nothing' } : { kind: 'moved', path: folded };
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

/** Without what adds nothing: the default locale, `index.html`, the number of a first page. */
function tidied(names: readonly string[]): readonly string[] {
  if (names[0] === site.defaultLocale) return tidied(names.slice(1));
  if (names.at(-1) === 'index.html') return tidied(names.slice(0, -1));
  const isFirstPage = names.at(-2) === 'page' && names.at(-1) === '1';
  return isFirstPage ? tidied(names.slice(0, -2)) : names;
}

function shown(content: Content, names: readonly string[]): Route | null {
  // To a browser these are steps, not names.
  if (names.some((name) => name === '.' || name === '..')) return null;
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
 * @param lower in lower case
 */
function respelt(content: Content, lower: readonly string[]): string | null {
  const isShortDay = (name: string, at: number) =>
    (at === 2 || at === 3) && /^\d$/u.test(name) && lower[at - 1] !== 'page';
  const names =
    lower[0] === 'posts'
      ? lower.map((name, at) => (isShortDay(name, at) ? `0${name}` : name))
      : lower;
  const found = firstShown(content, [names, ...readingsOf(names)]);
  if (found !== null) return found;
  // What has no feed here is subscribed to by way of the site's.
  const feed = splitFeed(names);
  if (feed && firstShown(content, [feed.list, ...readingsOf(feed.list)])) return `/${feed.file}`;
  // Pages were shorter there, so there were more of them.
  const near = content.hasMoved ? firstShown(content, nearbyReadings(names)) : null;
  return near ?? OLD_PATHS.get(lower.join('/')) ?? null;
}

function firstShown(content: Content, readings: readonly (readonly string[])[]): string | null {
  for (const reading of readings) {
    if (reading.some((name) => name === '.' || name === '..')) continue;
    const parsed = parseRoute(reading);
    const route = parsed && content.spell(parsed);
    if (route && (content.hasRoute(route) || content.withdrawnAt(route))) return pathOf(route);
  }
  return null;
}
