#!/usr/bin/env bash
# htmlparser2 12.0.0, `parseFeed`, takes of an Atom entry's links the first that stands there, whatever it is a link to: where
# the recording comes before the page, the article's address is the recording's, and a feed that names itself first has
# itself for its site.
# A good guess: what reads a feed looks at `rel` (RFC 4287, section 4.2.7.2): `alternate`, or none, is the page.
# In RSS `<link>` is the page alone, so that the same feed has two addresses by its two formats. Ours have the page first,
# in the feed and in each entry (lib/feeds/atom.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund htmlparser2@12.0.0
cat >ask.mjs <<'JS'
import { parseFeed } from 'htmlparser2';

const page = '<link rel="alternate" href="https://example.com/a"/>';
const recording = '<link rel="enclosure" type="audio/mpeg" href="https://example.com/a.mp3"/>';
const site = '<link href="https://example.com/"/>';
const self = '<link rel="self" href="https://example.com/feed"/>';
for (const [head, entry] of [
  [site + self, page + recording],
  [self + site, recording + page],
]) {
  const feed = parseFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id>${head}<entry><id>urn:e</id>${entry}</entry></feed>`,
    { xmlMode: true },
  );
  console.log(feed.link, feed.items[0].link);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'https://example.com/ https://example.com/a
https://example.com/feed https://example.com/a.mp3' ] || { echo 'This has changed.' >&2; exit 1; }
