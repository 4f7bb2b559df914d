#!/usr/bin/env bash
# pandoc 2.17.1.1 writes Markdown that it does not read as it was: <strong>“月亮”</strong>出来了 becomes **“月亮”**出来了 in `gfm` and
# `commonmark`, in which the same pandoc and cmark 0.30.2 see four asterisks and no emphasis.
# A good guess: what it writes in a dialect, it reads in it. There `**` closes nothing between a closing mark and a
# letter (CommonMark 0.30, section 6.2: right-flanking), and Han characters are letters; for reStructuredText, which
# has such a rule too, pandoc writes the backslash that it asks for.
# Who moves a Chinese site to Markdown loses the emphasis at quotations, titles in 《》 and brackets. With `markdown`,
# pandoc's own dialect, it holds. Our importer reads the sources of old sites, and our Markdown takes such emphasis.
# Needs Debian's pandoc and cmark, and installs them where it may. Seen on 2026-11-29.
set -euo pipefail
needed=$(for each in pandoc cmark; do command -v "$each" >/dev/null || echo "$each"; done)
[ -z "$needed" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends $needed; } >/dev/null
export LC_ALL=C.UTF-8
pandoc --version | head -1
cmark --version | head -1
html='<p><strong>“月亮”</strong>出来了</p>'
seen=$(for dialect in gfm commonmark markdown; do
  written=$(pandoc -f html -t "$dialect" <<<"$html")
  echo "$dialect: $written -> $(pandoc -f "$dialect" -t html <<<"$written")"
done
echo "cmark: $(pandoc -f html -t commonmark <<<"$html" | cmark)"
echo "rst: $(pandoc -f html -t rst <<<"$html")")
echo "$seen"
[ "$seen" = 'gfm: **“月亮”**出来了 -> <p>**“月亮”**出来了</p>
commonmark: **“月亮”**出来了 -> <p>**“月亮”**出来了</p>
markdown: **"月亮"**出来了 -> <p><strong>“月亮”</strong>出来了</p>
cmark: <p>**“月亮”**出来了</p>
rst: **“月亮”**\ 出来了' ] || { echo 'This has changed.' >&2; exit 1; }
