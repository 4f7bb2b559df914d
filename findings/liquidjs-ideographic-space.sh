#!/usr/bin/env bash
# liquidjs 10.30.1 takes the ideographic space (U+3000) for white space: `strip` and a tag that ends with `-%}` take
# away the two with which a Chinese paragraph is indented, and `truncatewords` splits at them. Ruby's Liquid, of which
# it is the port, knows white space in ASCII alone and keeps them (ruby-liquid 5.4.0, run beside it).
# A good guess: a port trims what the original trims.
# So a template of a Jekyll site gives another text; our importer has filters of its own, and hides the space from
# the tags (lib/import/jekyll/liquid/filters.ts, width.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts liquidjs@10.30.1
cat >ask.mjs <<'JS'
import { Liquid } from 'liquidjs';

const liquid = new Liquid();
for (const template of [
  '[{{ "　　段首" | strip }}]',
  '[甲{%- assign x = 1 -%}　　乙]',
  '[{{ "人工智能　日报" | truncatewords: 1 }}]',
])
  console.log(liquid.parseAndRenderSync(template));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '[段首]
[甲乙]
[人工智能...]' ] || { echo 'This has changed.' >&2; exit 1; }
