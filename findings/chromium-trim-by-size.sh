#!/usr/bin/env bash
# Chromium 156 (`text-spacing-trim`, https://drafts.csswg.org/css-text-4/#text-spacing-trim-property): of two marks of
# full width that meet, such as ”：, the empty half between them is taken out.
#
# Expected: whether it is taken out depends on the marks and the face, and on no size: ”： is as wide in em at 19 px as
# at 20.
# What happens: in bold Noto Serif CJK SC “慢一点”： is 5 em wide at 19 and 32 px, where the half is taken out, and 5.5 at
# 16, 20, 22, 24 and 28 px, where it is not: the same title stands closer in one list than in the other. The regular
# weight is 5 em at each. It counts pixels of the screen: with two to the px (--force-device-scale-factor=2) bold is 5 em at
# all of these sizes.
#
# Needs Debian's chromium and fonts-noto-cjk, and installs them where it may. Seen with 156.0.8078.108 on 2026-11-29.
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
span { font-family: "Noto Serif CJK SC"; text-spacing-trim: trim-start }
</style>
<body>
<script>
const widthAt = (size, weight) => {
  const line = document.body.appendChild(document.createElement('div'));
  const span = line.appendChild(document.createElement('span'));
  span.style.fontSize = `${size}px`;
  span.style.fontWeight = weight;
  span.textContent = '“慢一点”：';
  const { width } = span.getBoundingClientRect();
  line.remove();
  return Math.round((width / size) * 10) / 10;
};
const said = [700, 400].map((weight) => [16, 19, 20, 22, 24, 28, 32].map((size) => widthAt(size, weight)));
document.body.textContent = `SAID ${said.flat().join(' ')} DONE`;
</script>
HTML
said_at() {
  chromium --headless --no-sandbox --disable-gpu --force-device-scale-factor="$1" --user-data-dir="$folder/profile" \
    --dump-dom "file://$folder/page.html" 2>/dev/null | grep -o 'SAID .* DONE'
}
said="$(said_at 1) $(said_at 2)"
echo "$said"
[ "$said" = 'SAID 5.5 5 5.5 5.5 5.5 5.5 5 5 5 5 5 5 5 5 DONE SAID 5 5 5 5 5 5 5 5 5 5 5 5 5 5 DONE' ] || { echo 'This has changed.' >&2; exit 1; }
