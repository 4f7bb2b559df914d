#!/usr/bin/env bash
# Node (ICU) shortens numbers for Hong Kong, `zh-HK` and `zh-Hant-HK`, by thousands and with English letters: 123,456 is 123K and a
# hundred million 100M, where Taiwan (`zh-TW`, `zh-Hant`) has 12萬 and 1億 and the mainland 12万 and 1亿.
# A good guess: Chinese counts by ten thousands wherever it is read; the same locale spells 「5.00 人民幣」 and dates in Chinese.
# A page that names its language zh-HK and lets Intl shorten its figures mixes both. Nothing here shortens a figure: what an
# editor wrote stays (lib/i18n).
# Seen on 2026-11-29 with Node 20.20.2 (ICU 78.2).
set -euo pipefail
seen=$(node -e "
for (const locale of ['zh-CN', 'zh-SG', 'zh-TW', 'zh-Hant', 'zh-HK', 'zh-Hant-HK', 'zh-MO']) {
  const short = new Intl.NumberFormat(locale, { notation: 'compact' });
  console.log(locale, [1_000, 10_000, 123_456, 100_000_000].map((number) => short.format(number)).join(' '));
}")
echo "$seen"
[ "$seen" = 'zh-CN 1000 1万 12万 1亿
zh-SG 1000 1万 12万 1亿
zh-TW 1000 1萬 12萬 1億
zh-Hant 1000 1萬 12萬 1億
zh-HK 1K 10K 123K 100M
zh-Hant-HK 1K 10K 123K 100M
zh-MO 1K 10K 123K 100M' ] || { echo 'This has changed.' >&2; exit 1; }
