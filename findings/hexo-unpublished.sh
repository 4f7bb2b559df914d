#!/usr/bin/env bash
# hexo 8.1.2 leaves out a post that says `published: false`, but publishes a page that says so, and a post or a page
# that says `draft: true`.
# A good guess: what says that it is not published is not, be it a post or a page; and a draft is none that readers see.
# So pages of an old Hexo site may have been public for years against their writer's word; our importer publishes what
# Hexo did, and tells of it (lib/import/hexo/documents.ts, lib/import/steps/withheld.ts).
# Seen on 2026-11-29 with Node 20.20.2 and hexo-renderer-marked 7.0.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module", "hexo": { "version": "8.1.2" } }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts hexo@8.1.2 hexo-renderer-marked@7.0.1
echo 'title: t' >_config.yml
mkdir -p source/_posts
for place in source source/_posts; do
  for field in 'published: false' 'draft: true'; do
    printf -- '---\ntitle: "%s"\n%s\n---\n\nText.\n' "$field" "$field" >"$place/${field%%:*}.md"
  done
done
cat >ask.mjs <<'JS'
import Hexo from 'hexo';

const hexo = new Hexo(process.cwd(), { silent: true });
await hexo.init();
await hexo.load();
for (const kind of ['posts', 'pages'])
  console.log(kind, hexo.locals.get(kind).sort('title').map(({ title }) => title).join(', '));
await hexo.exit();
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'posts draft: true
pages draft: true, published: false' ] || { echo 'This has changed.' >&2; exit 1; }
