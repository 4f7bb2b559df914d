#!/usr/bin/env bash
# zhlint 0.8.2 puts blanks into and behind `<ruby>`: of `<ruby>饕<rt>tāo</rt></ruby>登场` its default rules make
# `<ruby>饕 <rt>tāo</rt></ruby> 登场`, so there is a gap on each side of the character. `中<b>文</b>字` it leaves.
# A good guess: a blank goes between what stands side by side in a line, Han and Latin; a reading stands above its
# character and is in no line, and what is beside 登 is 饕.
# Who has it mend a folder of articles ("zhlint --fix") has a blank at every reading, which a browser shows. Our gate
# asks for no blanks between Han and Latin: the distance is the style sheet's (text-autospace), which leaves readings alone.
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund zhlint@0.8.2
cat >ask.mjs <<'JS'
import * as zhlint from 'zhlint';

for (const text of ['<ruby>饕<rt>tāo</rt></ruby>登场', '中<b>文</b>字'])
  console.log(zhlint.run(text, { rules: { preset: 'default' } }).result);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '<ruby>饕 <rt>tāo</rt></ruby> 登场
中<b>文</b>字' ] || { echo 'This has changed.' >&2; exit 1; }
