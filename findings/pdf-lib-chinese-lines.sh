#!/usr/bin/env bash
# pdf-lib 1.17.1 breaks a text into lines at blanks alone, where it is given a width (`drawText` with `maxWidth`,
# `breakTextIntoLines`): Chinese has none, so that a paragraph is one line, which runs out of the page.
# A good guess: a text that does not fit is broken somewhere. It can be told to break anywhere, by a list of "blanks" with
# an empty one; then lines begin with ， and 。.
# Our posters and cards break their lines by rules of their own (lib/chinese/break-lines.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pdf-lib@1.17.1
cat >ask.mjs <<'JS'
import { breakTextIntoLines } from 'pdf-lib';

// Each character is as wide as the next one, and a line holds ten.
const width = (text) => [...text].length;
for (const [text, breaks] of [
  ['the moon rose over the river', [' ']],
  ['月亮升起来了，大家都看着它的光，谁也不说话。', [' ']],
  ['月亮慢慢地升起来了啊，大家都看着它的光。', ['']],
])
  console.log(breakTextIntoLines(text, breaks, 10, width).join('/'));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'the moon /rose over /the river
月亮升起来了，大家都看着它的光，谁也不说话。
月亮慢慢地升起来了啊/，大家都看着它的光。' ] || { echo 'This has changed.' >&2; exit 1; }
