#!/usr/bin/env bash
# opencc-js 1.4.2 has two ways to one conversion, and they differ: Converter({ from: 'cn', to: 'twp' }) cuts a text at
# words first, as OpenCC does; ConverterFactory(Locale.from.cn, Locale.to.twp), which the README gives for adding words of
# one's own ("Add words"), does not, and reads Taiwan's words across the bounds of words: 下面 + 向 + 对象 has 面向对象 in
# it, and he proposes "object-oriented".
# A good guess: the factory with the dictionaries of two locales is what Converter with their names makes.
# We add our words to the dictionaries that the text is cut by as well (lib/script-conversion/engine.ts, dictionaries.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund opencc-js@1.4.2
cat >ask.mjs <<'JS'
import { Converter, ConverterFactory, Locale } from 'opencc-js/cn2t';

const sentence = '他在下面向对象求婚';
console.log('Converter', Converter({ from: 'cn', to: 'twp' })(sentence));
console.log('ConverterFactory', ConverterFactory(Locale.from.cn, Locale.to.twp)(sentence));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'Converter 他在下面向物件求婚
ConverterFactory 他在下物件導向求婚' ] || { echo 'This has changed.' >&2; exit 1; }
