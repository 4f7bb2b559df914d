#!/usr/bin/env bash
# Chromium 156 (`text-spacing-trim`, https://drafts.csswg.org/css-text-4/#text-spacing-trim-property): a closing mark
# of full width whose empty half does not fit at the end of a line loses that half, so that it stays on the line.
# The draft counts ， 。 、 among these marks (“fullwidth closing punctuation” holds full-width dot punctuation, too).
#
# Expected: of nine characters and a mark on a line of 9.75 em, the mark stays, whichever it is: ten on the line.
# What happens: ” ） 」 stay; ， 。 、 do not, but go to the next line and take the character before along, although
# Chromium does set them closer to a mark that follows (甲，「乙 is 3.5 em wide, not 4). A stop ends nearly every line of
# Chinese that ends in a mark, so a justified line in a narrow column is stretched by two characters where one half
# would have done.
#
# Needs Debian's chromium and fonts-noto-cjk, and installs them where it may. Seen with 156.0.8078.108 on 2026-11-28.
set -euo pipefail
needed=$(
  command -v chromium >/dev/null || echo chromium
  fc-list 2>/dev/null | grep -q 'Noto Serif CJK SC' || echo fonts-noto-cjk
)
[ -z "$needed" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends $needed; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/page.html" <<'HTML'
<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<style>
p, span { font: 20px "Noto Serif CJK SC"; text-spacing-trim: trim-start; margin: 0 }
p { width: 9.75em }
</style>
<body>
<script>
const firstLine = (text) => {
  const block = document.body.appendChild(document.createElement('p'));
  block.textContent = text;
  const range = document.createRange();
  const tops = [...text].map((_, at) => {
    range.setStart(block.firstChild, at);
    range.setEnd(block.firstChild, at + 1);
    return range.getBoundingClientRect().top;
  });
  block.remove();
  return tops.filter((top) => top < tops[0] + 10).length;
};
const widthOf = (text) => {
  const span = document.body.appendChild(document.createElement('span'));
  span.textContent = text;
  const { width } = span.getBoundingClientRect();
  span.remove();
  return width / 20;
};
const said = [...'”）」，。、'].map((mark) => mark + firstLine('永'.repeat(9) + mark + '永永永永'));
document.body.textContent = `SAID ${said.join(' ')} ${widthOf('甲，「乙')} DONE`;
</script>
HTML
said=$(chromium --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" --dump-dom "file://$folder/page.html" 2>/dev/null | grep -o 'SAID .* DONE')
echo "$said"
[ "$said" = 'SAID ”10 ）10 」10 ，8 。8 、8 3.5 DONE' ] || { echo 'This has changed.' >&2; exit 1; }
