#!/usr/bin/env bash
# svgo 4.1.0 takes `lang` out of a drawing by its default preset: of `<text lang="ja">直</text>` it leaves
# `<text>直</text>`, and the root loses it, too. `xml:lang` stays where it stands alone. The address of a link goes
# (`href` of `<a>`), and `text-orientation`; `xlink:href` stays.
# A good guess: what it takes by default is needed by no picture. `lang` and `href` are attributes of SVG 2, and
# browsers heed them; it has a list of what elements may bear, and what is not in it is taken for a mistake.
# 直, 骨 or 角 in a font for several languages is drawn as the language says: a Japanese title gets Chinese forms, and
# a screen reader has the wrong voice. We give drawings to no minifier (lib/charts/write-svg.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund svgo@4.1.0
cat >ask.mjs <<'JS'
import { optimize } from 'svgo';

for (const inside of [
  '<text lang="ja">直</text>',
  '<text xml:lang="ja">直</text>',
  '<a href="/moon"><text>月</text></a>',
  '<a xlink:href="/moon"><text>月</text></a>',
  '<text writing-mode="vertical-rl" text-orientation="upright">GPT</text>',
]) {
  const head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" lang="zh">';
  const { data } = optimize(`${head}${inside}</svg>`);
  console.log(inside, '->', data.replace(/^<svg[^>]*>|<\/svg>$/gu, ''), data.includes('lang="zh"'));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '<text lang="ja">直</text> -> <text>直</text> false
<text xml:lang="ja">直</text> -> <text xml:lang="ja">直</text> false
<a href="/moon"><text>月</text></a> -> <a><text>月</text></a> false
<a xlink:href="/moon"><text>月</text></a> -> <a xlink:href="/moon"><text>月</text></a> false
<text writing-mode="vertical-rl" text-orientation="upright">GPT</text> -> <text writing-mode="vertical-rl">GPT</text> false' ] || { echo 'This has changed.' >&2; exit 1; }
