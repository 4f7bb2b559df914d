#!/usr/bin/env bash
# Chromium 156 on paper: a box with `break-inside: avoid` that is taller than a page breaks all the same, but only after
# it has been moved to a page of its own; and a box of that kind in another is moved again.
#
# Expected: a figure that is to stay whole, with a title and code of 150 lines that is to stay whole, too, cannot. So it
# breaks as if nothing had been said (https://www.w3.org/TR/css-break-3/#unforced-breaks: where there is no other place,
# rules are dropped), or begins on the next page at worst.
# What happens: the line before stands alone on its page, the title alone on the next, and the code begins on the third:
# two pages are empty but for a line. With one of the two rules the title and the code are together.
#
# Needs Debian's chromium and poppler-utils, and installs them where it may. Seen with 156.0.8078.108 on 2026-11-29.
set -euo pipefail
needed=$(
  command -v chromium >/dev/null || echo chromium
  command -v pdftotext >/dev/null || echo poppler-utils
)
[ -z "$needed" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends $needed; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Prints with rules for the figure and for the code, and writes what is on each page.
pages() {
  cat > "$folder/page.html" <<HTML
<!doctype html>
<meta charset="utf-8">
<style>@page { size: A4; margin: 20mm } figure, pre { margin: 0 } figure { $1 } pre { $2 }</style>
<p>before</p><figure><figcaption>title</figcaption><pre>$(seq -f 'line %g' 1 150)</pre></figure>
HTML
  chromium --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" --no-pdf-header-footer \
    --print-to-pdf="$folder/page.pdf" "file://$folder/page.html" 2>/dev/null
  pdftotext -layout "$folder/page.pdf" - | tr '\f' '/' | tr -s '\n ' ' ' |
    sed -E 's/line [0-9]+( line [0-9]+)*/code/g; s/ *\/ */ \/ /g; s/ \/ $//'
}
avoid='break-inside: avoid'
said=$(printf 'both: %s\nfigure: %s\nnone: %s' "$(pages "$avoid" "$avoid")" "$(pages "$avoid" '')" "$(pages '' '')")
echo "$said"
[ "$said" = 'both: before / title / code / code / code
figure: before / title code / code / code
none: before title code / code / code' ] || { echo 'This has changed.' >&2; exit 1; }
