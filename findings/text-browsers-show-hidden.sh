#!/usr/bin/env bash
# w3m 0.5.3, lynx 2.9.0dev.12 and elinks 0.13.2 show what a page hides: an element with the attribute `hidden`, what is in a
# `<template>`, and a `<dialog>` that is not open.
# A good guess: text browsers know no style sheets, but `hidden` and `<template>` are of HTML itself: what is in a template is
# not part of the page (HTML, section 4.12.3), and no browser without scripts can do anything with it.
# Readers of such a browser, and whoever makes text of a page by one, read each hidden panel and each pattern of a list in the
# middle of an article. None of our pages has one of the three in its HTML: scripts build what they show.
# Needs Debian's w3m, lynx and elinks, and installs them where it may. Seen on 2026-11-29.
set -euo pipefail
{ command -v w3m && command -v lynx && command -v elinks; } >/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends w3m lynx elinks; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >page.html <<'HTML'
<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>t</title>
<p>shown</p><p hidden>with hidden</p><template><p>in a template</p></template><dialog>in a dialog</dialog>
<script>"in a script"</script><style>p { color: red }</style>
HTML
text() { tr -s ' \n' ' ' | sed 's/^ //; s/ $//'; }
seen=$(w3m -version | sed -n 's/.*version \(w3m\/[0-9.]*\).*/\1/p'
w3m -dump -T text/html page.html | text
echo
lynx -version | sed -n 's/^\(Lynx Version [^ ]*\).*/\1/p'
lynx -dump page.html | text
echo
elinks -version | head -1
elinks -dump page.html | text)
echo "$seen"
[ "$seen" = 'w3m/0.5.3
shown with hidden in a template in a dialog
Lynx Version 2.9.0dev.12
shown with hidden in a template in a dialog
ELinks 0.13.2
shown with hidden in a template in a dialog' ] || { echo 'This has changed.' >&2; exit 1; }
