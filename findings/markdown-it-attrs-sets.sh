#!/usr/bin/env bash
# markdown-it-attrs 4.5.0 takes any words in braces at the end of a block for an attribute: 集合为 {1,2} is a paragraph
# 集合为 with an attribute named 1,2, and of ## 甲 {乙} readers see 甲.
# A good guess: it reads what its README shows, `{.class #id key=value}`, and what is none of the three is text, as
# Pandoc has it. In the middle of a line {1} is left.
# Sets, place-holders and asides in braces vanish without a word, and the page has an attribute that no parser of XML
# takes. Ours are attributes where a colon says so, `{: .lead}`, and at the end of a heading `{#id}` alone
# (lib/markdown/kramdown); the gate tells of what it cannot read.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund markdown-it@14.3.3 markdown-it-attrs@4.5.0
cat >ask.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import attributes from 'markdown-it-attrs';

const markdownIt = new MarkdownIt().use(attributes);
for (const text of ['集合为 {1,2}', '## 甲 {乙}', '集合 {1} 与 {2} 不同', '甲 {.lead}'])
  console.log(markdownIt.render(text).trim());
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '<p 1,2="">集合为</p>
<h2 乙="">甲</h2>
<p>集合 {1} 与 {2} 不同</p>
<p class="lead">甲</p>' ] || { echo 'This has changed.' >&2; exit 1; }
