#!/usr/bin/env bash
# html-to-md 0.8.8 makes of a table whose first row spans both columns a Markdown table of one column: `|---|` above
# `|1|2|`, where GFM drops the 2. It gives a table with `<th>` in its first row an empty head above it, and a name in
# code that holds a backtick, a`b, one backtick at each side.
# node-html-markdown 2.0.0 keeps the columns, but runs the lines of a cell together (2<br>3 is 23) and begins every list at 1,
# <ol start="3"> too; html-to-md keeps both.
# A good guess: what makes Markdown of HTML counts a table's columns over all of its rows, and changes no figure.
# A page that is carried over by either loses figures in silence. Cells that a row has too many of are a finding of our gate,
# with their text.
# Needs npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent html-to-md@0.8.8 node-html-markdown@2.0.0 marked@16.0.0
cat >seen.cjs <<'JS'
const one = require('html-to-md');
const { NodeHtmlMarkdown: two } = require('node-html-markdown');
const line = (markdown) => markdown.replaceAll('\n', '⏎');
for (const html of [
  '<table><tr><td colspan="2">合计</td></tr><tr><td>1</td><td>2</td></tr></table>',
  '<table><tr><th>甲</th></tr><tr><td>2<br>3</td></tr></table>',
  '<ol start="3"><li>丙</li></ol>',
  '<p><code>a`b</code></p>',
])
  console.log(`${line((one.default ?? one)(html))}   ${line(two.translate(html))}`);
import('marked').then(({ marked }) => {
  const html = marked((one.default ?? one)('<table><tr><td colspan="2">合计</td></tr><tr><td>1</td><td>2</td></tr></table>'));
  console.log(html.match(/<td>.*?<\/td>/gu).join(''));
});
JS
seen=$(node seen.cjs)
echo "$seen"
[ "$seen" = '||⏎|---|⏎|合计|⏎|1|2|   | 合计 |   |⏎| -- | - |⏎| 1  | 2 |
||⏎|---|⏎|甲|⏎|2<br />3|   | 甲  |⏎| -- |⏎| 23 |
3. 丙   1. 丙
`a`b`   `` a`b ``
<td>合计</td><td>1</td>' ] || { echo 'This has changed.' >&2; exit 1; }
