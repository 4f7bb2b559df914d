#!/usr/bin/env bash
# Chromium 156 (`text-wrap: pretty`, https://drafts.csswg.org/css-text-4/#valdef-text-wrap-style-pretty): a paragraph whose
# last line would be one inline block of four characters.
#
# Expected: the line before stays as it is: four characters are no 孤字, and the same four as an inline element are let
# alone.
# What happens: the inline block counts as one character. Another is taken from the line before, which has room for it, to
# keep it company: 用于核对标点（测试用的说 ⏎ 明）关于标注, with 说明 and its bracket broken. With `wrap`, or with an inline
# element, the line ends behind ）.
#
# Needs Debian's chromium and fonts-noto-cjk, and installs them where it may. Seen with 156.0.8078.108 on 2026-11-29.
set -euo pipefail
needed=$(
  command -v chromium >/dev/null || echo chromium
  fc-list 2>/dev/null | grep -q 'Noto Sans CJK SC' || echo fonts-noto-cjk
)
[ -z "$needed" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends $needed; } >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/page.html" <<'HTML'
<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<style>
div { font: 14px/1.5 "Noto Sans CJK SC"; inline-size: 237px }
</style>
<body>
<script>
const linesWith = (wrap, display) => {
  const div = document.body.appendChild(document.createElement('div'));
  div.style.textWrap = wrap;
  const text = div.appendChild(document.createTextNode('用于核对标点（测试用的说明）'));
  const box = div.appendChild(document.createElement('b'));
  box.style.display = display;
  box.textContent = '关于标注';
  const range = document.createRange();
  const lines = [];
  let top = null;
  for (let at = 0; at < text.length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const y = Math.round(range.getBoundingClientRect().top);
    if (y !== top) lines.push('');
    top = y;
    lines[lines.length - 1] += text.data[at];
  }
  div.remove();
  return `${wrap} ${display}: ${lines.join('/')}`;
};
const said = ['wrap', 'pretty'].flatMap((wrap) => ['inline', 'inline-block'].map((display) => linesWith(wrap, display)));
document.body.textContent = `SAID ${said.join('; ')} DONE`;
</script>
HTML
said=$(chromium --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" --dump-dom "file://$folder/page.html" 2>/dev/null | grep -o 'SAID .* DONE')
echo "$said"
whole='用于核对标点（测试用的说明）'
[ "$said" = "SAID wrap inline: $whole; wrap inline-block: $whole; pretty inline: $whole; pretty inline-block: 用于核对标点（测试用的说/明） DONE" ] ||
  { echo 'This has changed.' >&2; exit 1; }
