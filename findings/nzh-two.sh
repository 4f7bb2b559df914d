#!/usr/bin/env bash
# nzh 1.0.14, which reads numbers in Chinese, knows 二 but not 两: of 两千 it makes 0, of 两万五千亿 a fifth of what it
# says, 500000000000. 廿三 is 3 to it. It throws nothing and gives no NaN.
# A good guess: before 百, 千, 万 and 亿 that is how two is said and written, and what a reader of numbers does not know it
# refuses.
# Who draws a chart from the figures of an article, or sorts by them, has other figures than the article without a word.
# Our charts take numbers in digits (2.5万亿) and refuse others with a message (lib/charts/numbers.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund nzh@1.0.14
cat >ask.cjs <<'JS'
const { cn } = require('nzh');

for (const text of ['二千', '两千', '二万五千亿', '两万五千亿', '一千二百', '一千两百', '二十三', '廿三'])
  console.log(text, cn.decodeS(text));
JS
seen=$(node ask.cjs)
echo "$seen"
[ "$seen" = '二千 2000
两千 0
二万五千亿 2500000000000
两万五千亿 500000000000
一千二百 1200
一千两百 1000
二十三 23
廿三 3' ] || { echo 'This has changed.' >&2; exit 1; }
