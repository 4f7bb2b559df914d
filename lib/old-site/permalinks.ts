import { wallTime, type WallTime } from '@/lib/time/time-zone';
import { daysLater, wallTimeWritten } from './calendar';
import { hexoAddress } from './hexo';
import { fileDate, hugoAddress } from './hugo';
import { jekyllAddress } from './jekyll';
import type { PermalinkRule } from './old-site';
import type { OldPost } from './post';

/** Addresses that an article had, decoded, as the engine wrote them. */
export type FormerAddresses = {
  /** Addresses that it had. */
  certain: string[];
  /** Addresses that it may have had: the day in them is uncertain. */
  possible: string[];
};

/**
 * Computes the addresses that a post had.
 * @param timeZone the site's zone
 */
export function formerAddresses(
  post: OldPost,
  rules: readonly PermalinkRule[],
  timeZone: string,
): FormerAddresses {
  const certain = new Set<string>();
  const possible = new Set<string>();
  for (const rule of rules.filter((each) => concerns(each, post))) {
    const wall = clockOf(rule, post, timeZone);
    add(certain, addressBy(rule, post, wall));
    if (!rule.dayUncertain) continue;
    for (const days of [-1, 1]) add(possible, addressBy(rule, post, daysLater(wall, days)));
  }
  return {
    certain: [...certain],
    possible: [...possible].filter((address) => !certain.has(address)),
  };
}

function concerns({ folder, before }: PermalinkRule, { source, publishedAt }: OldPost): boolean {
  return source.startsWith(`${folder}/`) && (before === null || publishedAt < before);
}

/** Reads the clock from which the engine took the day. */
function clockOf(rule: PermalinkRule, post: OldPost, timeZone: string): WallTime {
  const instant = new Date(post.publishedAt);
  const zone = rule.timeZone ?? timeZone;
  if (rule.engine === 'jekyll' && post.written.date === undefined) {
    // The day in a file's name is that day in the old site's zone, not the instant that it is in ours.
    const day = fileDate(post);
    if (day !== null) return day;
  }
  if (rule.engine !== 'hugo') return wallTime(instant, zone);
  const named = rule.options.fileDates ? fileDate(post) : null;
  return named ?? wallTimeWritten(instant, post.written.date, zone);
}

function addressBy(rule: PermalinkRule, post: OldPost, wall: WallTime): string | null {
  const { engine, pattern, folder, options } = rule;
  switch (engine) {
    case 'jekyll':
      return jekyllAddress(pattern, post, wall);
    case 'hexo':
      return hexoAddress(pattern, post, wall, options);
    case 'hugo':
      return hugoAddress(pattern, post, wall, { ...options, folder });
  }
}

function add(to: Set<string>, address: string | null) {
  if (address !== null) to.add(address.normalize('NFC'));
}
