#!/usr/bin/env bash
# node 22.23.3 (ICU 78.3), Intl.DateTimeFormat in Chinese writes a day as 2026年3月1日, but two of them, with the same
# options, as 2026/3/1 – 2026/4/5: `formatRange` gives neither the month its word nor leaves out the year that is the
# same. In zh-HK the day goes first there, 1/3/2026 至 5/4/2026, and last in 2026年3月1日. Node 20 and Chromium 156 do as
# node 22 does.
# A good guess: 2026年3月1日至4月5日, as in English it is “March 1 – April 5, 2026”, where a day is “March 1, 2026”:
# `dateStyle: 'long'` is the way of writing, and a range is written in it.
# A programme has the events of one day in words and the others in figures; 1/3 is 3 January in Taiwan, 1 March in
# Hong Kong. Our dates are written one by one (lib/i18n/dates.ts).
# Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@22.23.3
cat >ask.mjs <<'JS'
const [first, last] = ['2026-03-01', '2026-04-05'].map((day) => new Date(day));
for (const language of ['en', 'de', 'zh-CN', 'zh-TW', 'zh-HK']) {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  // The blanks of a range are narrow ones in some languages.
  console.log(language, [date.format(first), date.formatRange(first, last)].join(' | ').replace(/\s/gu, ' '));
}
JS
seen=$(node_modules/node/bin/node ask.mjs)
echo "$seen"
[ "$seen" = 'en March 1, 2026 | March 1 – April 5, 2026
de 1. März 2026 | 1. März – 5. April 2026
zh-CN 2026年3月1日 | 2026/3/1 – 2026/4/5
zh-TW 2026年3月1日 | 2026/3/1至2026/4/5
zh-HK 2026年3月1日 | 1/3/2026 至 5/4/2026' ] || { echo 'This has changed.' >&2; exit 1; }
