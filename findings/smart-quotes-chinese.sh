#!/usr/bin/env bash
# smartypants 0.2.2 makes of straight quotation marks curved ones, and in Chinese each is a closing one but at the
# beginning of a paragraph: 他说"你好" becomes 他说”你好”. markdown-it 15.0.3 with `typographer: true` leaves 他说"你好" straight,
# and makes ’你好’ of 他说'你好'.
# A good guess: of two marks around a word the first opens and the second closes. Both ask whether a blank stands
# before, which in Chinese none does; with a blank before, both are right.
# Who writes Chinese on a Latin keyboard leaves it to such a tool. A quotation with two closing marks is seen at once,
# and one that never opens breaks what pairs marks. Our pages show straight marks in Chinese by their pairs, and the
# gate tells of them (lib/content/check/rules/straight-quotes.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund smartypants@0.2.2 markdown-it@15.0.3
cat >ask.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import { smartypantsu } from 'smartypants';

const md = new MarkdownIt({ typographer: true });
for (const text of ['他说"你好"。', "他说'你好'。", '"你好"，他说。', 'He said "hello".', '他说 "你好" 。'])
  console.log(text, '|', smartypantsu(text), '|', md.renderInline(text));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '他说"你好"。 | 他说”你好”。 | 他说&quot;你好&quot;。
他说'\''你好'\''。 | 他说’你好’。 | 他说’你好’。
"你好"，他说。 | “你好”，他说。 | “你好”，他说。
He said "hello". | He said “hello”. | He said “hello”.
他说 "你好" 。 | 他说 “你好” 。 | 他说 “你好” 。' ] || { echo 'This has changed.' >&2; exit 1; }
