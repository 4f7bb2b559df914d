#!/usr/bin/env bash
# hexo 8.1.2 puts into `:category` of a post's address not the last of the post's own categories, but that of them which
# came into the site last: of two posts with `[[甲], [乙]]` and `[[乙], [甲]]` both stand below `乙`, if the first was read
# first, and both below `甲`, if the second was. A file that sorts before others can so move their addresses.
# A good guess: the order in the front matter decides, as it does for one post alone.
# So the old address of such a post cannot be told from the post. Our importer knows each of its categories' addresses
# (lib/import/hexo/old-addresses.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module", "hexo": { "version": "8.1.2" } }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts hexo@8.1.2 hexo-renderer-marked@7.0.1
printf 'title: t\npermalink: :category/:title/\n' >_config.yml
mkdir -p source/_posts
cat >ask.mjs <<'JS'
import Hexo from 'hexo';

const hexo = new Hexo(process.cwd(), { silent: true });
await hexo.init();
await hexo.load();
for (const { slug, path } of hexo.locals.get('posts').sort('slug').toArray()) console.log(slug, path);
await hexo.exit();
JS
post() { printf -- '---\ntitle: %s\ncategories: %s\n---\n\n文\n' "$1" "$2" >"source/_posts/$1.md"; }
paths() {
  rm -f db.json source/_posts/*
  for each in "$@"; do post "${each%%=*}" "${each#*=}"; done
  node ask.mjs
}
seen=$(
  paths 'b=[[乙], [甲]]'
  echo
  paths 'a=[[甲], [乙]]' 'b=[[乙], [甲]]'
)
echo "$seen"
[ "$seen" = 'b 甲/b/

a 乙/a/
b 乙/b/' ] || { echo 'This has changed.' >&2; exit 1; }
