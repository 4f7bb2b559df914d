#!/usr/bin/env bash
# fonttools 4.38.0's pyftsubset, which makes web fonts of Chinese ones, keeps of Noto Sans CJK SC the features locl, vert, vrt2, kern
# and vpal unless it is told others: `halt`, the marks of half width, goes. Chromium 156 takes out the empty half between
# marks that meet (`text-spacing-trim`) by that very feature: 月，“月” is 4.5 em wide with the font, and 5 with what they make of it.
# HarfBuzz 6.0's hb-subset drops it too; with `--layout-features=*` both keep it.
# A good guess: a font with fewer characters sets those that it has as before; what is left out by default is for effects that
# a page must ask for.
# A newsroom that serves a subset of its own sees loose marks in Chromium, with the style sheet unchanged. Pages here use the
# reader's fonts (docs/decisions/0011-system-fonts.md); kits for cards keep all features.
# Needs Debian's fonttools, libharfbuzz-bin, fonts-noto-cjk and chromium, and installs them where it may. Seen on 2026-11-29.
set -euo pipefail
needed=$(
  command -v pyftsubset >/dev/null || echo fonttools
  command -v hb-subset >/dev/null || echo libharfbuzz-bin
  command -v chromium >/dev/null || echo chromium
  fc-list 2>/dev/null | grep -q 'Noto Sans CJK SC' || echo fonts-noto-cjk
)
[ -z "$needed" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends $needed; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
font=$(fc-list | sed -n 's/^\(.*NotoSansCJK-Regular\.ttc\):.*/\1/p' | head -1)
text='月亮，“”。'
pyftsubset "$font" --font-number=2 --text="$text" --output-file=py.otf
pyftsubset "$font" --font-number=2 --text="$text" --layout-features='*' --output-file=py-all.otf
hb-subset --face-index=2 --text="$text" --output-file=hb.otf "$font"
hb-subset --face-index=2 --text="$text" --layout-features='*' --output-file=hb-all.otf "$font"
cat >page.html <<'HTML'
<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<style>
@font-face { font-family: py; src: url(py.otf) }
@font-face { font-family: py-all; src: url(py-all.otf) }
@font-face { font-family: hb; src: url(hb.otf) }
@font-face { font-family: hb-all; src: url(hb-all.otf) }
span { font-size: 20px; text-spacing-trim: trim-start }
</style>
<body>
<script>
const families = ['Noto Sans CJK SC', 'py', 'py-all', 'hb', 'hb-all'];
const spans = families.map((family) => {
  const span = document.body.appendChild(document.createElement('div')).appendChild(document.createElement('span'));
  span.style.fontFamily = `"${family}"`;
  span.textContent = '月，“月”';
  return span;
});
Promise.all(families.slice(1).map((family) => document.fonts.load(`20px ${family}`, '月，“”'))).then(() => {
  const widths = spans.map((span) => Math.round(span.getBoundingClientRect().width / 2) / 10);
  document.body.textContent = `SAID ${families.map((family, at) => `${family} ${widths[at]}`).join(', ')} DONE`;
});
</script>
HTML
seen=$(chromium --headless --no-sandbox --disable-gpu --force-device-scale-factor=1 --allow-file-access-from-files \
  --virtual-time-budget=5000 --user-data-dir="$folder/profile" --dump-dom "file://$folder/page.html" 2>/dev/null |
  grep -o 'SAID .* DONE')
echo "$seen"
[ "$seen" = 'SAID Noto Sans CJK SC 4.5, py 5, py-all 4.5, hb 5, hb-all 4.5 DONE' ] || { echo 'This has changed.' >&2; exit 1; }
