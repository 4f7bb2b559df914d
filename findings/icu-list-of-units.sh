#!/usr/bin/env bash
# Node (ICU): Intl.ListFormat with `type: 'unit'` puts nothing at all between what it lists in Simplified Chinese, in all three styles:
# 李白杜甫王维; in Traditional and Japanese a blank, and nothing where `style` is `narrow`. English has a comma.
# A good guess: `unit` is the list without "and", as English shows it, and so 李白、杜甫、王维. It is for measures, 3小时20分钟.
# For names it is `type: 'conjunction'` with `style: 'narrow'`: 李白、杜甫、王维, in Simplified alone; in Traditional that says 和.
# Our lists of names are joined with 、 by ourselves.
# Seen on 2026-11-29 with Node 20.20.2 (ICU 78.2).
set -euo pipefail
seen=$(node -e "
const names = ['李白', '杜甫', '王维'];
for (const [type, style] of [['unit', 'long'], ['unit', 'narrow'], ['conjunction', 'narrow']])
  for (const locale of ['zh-CN', 'zh-TW', 'ja', 'en'])
    console.log(type, style, locale, new Intl.ListFormat(locale, { type, style }).format(names));
")
echo "$seen"
[ "$seen" = 'unit long zh-CN 李白杜甫王维
unit long zh-TW 李白 杜甫 王维
unit long ja 李白 杜甫 王维
unit long en 李白, 杜甫, 王维
unit narrow zh-CN 李白杜甫王维
unit narrow zh-TW 李白杜甫王维
unit narrow ja 李白杜甫王维
unit narrow en 李白 杜甫 王维
conjunction narrow zh-CN 李白、杜甫、王维
conjunction narrow zh-TW 李白、杜甫和王维
conjunction narrow ja 李白、杜甫、王维
conjunction narrow en 李白, 杜甫, 王维' ] || { echo 'This has changed.' >&2; exit 1; }
