#!/usr/bin/env bash
# sitemap 9.0.1 makes an instant of a day: of `lastmod: '2026-03-01'` it writes 2026-03-01T00:00:00.000Z, and of the
# month 2026-03 the same, which is eight in the morning in China. With `lastmodDateOnly` (which its guide has "for
# baidu") it writes the day in UTC: an article of 7:00 on 1 March, +08:00, is of 2026-02-28.
# A good guess: what is written as the format has it is passed on. A sitemap takes a day, a month and a zone
# (sitemaps.org, W3C Datetime); the day of 2026-03-01T07:00:00+08:00 is 1 March.
# A crawler is told of an hour that nobody gave, and all that is published before eight in China is of the day before.
# Ours passes on what the article has (lib/seo/sitemap.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund sitemap@9.0.1
cat >ask.mjs <<'JS'
import { SitemapStream, streamToPromise } from 'sitemap';

async function lastmodOf(lastmod, lastmodDateOnly) {
  const stream = new SitemapStream({ hostname: 'https://example.com', lastmodDateOnly });
  stream.end({ url: '/a', lastmod });
  return /<lastmod>(.*)<\/lastmod>/u.exec(String(await streamToPromise(stream)))?.[1];
}

for (const written of ['2026-03-01', '2026-03', '2026-03-01T07:00:00+08:00'])
  console.log(written, await lastmodOf(written, false), await lastmodOf(written, true));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '2026-03-01 2026-03-01T00:00:00.000Z 2026-03-01
2026-03 2026-03-01T00:00:00.000Z 2026-03-01
2026-03-01T07:00:00+08:00 2026-02-28T23:00:00.000Z 2026-02-28' ] || { echo 'This has changed.' >&2; exit 1; }
