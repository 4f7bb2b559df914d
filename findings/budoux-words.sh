#!/usr/bin/env bash
# budoux 0.9.2 with its parser for Simplified Chinese cuts some words and numbers in two: 价格是3.5元 into 价格, 是, 3. and 5元;
# 天安门 into 天 and 安门; and 月亮 behind an opening quotation mark into 月 and 亮, not within a sentence.
# A good guess: what is there so that lines break between phrases, where each piece is kept together, keeps words and
# numbers whole; a browser without it breaks no number (UAX #14, LB25).
# A heading set by it ends a line with 3. and begins the next with 5元. Our headings break between the words
# of Intl.Segmenter (lib/chinese/line-units.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund budoux@0.9.2
cat >ask.mjs <<'JS'
import { loadDefaultSimplifiedChineseParser } from 'budoux';

const parser = loadDefaultSimplifiedChineseParser();
for (const text of ['价格是3.5元。', '天安门广场', '今晚的月亮出来了。', '他说：“月亮出来了。”'])
  console.log(parser.parse(text).join('|'));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '价格|是|3.|5元。
天|安门|广场
今晚|的|月亮|出来|了。
他|说：|“月|亮|出来|了。”' ] || { echo 'This has changed.' >&2; exit 1; }
