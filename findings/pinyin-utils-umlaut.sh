#!/usr/bin/env bash
# pinyin-utils 2.32.0 drops the tone of a syllable with v for ü: of lv4 it makes lv, of nv3 nv; and lu:4 and nu:3, as the
# dictionary CC-CEDICT writes them, it leaves as they are. Of lü4 it makes lǜ, and of nve4 nvè.
# A good guess: v is ü, since no pinyin has a v and keyboards type it so, or the syllable is left as it is; the tone is not
# lost.
# A list of words for learners, typed as one types, has 绿 lv beside 路 lù. Ours comes from pinyin-pro.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pinyin-utils@2.32.0
cat >ask.mjs <<'JS'
import { numberToMark } from 'pinyin-utils';

for (const syllable of ['lü4', 'lv4', 'nv3', 'nve4', 'lu:4', 'lu4']) console.log(syllable, '->', numberToMark(syllable));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'lü4 -> lǜ
lv4 -> lv
nv3 -> nv
nve4 -> nvè
lu:4 -> lu:4
lu4 -> lù' ] || { echo 'This has changed.' >&2; exit 1; }
