#!/usr/bin/env bash
# lint-md (@lint-md/core 2.4.0) mends single dots of an ellipsis into full stops: of 增长5%...等 its fix leaves 增长 5%..。等, of
# 等了... at a line's end 等了。.., of 等了....很久 等了。..。很久.
# A good guess: its rule for half-width marks knows three dots, since the rule beside it (use-standard-ellipsis) is for them,
# and a fix gives text that has no more such faults.
# What it leaves is neither an ellipsis nor a full stop. Our gate's `--fix` never touches dots.
# Needs npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent @lint-md/core@2.4.0
cat >seen.mjs <<'JS'
import { lintMarkdown } from '@lint-md/core';
for (const text of ['增长5%...等', '他等了....很久', '他等了...', '好,对!'])
  console.log(text, '->', lintMarkdown(text, undefined, true).fixedResult.result);
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = '增长5%...等 -> 增长 5%..。等
他等了....很久 -> 他等了。..。很久
他等了... -> 他等了。..
好,对! -> 好，对！' ] || { echo 'This has changed.' >&2; exit 1; }
