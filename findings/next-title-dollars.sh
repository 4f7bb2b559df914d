#!/usr/bin/env bash
# next 16.4.5 puts a page's title into the title's template with `String.replace`, in which `$&`, `$$`, `` $` `` and `$'`
# mean something: 环境变量 $$ is shown as 环境变量 $, and of $& there is `%s`. Nothing tells of it.
# A good guess: `title: { template: '%s · Name' }` gives each page its title as it is. `openGraph.title`, which has no
# template, does say it as it is, so that a page and its card differ. We put titles together ourselves.
# Asked here of the module by which it makes a title of a template. Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional next@16.4.5 react@19.3.1 react-dom@19.3.1
cat >ask.cjs <<'JS'
const { resolveTitle } = require('next/dist/lib/metadata/resolvers/resolve-title');

for (const title of ['环境变量 $$ 与 $PATH', '上一条是 $&', "变量 $' 的用法"])
  console.log(title, '|', resolveTitle(title, '%s · Name').absolute);
JS
seen=$(node ask.cjs)
echo "$seen"
[ "$seen" = '环境变量 $$ 与 $PATH | 环境变量 $ 与 $PATH · Name
上一条是 $& | 上一条是 %s · Name
变量 $'\'' 的用法 | 变量  · Name 的用法 · Name' ] || { echo 'This has changed.' >&2; exit 1; }
