#!/usr/bin/env bash
# WeasyPrint 57.2 hides `<rp>`, the brackets for what does not know readings above characters, and does not know them: of
# 饕（tāo）餮 with the reading in `<rt>` the PDF has 饕tāo餮 in one line. w3m 0.5.3 shows the brackets.
# A good guess: who cannot set a reading above its character shows the brackets that are there for it (HTML, section
# 4.5.14: "to provide parentheses or other content around a ruby text component, for user agents that do not support
# ruby annotations"). Its style sheet for HTML has `rp { display: none; }`, as browsers that can have it.
# A book or a paper with readings runs them into the words: characters and Latin letters side by side are read as a
# text. `rp { display: inline }` in a page's own style sheet mends it. We print by the browser.
# Needs Debian's weasyprint, poppler-utils, w3m and a font with Chinese, and installs them where it may. Seen on
# 2026-11-29.
set -euo pipefail
needed=$(for each in weasyprint:weasyprint pdftotext:poppler-utils w3m:w3m; do
  command -v "${each%%:*}" >/dev/null || echo "${each##*:}"
done)
command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh)" ] || needed="$needed fontconfig fonts-wqy-zenhei"
[ -z "$needed" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends $needed; } >/dev/null
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
weasyprint --version
ruby='<p><ruby>饕<rp>（</rp><rt>tāo</rt><rp>）</rp></ruby>餮</p>'
show() {
  echo "<meta charset=utf-8><style>$1</style>$ruby" >page.html
  weasyprint --quiet page.html page.pdf && pdftotext page.pdf - | head -1
}
seen="WeasyPrint: $(show '')
with rp shown: $(show 'rp { display: inline }')
w3m: $(w3m -T text/html -dump page.html)"
echo "$seen"
[ "$seen" = 'WeasyPrint: 饕tāo餮
with rp shown: 饕（tāo）餮
w3m: 饕（tāo）餮' ] || { echo 'This has changed.' >&2; exit 1; }
