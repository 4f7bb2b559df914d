#!/usr/bin/env bash
# satori 0.63.2 breaks lines with `wordBreak: 'keep-all'` between any two characters of Chinese: a line begins with ，
# or 。, and —— is cut in two. With the usual `normal` it does neither.
# A good guess: `keep-all` breaks at fewer places, not at more; of a text in Chinese it leaves the places behind marks
# (CSS Text 3, section 5.2: "breaking is forbidden within words"), which keeps a title from being cut within a word.
# Pictures for sharing are made with it, and a title is their only text. We draw ours by our own breaking of lines
# (lib/chinese/break-lines.ts).
# Seen on 2026-11-29 with Node 20.20.2, and Noto Serif SC.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund satori@0.63.2 @expo-google-fonts/noto-serif-sc@0.4.3
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import satori from 'satori';

const data = readFileSync('node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');
const fonts = [{ name: 'Noto Serif SC', data, weight: 400, style: 'normal' }];

async function lines(text, wordBreak) {
  const style = { width: 60, fontSize: 20, display: 'flex', flexWrap: 'wrap', wordBreak };
  const box = { type: 'div', props: { style, children: text } };
  const svg = await satori(box, { width: 200, height: 200, fonts, embedFont: false });
  const found = new Map();
  for (const [, y, words] of svg.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>([^<]*)</g))
    found.set(y, `${found.get(y) ?? ''}${words}`);
  return [...found.values()].join(' / ');
}

for (const text of ['他们说，船要来。', '下雨——大雨'])
  for (const wordBreak of ['normal', 'keep-all']) console.log(wordBreak, await lines(text, wordBreak));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'normal 他们 / 说，船 / 要来。
keep-all 他们说 / ，船要 / 来。
normal 下雨 / ——大 / 雨
keep-all 下雨— / —大雨' ] || { echo 'This has changed.' >&2; exit 1; }
