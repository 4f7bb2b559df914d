#!/usr/bin/env bash
# sanitize-html 2.17.5, with its defaults, does not know <del> and <ins>, though it knows <s>, <u> and <q>: it takes the
# tags away and leaves the words, so that a price that was struck out and the new one are one figure, 10090. A half is
# 12, as MathML is not known either, and a list that begins at 5 begins at 1.
# A good guess: the defaults keep the elements of a text, and what they do not know changes its looks, not its figures.
# Our feeds say <s> for what is struck out, and formulas as text. Of lists nothing can be done in a feed.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sanitize-html@2.17.5
cat >ask.cjs <<'JS'
const sanitize = require('sanitize-html');

for (const html of [
  '价格<del>100</del><ins>90</ins>元',
  '价格<s>100</s><u>90</u>元',
  '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
  '<ol start="5"><li>甲</li></ol>',
])
  console.log(html, '|', sanitize(html));
JS
seen=$(node ask.cjs)
echo "$seen"
[ "$seen" = '价格<del>100</del><ins>90</ins>元 | 价格10090元
价格<s>100</s><u>90</u>元 | 价格<s>100</s><u>90</u>元
<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> | 12
<ol start="5"><li>甲</li></ol> | <ol><li>甲</li></ol>' ] || { echo 'This has changed.' >&2; exit 1; }
