#!/usr/bin/env bash
# chrono-node 2.10.3, which finds dates in texts, reads 明年三月 (March of next year) as 年三月, so as March of this year,
# and 去年三月 alike; 晚上12点 (midnight) is noon to it; on a Sunday, 下周五 is in twelve days, as its week begins with Sunday.
# Of 二〇二六年十一月二十九日 its reader for Traditional Chinese (`zh.hant`) makes 20 November of the year 26; that for Simplified
# reads it.
# A good guess: what it cannot read it leaves out, as it does with 明年 alone; a week begins on Monday in China (GB/T
# 7408, as ISO 8601).
# Who takes the date of an old article, or of an event, from its words has another date without a word. Our importer
# takes dates in digits from fields and names of files (lib/import/dates.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >ask.mjs <<'JS'
import { en, zh } from 'chrono-node';

const sunday = new Date('2026-11-29T12:00:00+08:00');
const clock = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' });
function ask(name, reader, text) {
  const [result] = reader.parse(text, sunday);
  console.log(name, text, '|', result ? `${result.text} ${clock.format(result.date())}` : 'nothing');
}
for (const text of ['明年', '明年三月', '去年三月', '晚上11点', '晚上12点', '下周五', '二〇二六年十一月二十九日'])
  ask('hans', zh.hans, text);
for (const text of ['明年三月', '晚上12點', '下週五', '二〇二六年十一月二十九日']) ask('hant', zh.hant, text);
ask('en', en, 'next Friday');
JS
seen=$(TZ=Asia/Shanghai node ask.mjs)
echo "$seen"
[ "$seen" = 'hans 明年 | nothing
hans 明年三月 | 年三月 2026-03-29 12:00
hans 去年三月 | 年三月 2026-03-29 12:00
hans 晚上11点 | 晚上11点 2026-11-29 23:00
hans 晚上12点 | 晚上12点 2026-11-29 12:00
hans 下周五 | 下周五 2026-12-11 12:00
hans 二〇二六年十一月二十九日 | 二〇二六年十一月二十九日 2026-11-29 12:00
hant 明年三月 | 年三月 2026-03-29 12:00
hant 晚上12點 | 晚上12點 2026-11-29 12:00
hant 下週五 | 下週五 2026-12-11 12:00
hant 二〇二六年十一月二十九日 | 二六年十一月二十 26-11-20 12:00
en next Friday | next Friday 2026-12-04 12:00' ] || { echo 'This has changed.' >&2; exit 1; }
