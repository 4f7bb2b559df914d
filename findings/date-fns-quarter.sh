#!/usr/bin/env bash
# date-fns 4.4.0 calls the quarters of a year in Traditional Chinese (zhTW) 第四刻鐘, and 第四刻 for short: that is a quarter
# of an hour. In Simplified (zhCN) and for Hong Kong (zhHK) it says 第四季度.
# A good guess: the quarter of a date is one of the year, 第四季, as CLDR has it.
# A quarterly in two scripts says on one of its covers "the fourth quarter of an hour". Our dates are written by Intl
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
import { zhCN, zhHK, zhTW } from 'date-fns/locale';

const date = new Date(2026, 10, 29);
for (const [name, locale] of Object.entries({ zhCN, zhHK, zhTW }))
  console.log(name, format(date, 'yyyy年 QQQQ', { locale }), '|', format(date, 'QQQ', { locale }));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'zhCN 2026年 第四季度 | 第四季
zhHK 2026年 第四季度 | 第四季
zhTW 2026年 第四刻鐘 | 第四刻' ] || { echo 'This has changed.' >&2; exit 1; }
