#!/usr/bin/env bash
# feedparser 2.6.0 (for Node) names nobody of an Atom entry with two authors: `author` is the feed's own, a
# newspaper's name, or null where the feed has none. Of one author it gives the name; of two in RSS (`dc:creator`) the
# first.
# A good guess: it gives the first, or both; Atom says that an entry may have several (RFC 4287, section 4.2.1), and
# the feed's author counts only for entries without. Python's package of the same name gives both.
# What two people wrote together is shown as written by the newspaper. Our feeds name each author in an element of its
# own, as the format asks for (lib/feeds/atom.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund feedparser@2.6.0
cat >ask.mjs <<'JS'
import FeedParser from 'feedparser';

function authorOf(text) {
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({ feedurl: 'https://example.com/feed' });
    parser.on('error', reject);
    parser.on('readable', () => resolve(parser.read()?.author));
    parser.end(text);
  });
}

const people = (names) => names.map((name) => `<author><name>${name}</name></author>`).join('');
const atom = (feed, entry) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>
  <id>urn:a</id><updated>2026-02-28T00:00:00Z</updated>${people(feed)}<entry><title>t</title><id>urn:b</id>
  <updated>2026-02-28T00:00:00Z</updated><link href="https://example.com/a"/>${people(entry)}</entry></feed>`;
const rss = (creators) => `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
  <title>t</title><link>https://example.com/</link><description>d</description><item><title>t</title>
  ${creators.map((name) => `<dc:creator>${name}</dc:creator>`).join('')}</item></channel></rss>`;
console.log('one:', await authorOf(atom(['晚报'], ['林'])));
console.log('two:', await authorOf(atom(['晚报'], ['林', '陈'])));
console.log('two, the feed without:', await authorOf(atom([], ['林', '陈'])));
console.log('two in RSS:', await authorOf(rss(['林', '陈'])));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'one: 林
two: 晚报
two, the feed without: null
two in RSS: 林' ] || { echo 'This has changed.' >&2; exit 1; }
