#!/usr/bin/env bash
# switch-chinese 1.0.16 writes 慰借 for 慰藉 (comfort) and 了望 for 瞭望 (to look out) in Simplified, and 面條 for 面条 (noodles) in
# Traditional; 着 and 藉 of other words it has right: 藉口 is 借口, 著作 stays.
# A good guess: what cuts a text into words before it converts, as it says of itself, knows the words for which one must
# do so: 藉 and 瞭 stay in these words (通用规范汉字表, notes to its table of variants), and noodles are 麵.
# opencc-js 1.4.2, which we use, has the three right.
# Three plain words are misspelt, and no reader of the other script can tell why. Our conversion is by opencc-js
# (lib/script-conversion).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund switch-chinese@1.0.16 opencc-js@1.4.2
cat >ask.mjs <<'JS'
import { Converter } from 'opencc-js';
import stc from 'switch-chinese';

const { simplized, traditionalized } = stc();
const [toSimplified, toTraditional] = [Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'cn', to: 'tw' })];
for (const words of ['慰藉', '瞭望', '藉口', '著作']) console.log(words, simplized(words), 'opencc-js:', toSimplified(words));
for (const words of ['面条', '头发']) console.log(words, traditionalized(words), 'opencc-js:', toTraditional(words));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '慰藉 慰借 opencc-js: 慰藉
瞭望 了望 opencc-js: 瞭望
藉口 借口 opencc-js: 借口
著作 著作 opencc-js: 著作
面条 面條 opencc-js: 麵條
头发 頭髮 opencc-js: 頭髮' ] || { echo 'This has changed.' >&2; exit 1; }
