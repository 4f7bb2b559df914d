#!/usr/bin/env bash
# gray-matter 4.0.3, called without options, remembers every text that it was given and answers the same text with the
# same object of fields: a tag that is added to the fields of one post is in the next reading of it, and in every
# other post with the same text. With options, be they empty, nothing is remembered.
# A good guess: a parser gives new objects; a second reading of a file tells what the file says.
# So a converter that fills fields in finds its own in what it reads again, a file that was not changed. Our importer
# changes no fields that it was given (lib/import/front-matter.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts gray-matter@4.0.3
cat >ask.mjs <<'JS'
import matter from 'gray-matter';

const text = '---\ntags: [甲]\n---\n正文\n';
for (const options of [[], [{}]]) {
  matter(text, ...options).data.tags.push('乙');
  console.log(matter(text, ...options).data.tags.join(' '));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '甲 乙
甲' ] || { echo 'This has changed.' >&2; exit 1; }
