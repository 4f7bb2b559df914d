#!/usr/bin/env bash
# striptags 3.2.0 takes `<` for the beginning of a tag whatever follows it but a blank: of 若3<5，则7>6 it leaves 若36, of
# 利润<0的公司，营收>0 利润0.
# A good guess: a tag's name begins with an ASCII letter (https://html.spec.whatwg.org/#tag-open-state), and `<5` or `<乙`
# is text to every browser. Where blanks stand around it, as in English, it is left; Chinese has none.
# Summaries and searched texts are made with it, and what is left is a sentence, with another figure. string-strip-html
# 13.7.6 leaves all three. Ours come from the tree of the rendered body (lib/html/text.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund striptags@3.2.0 string-strip-html@13.7.6
cat >ask.mjs <<'JS'
import { stripHtml } from 'string-strip-html';
import striptags from 'striptags';

for (const text of ['若3<5，则7>6', '若 3 < 5，则 7 > 6', '利润<0的公司，营收>0', '甲<乙>丙'])
  console.log(striptags(text), '|', stripHtml(text).result);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '若36 | 若3<5，则7>6
若 3 < 5，则 7 > 6 | 若 3 < 5，则 7 > 6
利润0 | 利润<0的公司，营收>0
甲丙 | 甲<乙>丙' ] || { echo 'This has changed.' >&2; exit 1; }
