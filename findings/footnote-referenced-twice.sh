#!/usr/bin/env bash
# A note that is referenced twice: lowdown 1.0.0 and discount 2.2.7 show the second `[^a]` as it is typed; pandoc 2.17.1.1 prints
# the note a second time, under a number of its own. kramdown 2.4.0, Python-Markdown 3.4.1 and cmark-gfm have one note with two
# ways back.
# A good guess: a reference leads to its note, however often; what a program takes for a note once, it takes for one again.
# A newspaper cites one source in many places. Ours has one note with as many ways back as there are references.
# Needs Debian's lowdown, discount, pandoc, python3-markdown, ruby-kramdown and cmark-gfm, and installs them where it may.
# Seen on 2026-11-29.
set -euo pipefail
packages='lowdown discount pandoc python3-markdown ruby-kramdown cmark-gfm'
dpkg -s $packages >/dev/null 2>&1 ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends $packages; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '甲[^a]，乙[^a]。\n\n[^a]: 出处\n' >a.md
told() {
  local html
  html=$(cat)
  echo "$1: raw $(grep -o '\[^a\]' <<<"$html" | wc -l), notes $(grep -o '出处' <<<"$html" | wc -l)"
}
seen=$(
  lowdown a.md | told lowdown
  markdown -f +footnote a.md | told discount
  pandoc a.md | told pandoc
  kramdown a.md | told kramdown
  /usr/bin/python3 -m markdown -x footnotes a.md | told Python-Markdown
  cmark-gfm -e footnotes a.md | told cmark-gfm
)
echo "$seen"
[ "$seen" = 'lowdown: raw 1, notes 1
discount: raw 1, notes 1
pandoc: raw 0, notes 2
kramdown: raw 0, notes 1
Python-Markdown: raw 0, notes 1
cmark-gfm: raw 0, notes 1' ] || { echo 'This has changed.' >&2; exit 1; }
