#!/usr/bin/env bash
# lynx 2.9.0dev.12 counts a Han character as one column: with -width=40 a line of Chinese is 65 columns wide, one of English
# at most 40. w3m 0.5.3 and elinks 0.13.2 keep to 40; but elinks begins a line with a full stop that does not fit
# behind its sentence.
# A good guess: `-width` is columns of the terminal for every language, as w3m has it, and a Han character takes two
# (UAX #11: wide). A full stop begins no line in Chinese (UAX #14, class CL), and w3m heeds that.
# Mail programs show a newsletter's HTML by `lynx -dump`: a terminal breaks each line a second time, or cuts it. Our
# newsletter has a part of plain text.
# Needs Debian's lynx, w3m and elinks, and installs them where it may. Seen on 2026-11-29.
set -euo pipefail
needed=$(for each in lynx w3m elinks; do command -v "$each" >/dev/null || echo "$each"; done)
[ -z "$needed" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends $needed; } >/dev/null
export LC_ALL=C.UTF-8 HOME
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
HOME=$folder
lynx -version | head -1
w3m -version | head -1
elinks -version | head -1
chinese=$(printf '城里的人都在桥上等船，%.0s' 1 2 3 4 5 6 7)
english=$(printf 'The people in the city wait for a boat, %.0s' 1 2 3 4)
seen=$(for words in "$english" "$chinese"; do
  echo "<meta charset=utf-8><p>$words</p>" >page.html
  echo "${words:0:3} lynx: $(lynx -display_charset=utf-8 -dump -width=40 page.html | wc -L)" \
    "w3m: $(w3m -T text/html -cols 40 -dump page.html | wc -L)" \
    "elinks: $(elinks -dump -dump-charset utf-8 -dump-width 40 page.html | wc -L)"
done
words=城里的人都在桥上等船，城里的人都在桥上等船，城里的人都在桥上等船，城里的人都在桥上，城里的人在桥上等船。
echo "<meta charset=utf-8><p>$words</p>" >page.html
begun() { grep -cE '^ *。' || true; }
echo "。 at the beginning of a line: lynx $(lynx -display_charset=utf-8 -dump -width=40 page.html | begun)" \
  "w3m $(w3m -T text/html -cols 40 -dump page.html | begun)" \
  "elinks $(elinks -dump -dump-charset utf-8 -dump-width 40 page.html | begun)")
echo "$seen"
[ "$seen" = 'The lynx: 34 w3m: 39 elinks: 37
城里的 lynx: 65 w3m: 38 elinks: 37
。 at the beginning of a line: lynx 0 w3m 0 elinks 1' ] || { echo 'This has changed.' >&2; exit 1; }
