#!/usr/bin/env bash
# limax 4.2.3 makes addresses of Chinese by its pinyin, and drops ü: 绿色 is l4-se4, 女儿 is n3-er2, 律 is l4 beside lu4
# for 鹿.
# A good guess: ü is v, as it is typed in China, or u, or yu, as in passports (GB/T 28039-2011); in Müller it writes
# it.
# An address of one consonant is nobody's guess, and one syllable may meet another in it. pinyin-pro 3.29.4 has v by
# an option; addresses that we make of titles have it (scripts/editor/slug-of-title.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund limax@4.2.3 pinyin-pro@3.29.4
cat >ask.mjs <<'JS'
import limax from 'limax';
import { pinyin } from 'pinyin-pro';

for (const text of ['绿色', '女儿', '战略', '鹿', '律', 'Müller'])
  console.log(text, limax(text), limax(text, { tone: false }), pinyin(text, { toneType: 'none', v: true }));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '绿色 l4-se4 l-se lv se
女儿 n3-er2 n-er nv er
战略 zhan4-le4 zhan-le zhan lve
鹿 lu4 lu lu
律 l4 l lv
Müller mueller mueller M ü l l e r' ] || { echo 'This has changed.' >&2; exit 1; }
