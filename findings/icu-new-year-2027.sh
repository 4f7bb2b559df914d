#!/usr/bin/env bash
# node 20.20.2 (ICU 78.2) puts the Chinese New Year of 2027 on 7 February: Intl.DateTimeFormat with the calendar
# `chinese` says 腊月三十 of 6 February, in the zone Asia/Shanghai. That of 2030 it puts on 2 February.
# A good guess: it is 正月初一 on 6 February 2027 and on 3 February 2030, as in every almanac. The month begins on the day
# of the new moon in China's time: 23:56:47 on 6 February 2027 and 00:08:04 on 3 February 2030 (astronomy-engine 2.1.19);
# lunar-javascript 1.7.7 has the right days. ICU's moon is some minutes out, and both stand minutes from midnight.
# A publication in Chinese that dates its issues by Intl, or greets its readers for the New Year, is a day out for a
# month. Ours dates nothing by that calendar, and has its moon from its own reckoning, tested with the tables of the US
# Naval Observatory (lib/moon).
# Seen on 2026-11-28; node 22.23.3 (ICU 78.3) does the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund astronomy-engine@2.1.19 lunar-javascript@1.7.7
cat >ask.cjs <<'JS'
const { SearchMoonPhase } = require('astronomy-engine');
const { Solar } = require('lunar-javascript');

const timeZone = 'Asia/Shanghai';
const chinese = new Intl.DateTimeFormat('zh-u-ca-chinese', { dateStyle: 'long', timeZone });
const clock = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone });

for (const [year, day] of [[2026, 17], [2027, 6], [2028, 26], [2030, 3]]) {
  const month = year === 2028 ? 1 : 2;
  const noon = new Date(Date.UTC(year, month - 1, day, 4));
  const lunar = Solar.fromYmd(year, month, day).getLunar();
  const moon = SearchMoonPhase(0, new Date(noon - 2 * 86_400_000), 10).date;
  const almanac = `${lunar.getMonthInChinese()}月${lunar.getDayInChinese()}`;
  const icu = chinese.format(noon).replace(/^.*年/, '');
  console.log(`${year}-${month}-${day}`, 'new moon', clock.format(moon), 'almanac', almanac, 'ICU', icu);
}
JS
seen=$(node ask.cjs)
echo "$seen"
[ "$seen" = '2026-2-17 new moon 2026-02-17 20:01:47 almanac 正月初一 ICU 正月初一
2027-2-6 new moon 2027-02-06 23:56:47 almanac 正月初一 ICU 腊月三十
2028-1-26 new moon 2028-01-26 23:13:09 almanac 正月初一 ICU 正月初一
2030-2-3 new moon 2030-02-03 00:08:04 almanac 正月初一 ICU 正月初二' ] || { echo 'This has changed.' >&2; exit 1; }
