#!/usr/bin/env bash
# date-fns 4.4.0 calls the whole afternoon 中午, noon, in Simplified (zhCN) and Traditional Chinese (zhTW), where the pattern has
# the part of the day (`BBBB`): 16:05 is 中午 4:05. For Hong Kong (zhHK) it says 下午, in Japanese 午後.
# A good guess: what English has as "in the afternoon" is 下午 in each of the three; by CLDR noon in Chinese ends at one
# o'clock, and the afternoon goes on to seven.
# An event at four is one at lunch to its readers. With `aaaa` it is 下午 4:05. Our hours are written by Intl
# (lib/i18n/dates.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat >ask.mjs <<'JS'
import { format } from 'date-fns';
import * as locales from 'date-fns/locale';

for (const name of ['zhCN', 'zhTW', 'zhHK', 'ja', 'enUS']) {
  const at = (hour, pattern) => format(new Date(2026, 1, 28, hour, 5), pattern, { locale: locales[name] });
  console.log(name, at(12, 'BBBB h:mm'), '|', at(16, 'BBBB h:mm'), '|', at(16, 'aaaa h:mm'));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'zhCN 中午 12:05 | 中午 4:05 | 下午 4:05
zhTW 中午 12:05 | 中午 4:05 | 下午 4:05
zhHK 下午 12:05 | 下午 4:05 | 下午 4:05
ja 午後 12:05 | 午後 4:05 | 午後 4:05
enUS in the afternoon 12:05 | in the afternoon 4:05 | p.m. 4:05' ] || { echo 'This has changed.' >&2; exit 1; }
