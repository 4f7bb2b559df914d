#!/usr/bin/env bash
# pangu 7.2.1, which puts blanks between Han and Latin, also changes a character: the dot in a foreigner's name, 托马斯·曼
# with U+00B7, becomes the dot of Japanese, 托马斯・曼 with U+30FB. And before and behind Chinese quotation marks it puts
# blanks: 所谓“月亮”计划 is 所谓 “月亮” 计划; to 《》 and ‘’ it adds none.
# A good guess: it "inserts whitespace" and leaves characters; U+00B7 is the dot of Chinese names (GB/T 15834-2011,
# section 4.14). Those quotation marks are wide in Chinese, and are no Latin.
# A name that has passed through it is found by no search for the name. Our gate asks for no blanks: the distance is
# the style sheet's (text-autospace).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pangu@7.2.1
cat >ask.mjs <<'JS'
import pangu from 'pangu';

for (const text of ['托马斯·曼', '所谓“月亮”计划', '所谓‘月亮’计划', '所谓《月亮》计划', '用AI写作']) {
  const spaced = pangu.spacingText(text);
  const dot = /[·・]/u.exec(spaced)?.[0].codePointAt(0).toString(16) ?? '';
  console.log(text, '|', spaced, '|', dot);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '托马斯·曼 | 托马斯・曼 | 30fb
所谓“月亮”计划 | 所谓 “月亮” 计划 | 
所谓‘月亮’计划 | 所谓‘月亮’计划 | 
所谓《月亮》计划 | 所谓《月亮》计划 | 
用AI写作 | 用 AI 写作 | ' ] || { echo 'This has changed.' >&2; exit 1; }
