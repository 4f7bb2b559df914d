#!/usr/bin/env bash
# metascraper-date 5.49.24 (metascraper 5.49.24) finds in 2026年2月28日 08:00, as a Chinese page has it above an article, the
# time alone and takes the day on which it is asked: today at eight. Without the time, 2026年2月28日, it finds nothing;
# 2026/2/28 08:00 it reads.
# A good guess: a date is read or not. What it does not understand, it says of other dates (null), and half a date is
# none.
# An article taken into a reading list or a search is of today, for ever new. Our pages say the date in JSON-LD, in
# Open Graph and in `datetime`, which it reads (lib/seo).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts metascraper@5.49.24 metascraper-date@5.49.24
cat >ask.mjs <<'JS'
import metascraper from 'metascraper';
import metascraperDate from 'metascraper-date';

const today = new Date().toISOString().slice(0, 10);
for (const words of ['2026年2月28日 08:00', '2026年2月28日', '2026/2/28 08:00']) {
  const html = `<html><body><h1>论月亮</h1><time class="date">${words}</time></body></html>`;
  const { date } = await metascraper([metascraperDate()])({ html, url: 'https://example.com/' });
  console.log(words, '->', date?.replace(today, 'today') ?? date);
}
JS
seen=$(TZ=UTC node ask.mjs)
echo "$seen"
[ "$seen" = '2026年2月28日 08:00 -> todayT08:00:00.000Z
2026年2月28日 -> null
2026/2/28 08:00 -> 2026-02-28T08:00:00.000Z' ] || { echo 'This has changed.' >&2; exit 1; }
