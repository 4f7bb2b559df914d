#!/usr/bin/env bash
# From transliteration 1.6.6 to 2.6.1 `slugify` makes other names of the same titles. 1.6.6 puts a hyphen between Latin letters
# or digits and a Han behind them, 2.6.1 puts none there (GPT入门: gpt-ru-men, gptru-men); 2.6.1 leaves hyphens beside what it
# is told to ignore; and of the 6,763 Han of GB 2312 it reads five otherwise, 叶, 术, 种, 癌 and 触: 技术 is ji-zhu in the one and
# ji-shu in the other.
# A good guess: names that stand in addresses are as stable as addresses are; the documents tell of new options alone.
# hexo-permalink-pinyin 1.1.0, by which many Chinese blogs have their addresses, asks for ^1.6.2: who takes 2.x in its place
# moves all articles. The import of such a blog makes the addresses of 1.6.6 (lib/import/hexo/pinyin-address.ts).
# Needs Node and npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  older@npm:transliteration@1.6.6 newer@npm:transliteration@2.6.1
cat >look.cjs <<'CODE'
const versions = { '1.6.6': require('older'), '2.6.1': require('newer') };
for (const title of ['GPT入门', '技术周刊', '“引”/甲'])
  for (const [version, { slugify }] of Object.entries(versions))
    console.log(`${title} ${version}: ${slugify(title, { ignore: ['/', '.'] })}`);
const decoder = new TextDecoder('gb2312');
let all = 0;
const other = [];
for (let row = 0xb0; row <= 0xf7; row += 1)
  for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
    const letter = decoder.decode(new Uint8Array([row, cell]));
    if (!/^\p{Script=Han}$/u.test(letter)) continue;
    all += 1;
    const [one, two] = Object.values(versions).map(({ slugify }) => slugify(letter));
    if (one !== two) other.push(`${letter} ${one} ${two}`);
  }
console.log(`of ${all} Han: ${other.join(', ')}`);
CODE
seen=$(node look.cjs)
echo "$seen"
[ "$seen" = 'GPT入门 1.6.6: gpt-ru-men
GPT入门 2.6.1: gptru-men
技术周刊 1.6.6: ji-zhu-zhou-kan
技术周刊 2.6.1: ji-shu-zhou-kan
“引”/甲 1.6.6: yin/jia
“引”/甲 2.6.1: yin-/jia
of 6763 Han: 癌 yan ai, 触 hong chu, 术 zhu shu, 叶 xie ye, 种 chong zhong' ] || { echo 'This has changed.' >&2; exit 1; }
