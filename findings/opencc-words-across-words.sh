#!/usr/bin/env bash
# OpenCC and opencc-js 1.4.2 take the longest word of their dictionary from left to right, and the dictionary has words that
# are written otherwise, not those that are frequent: 生发 (to grow hair) is in it, 学生 and 医生 are not. So the student who
# discovers something is 學生髮現, the history of the United States 美國曆史 (国历, a calendar), a fund that is issued 基金髮行.
# A good guess: two-character words of every news page come out right, as single words are in OpenCC's own tests.
# We ask Unicode's segmenter where a word of the dictionary would cut another in two (lib/script-conversion/words-in-text.ts).
# Seen on 2026-11-29 with Node 20.20.2; Debian's opencc 1.1.6 (s2twp) says the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund opencc-js@1.4.2
cat >ask.mjs <<'JS'
import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'tw' });
console.log(['学生发现', '医生发现', '校长发表讲话', '美国历史', '基金发行', '工人制造', '音乐里的'].map(convert).join(' '));
const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment('学生发现');
console.log([...words].map(({ segment }) => segment).join('|'));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '學生髮現 醫生髮現 校長髮表講話 美國曆史 基金髮行 工人制造 音樂里的
学生|发现' ] || { echo 'This has changed.' >&2; exit 1; }
