import { decodeOrKeep } from '@/lib/decode-or-keep';
import { jekyllId } from '@/lib/old-site/jekyll';
import { NO_OLD_SITE, type FeedIdRule, type OldSite } from '@/lib/old-site/old-site';
import { formerAddresses, type FormerAddresses } from '@/lib/old-site/permalinks';
import type { OldPost } from '@/lib/old-site/post';
import type { Post } from 'contentlayer/generated';

/** Old site of a publication that has moved, and zone of the new one. */
export type Moving = {
  /** The old site. */
  oldSite: OldSite;
  /** The zone of this one. */
  timeZone: string;
};

/** Move of a publication that had no site before. */
export const NOT_MOVED: Moving = { oldSite: NO_OLD_SITE, timeZone: 'UTC' };

/** Computes what an article was on the old site: its addresses, and its id in the feed. */
export function formerOf(
  document: Pick<Post, '_id' | 'title' | 'publishedAt' | 'categoryNames' | 'guid' | 'written'>,
  { oldSite, timeZone }: Moving,
): { former: FormerAddresses; feedId: string | null } {
  const { _id: source, title, publishedAt, categoryNames: categories } = document;
  const written = Object.fromEntries(document.written.map(({ name, value }) => [name, value]));
  const post = { source, title, publishedAt, categories, written };
  // An address written in the post took the place of the computed one.
  const { permalink } = written;
  const rules = permalink === undefined ? oldSite.permalinks : [];
  const former = formerAddresses(post, rules, timeZone);
  const address = permalink ?? former.certain[0];
  return { former, feedId: document.guid ?? computedId(post, address, oldSite.feedIds) };
}

function computedId(
  post: OldPost,
  address: string | undefined,
  rule: FeedIdRule | null,
): string | null {
  if (rule === null || address === undefined) return null;
  if (rule.before !== null && post.publishedAt >= rule.before) return null;
  const path = rule.form === 'jekyll-feed' ? jekyllId(address, post) : address;
  return `${rule.site}${path.split('/').map(encoded).join('/')}`;
}

/** As the engines write a segment: signs that may stand in a path stay. */
function encoded(segment: string): string {
  const decoded = segment.replace(/(?:%[\dA-F]{2})+/giu, decodeOrKeep);
  return encodeURI(decoded).replaceAll('#', '%23').replaceAll('?', '%3F');
}
