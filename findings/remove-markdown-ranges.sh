#!/usr/bin/env bash
# remove-markdown 0.7.0 takes `~` for a mark where two of them are in a line: 下雨3~5天，来了10~20人 comes out as
# 下雨35天，来了1020人. An asterisk between spaces and a `_` in snake_case it leaves.
# A good guess: a text without its marks says the same; a line through words has two tildes on each side, `~~`, as in
# its own README, and one of them between digits is a range, as ~ is in Chinese.
# Summaries and descriptions for search engines are made with it, and a number that is wrong by a power of ten looks
# like a number. strip-markdown 6.0.0 leaves the line as it is. Ours are made of the compiled HTML (lib/html/text.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund remove-markdown@0.7.0 strip-markdown@6.0.0 remark@15.0.1
cat >ask.mjs <<'JS'
import { remark } from 'remark';
import removeMarkdown from 'remove-markdown';
import strip from 'strip-markdown';

for (const text of ['下雨3~5天', '下雨3~5天，来了10~20人', '有~~三~~五个', 'a * b * c, snake_case_word'])
  console.log(removeMarkdown(text), '|', String(remark().use(strip).processSync(text)).trim());
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '下雨3~5天 | 下雨3~5天
下雨35天，来了1020人 | 下雨3~5天，来了10~20人
有三五个 | 有~~三~~五个
a * b * c, snake_case_word | a \* b \* c, snake_case_word' ] || { echo 'This has changed.' >&2; exit 1; }
