#!/usr/bin/env bash
# js-pinyin 0.2.7 spells 还 `Huai` and 着 `Zhou`, which are readings of neither: 还有 is HuaiYou, 着急 is ZhouJi. 睡觉 is ShuiJue. The sign
# for nought in years, 〇, it leaves as it is: 二〇二六 is Er〇ErLiu.
# A good guess: of a character with several readings it takes one of them, and the usual where it does not look at the
# words; pinyin-pro 3.29.4 says hái, zháo and líng.
# Addresses made of titles by it have a word that nobody would look for, and 〇 is percent-encoded in them. Ours come
# from pinyin-pro (scripts/editor/slug-of-title.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund js-pinyin@0.2.7 pinyin-pro@3.29.4
cat >ask.mjs <<'JS'
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

const jsPinyin = createRequire(import.meta.url)('js-pinyin');
for (const words of ['还有', '着急', '睡觉', '月亮', '二〇二六'])
  console.log(words, 'js-pinyin:', (jsPinyin.default ?? jsPinyin).getFullChars(words), 'pinyin-pro:', pinyin(words));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '还有 js-pinyin: HuaiYou pinyin-pro: hái yǒu
着急 js-pinyin: ZhouJi pinyin-pro: zháo jí
睡觉 js-pinyin: ShuiJue pinyin-pro: shuì jiào
月亮 js-pinyin: YueLiang pinyin-pro: yuè liàng
二〇二六 js-pinyin: Er〇ErLiu pinyin-pro: èr líng èr liù' ] || { echo 'This has changed.' >&2; exit 1; }
