#!/usr/bin/env bash
# An Atom entry may have several links with `rel="alternate"` where their types differ (RFC 4287, section 4.1.2).
# Which of an article in HTML and the same in Markdown is opened, parsers tell by the place alone: rss-parser 3.13.0,
# @rowanmanning/feed-parser 2.1.5 and @extractus/feed-extractor 8.0.3 take the first, feedparser 2.6.0 (for Node) the
# last. None looks at `type`.
# A good guess: of two ways to one article a reader takes the page, `text/html`, or all take the same.
# No order of the two is right for all. Ours has the article first and as its only alternate, and its Markdown as
# `related`: so all of them open the article (lib/feeds/atom.ts, tests/feeds/feeds.test.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund rss-parser@3.13.0 @rowanmanning/feed-parser@2.1.5 \
  @extractus/feed-extractor@8.0.3 feedparser@2.6.0
cat >ask.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import Parser from 'rss-parser';

const ways = {
  'rss-parser': async (text) => (await new Parser().parseString(text)).items[0].link,
  '@rowanmanning/feed-parser': (text) => parseFeed(text).items[0].url,
  '@extractus/feed-extractor': (text) => extractFromXml(text).entries[0].link,
  feedparser: (text) =>
    new Promise((resolve, reject) => {
      const parser = new FeedParser({ feedurl: 'https://example.com/feed' });
      parser.on('error', reject);
      parser.on('readable', () => resolve(parser.read()?.link));
      parser.end(text);
    }),
};
const atom = (links) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:a</id>
  <updated>2026-02-28T00:00:00Z</updated><entry><title>t</title><id>urn:b</id><updated>2026-02-28T00:00:00Z</updated>
  <author><name>林</name></author>${links.join('')}</entry></feed>`;
const page = '<link rel="alternate" type="text/html" href="https://example.com/a"/>';
const twin = (rel) => `<link rel="${rel}" type="text/markdown" href="https://example.com/a.md"/>`;
for (const [name, opened] of Object.entries(ways)) {
  const found = [];
  for (const links of [[page, twin('alternate')], [twin('alternate'), page], [page, twin('related')]])
    found.push((await opened(atom(links))).slice('https://example.com/'.length));
  console.log(name, found.join(' '));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'rss-parser a a.md a
@rowanmanning/feed-parser a a.md a
@extractus/feed-extractor a a.md a
feedparser a.md a a' ] || { echo 'This has changed.' >&2; exit 1; }
