#!/usr/bin/env bash
# lunar-calendar 0.1.4 gives days of the lunar month that are no whole numbers for the summers of 1986 to 1991, and
# for others before 1950, where the clock stands on China's own time: 1 June 1988 is day 16.958… of the fourth month,
# with no name of a day, and 端午 of those years is not among the feasts. On UTC they are right.
# A good guess: a library of the Chinese calendar gives the same days in China as elsewhere. China had summer time in
# those years (tz database, Asia/Shanghai), and it takes the number of days from the hours between two midnights;
# lunar-javascript 1.7.7 has them right on every clock.
# Who prints the lunar day of an old article has `undefined` there. We have no lunar dates but the moon's own,
# reckoned in UTC (lib/moon).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund lunar-calendar@0.1.4 lunar-javascript@1.7.7
cat >ask.mjs <<'JS'
import calendar from 'lunar-calendar';
import { Solar } from 'lunar-javascript';

for (const [year, month, day] of [[1985, 6, 1], [1988, 6, 1], [1988, 6, 18], [1991, 6, 16], [1992, 6, 5]]) {
  const { lunarDay, lunarDayName, lunarFestival } = calendar.solarToLunar(year, month, day);
  const other = Solar.fromYmd(year, month, day).getLunar();
  console.log(`${year}-${month}-${day}`, lunarDay.toFixed(2), lunarDayName, lunarFestival, '|', other.getDay());
}
JS
seen=$(TZ=Asia/Shanghai node ask.mjs)
echo "$seen"
[ "$seen" = '1985-6-1 13.00 十三 undefined | 13
1988-6-1 16.96 undefined undefined | 17
1988-6-18 4.96 undefined undefined | 5
1991-6-16 4.96 undefined undefined | 5
1992-6-5 5.00 初五 端午节 | 5' ] || { echo 'This has changed.' >&2; exit 1; }
