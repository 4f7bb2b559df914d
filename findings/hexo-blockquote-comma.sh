#!/usr/bin/env bash
# hexo 8.1.2 tells a quotation's author from its source at the ASCII comma alone: in `{% blockquote 某人，某书 %}`, as a
# Chinese text has it, both are the author, and the source is no <cite>.
# A good guess: a comma is a comma; the tag's line is prose in the post's language.
# So what an old Hexo post shows of a source cannot be had from its <cite>. Our importer keeps the line as it
# stands (lib/import/hexo).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module", "hexo": { "version": "8.1.2" } }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts hexo@8.1.2 hexo-renderer-marked@7.0.1
echo 'title: t' >_config.yml
mkdir -p source/_posts
quotation() { printf '{%% blockquote %s %%}\n一句话。\n{%% endblockquote %%}\n\n' "$1"; }
{
  printf -- '---\ntitle: t\n---\n\n'
  quotation '某人, 某书'
  quotation '某人，某书'
} >source/_posts/a.md
cat >ask.mjs <<'JS'
import Hexo from 'hexo';

const hexo = new Hexo(process.cwd(), { silent: true });
await hexo.init();
await hexo.load();
const [{ content }] = hexo.locals.get('posts').toArray();
for (const [, footer] of content.matchAll(/<footer>(.*?)<\/footer>/g)) console.log(footer);
await hexo.exit();
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '<strong>某人</strong><cite>某书</cite>
<strong>某人，某书</strong>' ] || { echo 'This has changed.' >&2; exit 1; }
