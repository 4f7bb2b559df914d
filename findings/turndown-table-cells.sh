#!/usr/bin/env bash
# turndown 7.2.5 with turndown-plugin-gfm 1.0.2 puts into a cell what ends it: `|` is not escaped, and a line break
# within a cell is a line break in the Markdown. Of `甲|乙` the table shows 甲; of 甲<br>乙 it makes two rows.
# A good guess: a table that has a Markdown form is written so that it is the same table. GFM has `\|` for the one,
# and `<br>` as HTML for the other (GFM 0.29, section 4.10); rehype-remark 10.0.1 escapes the one and makes a space of
# the other.
# Timetables and lists of persons in old sites are full of `<br>`, and nothing says that a word has gone. Our importer
# reads the sources of old sites, where a table in HTML stays HTML (lib/import/hexo, jekyll, hugo).
# Seen on 2026-11-29 with Node 20.20.2, and read with marked 18.2.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 turndown-plugin-gfm@1.0.2 marked@18.2.1
cat >ask.mjs <<'JS'
import { marked } from 'marked';
import Turndown from 'turndown';
import { gfm } from 'turndown-plugin-gfm';

const service = new Turndown().use(gfm);
for (const cell of ['甲', '甲|乙', '甲<br>乙']) {
  const html = `<table><thead><tr><th>一</th></tr></thead><tbody><tr><td>${cell}</td></tr></tbody></table>`;
  const markdown = service.turndown(html);
  const rows = marked.parse(markdown).match(/<td>[^]*?<\/td>/g);
  console.log(cell, JSON.stringify(markdown), rows.join(' '));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '甲 "| 一 |\n| --- |\n| 甲 |" <td>甲</td>
甲|乙 "| 一 |\n| --- |\n| 甲|乙 |" <td>甲</td>
甲<br>乙 "| 一 |\n| --- |\n| 甲  \n乙 |" <td>甲</td> <td>乙</td>' ] || { echo 'This has changed.' >&2; exit 1; }
