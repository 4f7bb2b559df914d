#!/usr/bin/env bash
# word-count 0.3.1, segmentit 2.0.3 and cnchar 3.2.6 do not take 〇, the nought of Chinese years, for a character: word-count finds
# four characters in 二〇二六年, segmentit cuts it in 二, 〇 and 二六年, cnchar spells it èr〇èrliùnián. With 零 they count
# five, and spell it.
# A good guess: 〇 is a Han character; Unicode says so (U+3007, Script=Han, ideographic), and it is in dictionaries. It only
# stands outside of the block that a pattern for Han usually names (\u4e00-\u9fff).
# The years of dates in words, 二〇二六年, have it, so a text is shorter and a year is no word. Our counting goes by Unicode's
# Script=Han.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund word-count@0.3.1 segmentit@2.0.3 cnchar@3.2.6
cat >ask.mjs <<'JS'
import cnchar from 'cnchar';
import segmentit from 'segmentit';
import wordCount from 'word-count';

const { Segment, useDefault } = segmentit;
const segment = useDefault(new Segment());
const cut = (text) => segment.doSegment(text).map(({ w }) => w).join('|');
for (const text of ['二〇二六年', '二零二六年'])
  console.log(text, text.match(/\p{Script=Han}/gu).length, 'word-count:', wordCount(text), 'segmentit:', cut(text), 'cnchar:', cnchar.spell(text, 'tone', 'low'));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '二〇二六年 5 word-count: 4 segmentit: 二|〇|二六年 cnchar: èr〇èrliùnián
二零二六年 5 word-count: 5 segmentit: 二零二六年 cnchar: èrlíngèrliùnián' ] || { echo 'This has changed.' >&2; exit 1; }
