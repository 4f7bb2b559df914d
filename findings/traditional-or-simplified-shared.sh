#!/usr/bin/env bash
# traditional-or-simplified 1.0.3 is sure (`detectionRate` 1) that 皇后, 公里 and 子丑 are Simplified, and of 這是皇后 it does not know.
# They are written so in Traditional, too.
# A good guess: what could be either says nothing, and 這, which is Traditional alone, decides. 后, 里 and 丑 are the Simplified
# forms of 後, 裡 and 醜, and besides characters of their own in Traditional: the queen, the mile, a sign of the calendar.
# A short title is put in the wrong half of a site in two scripts, and the more of such words, the surer it is. We
# do not ask it.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund traditional-or-simplified@1.0.3
cat >ask.mjs <<'JS'
import guess from 'traditional-or-simplified';

for (const text of ['皇后', '公里', '子丑', '這是皇后', '這是', '月亮']) {
  const { detectedCharacters, detectionRate } = guess.detect(text);
  console.log(text, detectedCharacters, detectionRate);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '皇后 simplified 1
公里 simplified 1
子丑 simplified 1
這是皇后 unknown 0
這是 traditional 1
月亮 unknown 0' ] || { echo 'This has changed.' >&2; exit 1; }
