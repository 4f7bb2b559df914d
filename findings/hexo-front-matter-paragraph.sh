#!/usr/bin/env bash
# hexo-front-matter 4.2.1 (Hexo 8) takes a first paragraph with an ASCII colon above a rule for front matter, though
# there is no `---` before it: `注意: 先看这一段。`, a blank line, `---` is a field named 注意, and readers never see the
# paragraph. With `：`, as Chinese is typed, it stays text.
# A good guess: front matter begins with a line of `---`, and a rule in a post is a rule.
# So the source of an old Hexo site may hold a paragraph that its pages never had. Our importer takes for fields without
# a first line only what has names in ASCII and nothing else (lib/import/hexo/front-matter.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts hexo-front-matter@4.2.1
cat >ask.mjs <<'JS'
import { parse } from 'hexo-front-matter';

for (const colon of [':', '：'])
  console.log(JSON.stringify(parse(`注意${colon} 先看这一段。\n\n---\n\n正文。\n`)));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '{"注意":"先看这一段。","_content":"\n正文。\n"}
{"_content":"注意： 先看这一段。\n\n---\n\n正文。\n"}' ] || { echo 'This has changed.' >&2; exit 1; }
