#!/usr/bin/env bash
# markdown-it-sub 2.0.0 sets what stands between two ranges as a subscript: 下雨3~5天，来了10~20人 is 下雨3, a small 5天，来了10,
# and 20人; markdown-it-sup 2.0.0 does so with two powers, 2^10与2^20.
# A good guess: they keep off prose, since both leave alone what holds a blank, Pandoc's rule, which is made for that. In
# Chinese a whole clause has none.
# The marks are gone, and 3~5 days are 35. Ours has no such mark: write <sub>; the gate tells of H~2~O, and a range is a
# range (lib/content/body/stray/marks.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund markdown-it@14.3.3 markdown-it-sub@2.0.0 markdown-it-sup@2.0.0
cat >ask.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import sub from 'markdown-it-sub';
import sup from 'markdown-it-sup';

const markdownIt = new MarkdownIt().use(sub).use(sup);
for (const text of ['下雨3~5天，来了10~20人', 'rain for 3~5 days, 10~20 people', '2^10与2^20', 'H~2~O'])
  console.log(markdownIt.renderInline(text));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '下雨3<sub>5天，来了10</sub>20人
rain for 3~5 days, 10~20 people
2<sup>10与2</sup>20
H<sub>2</sub>O' ] || { echo 'This has changed.' >&2; exit 1; }
