#!/usr/bin/env bash
# hugo 0.111.3 takes layouts of Go's time package for words of `permalinks`, and ends such a word at its first hyphen:
# by `/:2006-01-02/:slug/` a post of 3 February 2026 stands at /2026-01-02/…: the year is its own, the rest is printed.
# A good guess: the whole layout is filled in, as Go's `Format` would, or refused. No word is told of.
# So a rule for old addresses has to read these patterns word by word (lib/old-site/go-layout.ts).
# Seen on 2026-11-29 with Debian's hugo 0.111.3-1, which it needs.
set -euo pipefail
command -v hugo >/dev/null || { echo 'hugo is not installed' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p content/posts layouts/_default
echo '{{ .RelPermalink }}' >layouts/_default/single.html
printf -- '---\ntitle: One\ndate: 2026-02-03\n---\nx\n' >content/posts/one.md
build() {
  printf '{"permalinks":{"posts":"%s"},"disableKinds":["RSS","sitemap","taxonomy","term","home","section"]}' "$1" >hugo.json
  rm -rf public
  hugo --quiet
  (cd public && find . -name index.html)
}
hugo version | cut -d' ' -f2
seen=$(build '/:2006-01-02/:slug/'; build '/:2006-:01-:02/:slug/')
echo "$seen"
[ "$seen" = './2026-01-02/one/index.html
./2026-02-03/one/index.html' ] || { echo 'This has changed.' >&2; exit 1; }
