#!/usr/bin/env bash
# chinese-days 1.5.7 answers for a year of which it has no holidays as for one of which it has: 1 October 2027, the
# National Day, is a working day named Friday, and no error or mark says that the year is not in it. 2026 is.
# A good guess: it says that it does not know, or has at least the days that are the same each year by law (1 January,
# 1 May, 1 October). The state publishes the holidays of a year in the autumn before.
# What is planned for next year by it falls on holidays. We plan by no holidays; a time is what the editor gives
# (lib/time/clock.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund chinese-days@1.5.7
cat >ask.cjs <<'JS'
const { getDayDetail, isHoliday, isWorkday } = require('chinese-days');

for (const day of ['2026-10-01', '2027-01-01', '2027-10-01', '2030-05-01'])
  console.log(day, isHoliday(day), isWorkday(day), getDayDetail(day).name);
JS
seen=$(TZ=Asia/Shanghai node ask.cjs)
echo "$seen"
[ "$seen" = '2026-10-01 true false National Day,国庆节,3
2027-01-01 false true Friday
2027-10-01 false true Friday
2030-05-01 false true Wednesday' ] || { echo 'This has changed.' >&2; exit 1; }
