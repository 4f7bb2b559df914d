#!/usr/bin/env bash
# dom-to-semantic-markdown 1.5.0, which makes Markdown of pages for language models, puts a blank on each side of an element within
# a line, so that 10<sup>9</sup> is 10 9, begins a list that begins with 3 with 1, and puts what it does not know, `<mark>` and
# `<time>`, on lines of its own between comments: a sentence becomes three paragraphs' lines. A line break in a cell ends the row.
# A good guess: what is within a line stays in it, and a figure stays a figure.
# A model that reads a page by it reads other numbers than a person. Our pages have Markdown of their own (lib/twins).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund dom-to-semantic-markdown@1.5.0 jsdom@26.1.0
cat >ask.mjs <<'JS'
import { convertHtmlToMarkdown } from 'dom-to-semantic-markdown';
import { JSDOM } from 'jsdom';

const overrideDOMParser = new (new JSDOM('').window.DOMParser)();
for (const html of [
  '<p>有10<sup>9</sup>个，这是<b>重点</b>。</p>',
  '<p>从<time>三月</time>到<mark>四月</mark>。</p>',
  '<ol start="3"><li>丙</li><li>丁</li></ol>',
  '<table><tr><th>甲</th></tr><tr><td>乙<br>丙</td></tr></table>',
])
  console.log(JSON.stringify(convertHtmlToMarkdown(html, { overrideDOMParser })));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '"有10 9 个，这是 **重点** 。"
"从\n<!-- <time> -->\n三月\n<!-- </time> -->\n到\n<!-- <mark> -->\n四月\n<!-- </mark> -->\n。"
"1. 丙\n2. 丁"
"| 甲 |\n| --- |\n| 乙\n丙 |"' ] || { echo 'This has changed.' >&2; exit 1; }
