#!/usr/bin/env bash
# liblouis 3.24.0, by which screen readers write braille, has two tables for Mandarin of the mainland: zh-chn.ctb sets the sign of
# numbers before each digit, so that 2026 is eight cells, ⠼⠃⠼⠚⠼⠃⠼⠋, and zhcn-g1.ctb once, as English does: five.
# A good guess: one sign for a number, whatever the table.
# A daily is full of dates and figures, and a line of a braille display has 20 or 40 cells. Figures stay figures here all the
# same: a year that is spelt in characters would be no shorter.
# Needs Debian's liblouis-bin, and installs it where it may. Seen on 2026-11-29.
set -euo pipefail
command -v lou_translate >/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends liblouis-bin; } >/dev/null
seen=$(lou_translate --version | head -1
for table in en-us-g1.ctb zh-chn.ctb zhcn-g1.ctb; do
  echo "$table $(printf '2026' | lou_translate "unicode.dis,$table" 2>/dev/null)"
done)
echo "$seen"
[ "$seen" = 'lou_translate (Liblouis) 3.24.0
en-us-g1.ctb ⠼⠃⠚⠃⠋
zh-chn.ctb ⠼⠃⠼⠚⠼⠃⠼⠋
zhcn-g1.ctb ⠼⠃⠚⠃⠋' ] || { echo 'This has changed.' >&2; exit 1; }
