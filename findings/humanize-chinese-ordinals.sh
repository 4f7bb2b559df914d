#!/usr/bin/env bash
# humanize 4.4.0 (for Python) writes ordinals in Chinese the wrong way round: 3第 for 第3, in Simplified and Traditional alike. In
# Japanese, where the word stands behind the number, 3番目 is right. Of ten thousand it makes 10.0 thousand, beside 1.0 百万.
# A good guess: a library with a Chinese translation has 第3 and 1万.
# Our dates and figures are written by Intl and by rules of our own (lib/i18n).
# Needs Debian's python3-humanize, and installs it where it may. Seen on 2026-11-29.
set -euo pipefail
/usr/bin/python3 -c 'import humanize' 2>/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends python3-humanize; } >/dev/null
seen=$(dpkg-query --show --showformat 'humanize ${Version}\n' python3-humanize
/usr/bin/python3 - <<'PY'
import humanize

for locale in 'zh_CN', 'zh_HK', 'ja_JP':
    humanize.i18n.activate(locale)
    print(locale, humanize.ordinal(3), humanize.ordinal(21), humanize.intword(10_000), humanize.intword(1_000_000))
PY
)
echo "$seen"
[ "$seen" = 'humanize 4.4.0-1
zh_CN 3第 21第 10.0 thousand 1.0 百万
zh_HK 3第 21第 10.0 千 1.0 百萬
ja_JP 3番目 21番目 10.0 thousand 1.0 百万' ] || { echo 'This has changed.' >&2; exit 1; }
