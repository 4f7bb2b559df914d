#!/usr/bin/env bash
# Chinese numbers by numeral 2.0.6 (locale chs) and numbro 2.5.0 (zh-CN): 120,000 is 120千, 120 million 120百万, and a trillion
# 1兆; of 1.5万 and 2亿 numeral reads 1.5 and 2, numbro nothing.
# A good guess: a Chinese locale counts in 万 and 亿, as Intl.NumberFormat does (12万, 1.2亿, 1万亿), and a number whose unit is
# not known is not read as one without it. 兆 is a million to the mainland's standards of units, a trillion in Taiwan.
# A table of figures would be wrong ten thousand times. Our charts read 万 and 亿 by their own table (lib/charts).
# Needs npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent numeral@2.0.6 numbro@2.5.0
cat >seen.cjs <<'JS'
const numeral = require('numeral');
require('numeral/locales/chs');
numeral.locale('chs');
const numbro = require('numbro');
numbro.registerLanguage(require('numbro/dist/languages/zh-CN.min.js'));
numbro.setLanguage('zh-CN');
const compact = new Intl.NumberFormat('zh-CN', { notation: 'compact' });
for (const number of [12e4, 12e7, 1e12]) {
  const short = numbro(number).format({ average: true });
  console.log(number, numeral(number).format('0a'), short, compact.format(number));
}
for (const text of ['1.5万', '2亿', '3百万'])
  console.log(text, numeral(text).value(), numbro.unformat(text));
JS
seen=$(node seen.cjs)
echo "$seen"
[ "$seen" = '120000 120千 120千 12万
120000000 120百万 120百万 1.2亿
1000000000000 1兆 1兆 1万亿
1.5万 1.5 undefined
2亿 2 undefined
3百万 3000000 3000000' ] || { echo 'This has changed.' >&2; exit 1; }
