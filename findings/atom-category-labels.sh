#!/usr/bin/env bash
# A category of an Atom entry, term="ai" label="人工智能": rss-parser 3.13.0 has no categories of Atom at all, though it has those of
# RSS; feedparser 2.2.10 (for Node) gives the term, ai; @rowanmanning/feed-parser 2.1.5 gives both.
# A good guess: a category is shown by its label, which is "a human-readable label for display" (RFC 4287, § 4.2.2.3), and a parser of
# both formats gives what both have.
# Readers see a machine's name for a section, or no section. Our entries have the name that readers know as the term
# (lib/feeds/atom.ts), and all formats have the same.
# Needs npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent rss-parser@3.13.0 feedparser@2.2.10 @rowanmanning/feed-parser@2.1.5
cat >seen.mjs <<'JS'
import { Readable } from 'node:stream';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import Parser from 'rss-parser';
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:a</id><updated>2026-02-28T09:00:00Z</updated>
<entry><title>t</title><id>urn:b</id><updated>2026-02-28T09:00:00Z</updated><link href="https://a.example/1"/>
<category term="ai" label="人工智能"/></entry></feed>`;
const rss = `<rss version="2.0"><channel><title>t</title><link>https://a.example/</link><description>d</description>
<item><title>t</title><category>人工智能</category></item></channel></rss>`;
const read = (xml) =>
  new Promise((resolve) => {
    const parser = new FeedParser();
    parser.on('data', ({ categories }) => resolve(categories));
    Readable.from([xml]).pipe(parser);
  });
for (const [name, xml] of Object.entries({ atom, rss })) {
  const [one] = (await new Parser().parseString(xml)).items;
  const [two] = parseFeed(xml).items;
  console.log(name, 'rss-parser', one.categories, 'feedparser', await read(xml), '@rowanmanning', two.categories[0].label);
}
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "atom rss-parser undefined feedparser [ 'ai' ] @rowanmanning 人工智能
rss rss-parser [ '人工智能' ] feedparser [ '人工智能' ] @rowanmanning 人工智能" ] || { echo 'This has changed.' >&2; exit 1; }
