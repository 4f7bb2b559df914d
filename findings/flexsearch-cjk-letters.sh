#!/usr/bin/env bash
# flexsearch 0.8.212 with its encoder for Chinese (`Charset.CJK`) takes Latin words and numbers apart, too, and looks
# for the letters in any order: `tpg` finds GPT, `51` finds 第 15 回, `6102` finds 2016.
# A good guess: what is for Chinese, where no blank parts the words, cuts Chinese into characters; Latin and figures,
# which are words, stay as they are with the other encoders.
# Years, prices and the names of products are what is searched for most in Chinese texts, and each finds whatever has
# its figures. Ours finds letters in the order in which they are asked for (lib/search/occurrences.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund flexsearch@0.8.212
cat >ask.mjs <<'JS'
import { Charset, Index } from 'flexsearch';

const texts = ['新模型 GPT 发布', '第 15 回', '作于 2016 年'];
for (const name of ['Default', 'CJK']) {
  const index = new Index({ encoder: Charset[name] });
  texts.forEach((text, at) => index.add(at, text));
  const found = (query) => index.search(query).map((at) => texts[at]).join() || 'nothing';
  for (const query of ['gpt', 'tpg', '15', '51', '6102', '模型']) console.log(name, query, found(query));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'Default gpt 新模型 GPT 发布
Default tpg nothing
Default 15 第 15 回
Default 51 nothing
Default 6102 nothing
Default 模型 nothing
CJK gpt 新模型 GPT 发布
CJK tpg 新模型 GPT 发布
CJK 15 第 15 回
CJK 51 第 15 回
CJK 6102 作于 2016 年
CJK 模型 新模型 GPT 发布' ] || { echo 'This has changed.' >&2; exit 1; }
