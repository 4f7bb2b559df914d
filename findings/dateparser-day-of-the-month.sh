#!/usr/bin/env bash
# dateparser 1.1.6 (for Python) reads a day of the month in Chinese as that many days ago: on 2026-02-28, 本月15日 is
# 2026-02-13 and 28日 is 2026-01-31; 1月 is a month ago. 2月28日, 三天前 and 上周五 it does not read at all.
# A good guess: 日 is the day of a date, and only 天前 or 日前 counts back, as 3天前 and 2026年2月28日, which it reads rightly,
# would have it. A date that cannot be read is None, not another date.
# Readers of news pages find dates by it. Ours stand in `<time datetime>` and in the data for machines.
# Needs Debian's python3-dateparser, and installs it where it may. Seen on 2026-11-29.
set -euo pipefail
/usr/bin/python3 -W ignore -c 'import dateparser' 2>/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends python3-dateparser; } >/dev/null
seen=$(TZ=UTC /usr/bin/python3 -W ignore - <<'PY'
from datetime import datetime
import dateparser

print('dateparser', dateparser.__version__)
settings = {'RELATIVE_BASE': datetime(2026, 2, 28, 9)}
for written in ['2026年2月28日', '3天前', '本月15日', '28日', '1月', '2月28日', '三天前', '上周五']:
    date = dateparser.parse(written, languages=['zh'], settings=settings)
    print(written, date and date.date())
PY
)
echo "$seen"
[ "$seen" = 'dateparser 1.1.6
2026年2月28日 2026-02-28
3天前 2026-02-25
本月15日 2026-02-13
28日 2026-01-31
1月 2026-01-28
2月28日 None
三天前 None
上周五 None' ] || { echo 'This has changed.' >&2; exit 1; }
