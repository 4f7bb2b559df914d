#!/usr/bin/env bash
# tiny-pinyin 1.3.2 with node 20.20.2 (ICU 78.2) spells 北京 `baojing`, 前天 `qietian`, 那 `mu` and 点 `di`: 82 of the 3,755
# most usual characters (GB/T 2312, level 1) get a syllable that is none of theirs. `isSupported()` says true.
# A good guess: what it says it supports it spells, and a table of readings does not depend on the machine. It has no
# table: it asks Intl.Collator between which two of its own characters another stands, and the order of ICU has
# changed since it chose them. pinyin-pro 3.29.4 has 北京.
# With node 14.21.3 (ICU 70.1) the five words are right; addresses that are made now are wrong for good. Ours are
# Chinese (lib/chinese/slug.ts), and pinyin comes from pinyin-pro.
# Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 tiny-pinyin@1.3.2 pinyin-pro@3.29.4
cat >ask.cjs <<'JS'
const { pinyin } = require('pinyin-pro');
const tiny = require('tiny-pinyin');

console.log('node', process.versions.node, 'ICU', process.versions.icu, 'supported', tiny.isSupported(true));
for (const text of ['北京', '前天', '那', '点', '上海'])
  console.log(text, tiny.convertToPinyin(text, '', true), pinyin(text, { toneType: 'none', separator: '' }));

const gb = new TextDecoder('gbk');
const bytes = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const usual = bytes(0xb0, 0xd7)
  .flatMap((row) => bytes(0xa1, 0xfe).map((cell) => gb.decode(Uint8Array.of(row, cell))))
  .filter((character) => /^\p{Script=Han}$/u.test(character));
const readings = (character) =>
  pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
const wrong = usual.filter((one) => !readings(one).includes(tiny.convertToPinyin(one, '', true)));
console.log(wrong.length, 'of', usual.length);
JS
seen=$(node_modules/node/bin/node ask.cjs)
echo "$seen"
[ "$seen" = 'node 20.20.2 ICU 78.2 supported true
北京 baojing beijing
前天 qietian qiantian
那 mu na
点 di dian
上海 shanghai shanghai
82 of 3755' ] || { echo 'This has changed.' >&2; exit 1; }
