#!/usr/bin/env bash
# next 16.4.5 writes what `app/sitemap.ts` returns into XML as it is: an address with `&`, and a video's title with `<`, make a
# sitemap that no parser reads. It is what search engines get then: the whole file is refused, for one address.
# A good guess: a list of addresses is given as addresses, and whoever writes the XML writes `&amp;`; `sitemap` 9.0.1 does.
# Pages are found less, and nothing tells so. Our sitemaps are written by an XML library.
# Asked here of the module by which it answers a request for the sitemap. Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional next@16.4.5 react@19.3.1 react-dom@19.3.1 fast-xml-parser@5.12.1
cat >ask.cjs <<'JS'
const { XMLValidator } = require('fast-xml-parser');
const { resolveRouteData } = require('next/dist/build/webpack/loaders/metadata/resolve-route-data');

for (const entry of [
  { url: 'https://example.com/a' },
  { url: 'https://example.com/a?b=1&c=2' },
  { url: 'https://example.com/a', videos: [{ title: '3<5', thumbnail_loc: 'https://example.com/t', description: 'd' }] },
]) {
  const xml = resolveRouteData([entry], 'sitemap');
  const valid = XMLValidator.validate(xml);
  console.log(valid === true || valid.err.msg, xml.match(/<loc>.*|<video:title>.*/gu).at(-1));
}
JS
seen=$(node ask.cjs)
echo "$seen"
[ "$seen" = 'true <loc>https://example.com/a</loc>
char '\''&'\'' is not expected. <loc>https://example.com/a?b=1&c=2</loc>
Tag '\''5</video:title'\'' is an invalid name. <video:title>3<5</video:title>' ] || { echo 'This has changed.' >&2; exit 1; }
