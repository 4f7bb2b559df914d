#!/usr/bin/env bash
# A ratio holds the name of an emoji: 1:100:1000 becomes 1💯1000 by markdown-it-emoji 3.1.0, remark-gemoji 8.0.0 and
# node-emoji 2.2.0, and 甲:100:乙 甲💯乙.
# A good guess: a figure beside the colon is of a number, and the name of an emoji stands between blanks or marks. So it
# is with the faces of markdown-it-emoji itself: 选项:D stays, 选项 :D is a face; names have no such rule in any of the three.
# Scales of maps, odds, dilutions and times of day (10:100:20) are figures of a text, and one of them is gone. Our gate
# takes a name for an emoji only where no letter and no figure touches it (lib/content/body/stray/marks.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund markdown-it@14.3.3 markdown-it-emoji@3.1.0 remark@15.0.1 remark-gemoji@8.0.0 node-emoji@2.2.0
cat >ask.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import { full } from 'markdown-it-emoji';
import { emojify } from 'node-emoji';
import { remark } from 'remark';
import gemoji from 'remark-gemoji';

const markdownIt = new MarkdownIt().use(full);
for (const text of ['比例1:100:1000', '甲:100:乙', '选项:D', '选项 :D'])
  console.log([markdownIt.renderInline(text), String(remark().use(gemoji).processSync(text)).trim(), emojify(text)].join(' | '));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '比例1💯1000 | 比例1💯1000 | 比例1💯1000
甲💯乙 | 甲💯乙 | 甲💯乙
选项:D | 选项:D | 选项:D
选项 😄 | 选项 :D | 选项 :D' ] || { echo 'This has changed.' >&2; exit 1; }
