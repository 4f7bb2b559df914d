import { xmlCharacters } from '@/lib/xml';
import type { Feed, FeedItem } from './model';

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: Feed): string {
  const { hub } = feed;
  const { self, next } = feed.links('json');
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: self,
    description: feed.description,
    user_comment: feed.notice.text,
    next_url: next ?? undefined,
    icon: feed.icon,
    authors: [feed.publisher],
    language: feed.language,
    _rights: feed.rights ?? undefined,
    hubs: hub ? [{ type: 'WebSub', url: hub }] : undefined,
    items: feed.items.map(item),
  };
  // Readers get the same text in every format.
  return JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'string' ? xmlCharacters(value) : value,
  );
}

function item(each: FeedItem) {
  return {
    id: each.id,
    url: each.url,
    title: each.title,
    content_html: each.html,
    summary: each.summary || undefined,
    image: each.image?.url,
    date_published: each.published,
    date_modified: each.updated,
    authors: each.authors,
    _review: review(each),
    tags: each.categories,
    attachments: each.audio ? [attachment(each.audio)] : undefined,
    language: each.language ?? undefined,
  };
}

/** JSON Feed knows authors alone: what else there is has a name of ours (§ Extensions). */
function review({ reviewers, reviewedAt }: FeedItem) {
  if (reviewers.length === 0) return undefined;
  return { reviewed_by: reviewers, reviewed_at: reviewedAt ?? undefined };
}

function attachment({ url, type, bytes, seconds }: NonNullable<FeedItem['audio']>) {
  return {
    url,
    mime_type: type,
    size_in_bytes: bytes ?? undefined,
    duration_in_seconds: seconds ?? undefined,
  };
}
