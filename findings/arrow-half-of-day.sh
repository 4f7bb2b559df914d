#!/usr/bin/env bash
# arrow 1.2.3 (for Python) has no words for the two halves of a day in Chinese: `h:mm a` of 03:05 and of 15:05 is 3:05 and a blank,
# both times, and says nothing of it. The first of March, `MMMM Do`, is 三月 1 in zh-cn, and 3月 1 in zh-tw.
# A good guess: 凌晨 or 上午 3:05 and 下午 3:05, or an error where a locale has no word; and 1日.
# Our times are written with 24 hours (lib/i18n/dates.ts).
# Needs Debian's python3-arrow, and installs it where it may. Seen on 2026-11-29.
set -euo pipefail
/usr/bin/python3 -c 'import arrow' 2>/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends python3-arrow; } >/dev/null
seen=$(/usr/bin/python3 - <<'PY'
import arrow

print('arrow', arrow.__version__)
for locale in 'en', 'zh-cn', 'zh-tw':
    print([arrow.get(f'2026-03-01T{hour}:05').format('h:mm a MMMM Do', locale=locale) for hour in ('03', '15')])
PY
)
echo "$seen"
[ "$seen" = 'arrow 1.2.3
['\''3:05 am March 1st'\'', '\''3:05 pm March 1st'\'']
['\''3:05  三月 1'\'', '\''3:05  三月 1'\'']
['\''3:05  3月 1'\'', '\''3:05  3月 1'\'']' ] || { echo 'This has changed.' >&2; exit 1; }
