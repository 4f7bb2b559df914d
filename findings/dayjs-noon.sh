#!/usr/bin/env bash
# dayjs 1.11.23 in the locale zh-cn writes noon as 中午12:05 and reads that, by the same pattern, as five past midnight;
# by the pattern of its own long date, too (`LLL`, YYYY年M月D日Ah点mm分). With a blank before the part of the day,
# YYYY年M月D日 Ah:mm, 下午3:05 is read as 03:05 and 晚上8:05 as 08:05.
# A good guess: what is written by a pattern is read by it (the plugin customParseFormat, "A": the meridiem), as in
# its English, or is called invalid.
# A date that a form has written and reads again moves by half a day, and no message says so. Our dates are ISO 8601
# wherever they are read; in words they are only written (lib/i18n/dates.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund dayjs@1.11.23
cat >ask.mjs <<'JS'
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';

dayjs.extend(customParseFormat);
for (const [locale, pattern] of [
  ['en', 'YYYY-MM-DD h:mm A'],
  ['zh-cn', 'YYYY-MM-DD h:mm A'],
  ['zh-cn', 'YYYY年M月D日Ah点mm分'],
  ['zh-cn', 'YYYY年M月D日 Ah:mm'],
]) {
  console.log(pattern);
  for (const hour of ['08', '12', '15', '20']) {
    const written = dayjs(`2026-02-28T${hour}:05`).locale(locale).format(pattern);
    const read = dayjs(written, pattern, locale);
    console.log(`  ${hour}:05 | ${written} |`, read.isValid() ? read.format('HH:mm') : 'invalid');
  }
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'YYYY-MM-DD h:mm A
  08:05 | 2026-02-28 8:05 AM | 08:05
  12:05 | 2026-02-28 12:05 PM | 12:05
  15:05 | 2026-02-28 3:05 PM | 15:05
  20:05 | 2026-02-28 8:05 PM | 20:05
YYYY-MM-DD h:mm A
  08:05 | 2026-02-28 8:05 早上 | 08:05
  12:05 | 2026-02-28 12:05 中午 | 00:05
  15:05 | 2026-02-28 3:05 下午 | 15:05
  20:05 | 2026-02-28 8:05 晚上 | 20:05
YYYY年M月D日Ah点mm分
  08:05 | 2026年2月28日早上8点05分 | 08:05
  12:05 | 2026年2月28日中午12点05分 | 00:05
  15:05 | 2026年2月28日下午3点05分 | 15:05
  20:05 | 2026年2月28日晚上8点05分 | 20:05
YYYY年M月D日 Ah:mm
  08:05 | 2026年2月28日 早上8:05 | 08:05
  12:05 | 2026年2月28日 中午12:05 | 12:05
  15:05 | 2026年2月28日 下午3:05 | 03:05
  20:05 | 2026年2月28日 晚上8:05 | 08:05' ] || { echo 'This has changed.' >&2; exit 1; }
