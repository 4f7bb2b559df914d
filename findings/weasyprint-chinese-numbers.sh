#!/usr/bin/env bash
# WeasyPrint 57.2 numbers a list of `simp-chinese-informal`, `trad-chinese-formal` or `cjk-ideographic` in Arabic figures, 1. 2.
# 3., and says nothing; `cjk-decimal` and `cjk-heavenly-stem` it knows.
# A good guess: it has the styles that are predefined (CSS Counter Styles 3, sections 6 and 7.1), as its list has nearly
# all of them, Ethiopic and Khmer too; what it does not know it warns of, as it does with properties.
# A law or minutes printed by it say 1. where the page says 一、, and who cites 第三条 looks for it. A style of one's own
# (`@counter-style`, system additive or fixed) does it. We print by the browser.
# Needs Debian's weasyprint, poppler-utils and a font with Chinese, and installs them where it may. Seen on 2026-11-29.
set -euo pipefail
needed=$(for each in weasyprint:weasyprint pdftotext:poppler-utils; do
  command -v "${each%%:*}" >/dev/null || echo "${each##*:}"
done)
command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh)" ] || needed="$needed fontconfig fonts-wqy-zenhei"
[ -z "$needed" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends $needed; } >/dev/null
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
weasyprint --version
seen=$(for style in simp-chinese-informal trad-chinese-formal cjk-ideographic cjk-decimal cjk-heavenly-stem; do
  echo "<meta charset=utf-8><ol style='list-style: $style inside'><li>月</ol>" >page.html
  weasyprint page.html page.pdf 2>warnings
  echo "$style $(pdftotext page.pdf - | head -1) warnings: $(wc -l <warnings)"
done)
echo "$seen"
[ "$seen" = 'simp-chinese-informal 1. 月 warnings: 0
trad-chinese-formal 1. 月 warnings: 0
cjk-ideographic 1. 月 warnings: 0
cjk-decimal 一、月 warnings: 0
cjk-heavenly-stem 甲、月 warnings: 0' ] || { echo 'This has changed.' >&2; exit 1; }
