#!/usr/bin/env bash
# hexo 8.1.2 hides its tags from the Markdown renderer, but not a tag whose end's name stands anywhere in the post, be
# it a word in code: `{% iframe https://video.example/a %}` in a post that speaks of `endiframe` is rendered as
# Markdown first, which makes a link of the address; the frame's address is then `%3Ca`.
# A good guess: a tag has an end where `{% endiframe %}` stands, and a word in code changes nothing.
# So the built page of an old Hexo site may show a broken player where its source is right; our importer reads the
# source (lib/import/hexo), and a comparison with the built page shows the difference.
# Seen on 2026-11-28 with Node 20.20.2 and hexo-renderer-marked 7.0.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module", "hexo": { "version": "8.1.2" } }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts hexo@8.1.2 hexo-renderer-marked@7.0.1
echo 'title: t' >_config.yml
mkdir -p source/_posts
post() {
  printf -- '---\ntitle: %s\n---\n\n{%% iframe https://video.example/a %%}\n\n%s\n' "$1" "$2" >"source/_posts/$1.md"
}
post one 'A frame, and a word in code: `frame`.'
post two 'A frame, and a word in code: `endiframe`.'
cat >ask.mjs <<'JS'
import Hexo from 'hexo';

const hexo = new Hexo(process.cwd(), { silent: true });
await hexo.init();
await hexo.load();
for (const { title, content } of hexo.locals.get('posts').sort('title').toArray()) {
  console.log(title, /<iframe src="([^"]*)"/.exec(content)?.[1]);
}
await hexo.exit();
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'one https://video.example/a
two %3Ca' ] || { echo 'This has changed.' >&2; exit 1; }
