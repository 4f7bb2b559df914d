#!/usr/bin/env bash
# markdown-it-cjk-breaks 2.0.0 takes the line break out between two lines of Chinese, but not beside “ ” ‘ ’, —— and
# ……: of 他说：, a new line and “好”。 it leaves the break, which a browser shows as a blank. Beside 「」, 。 and 《》 it takes
# it out.
# A good guess: those marks are Chinese between Chinese. It asks for the width of each (East Asian Width), and these
# are "ambiguous": wide in Chinese, narrow in English; the characters beside them would tell.
# Who writes a sentence a line has blanks at every quotation, in Mainland Chinese alone. Ours looks at what stands on
# both sides (lib/chinese/line-ends.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund markdown-it-cjk-breaks@2.0.0 markdown-it@15.0.3
cat >ask.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import cjkBreaks from 'markdown-it-cjk-breaks';

const md = new MarkdownIt().use(cjkBreaks);
for (const text of ['下雨。\n都走了。', '他说：\n「好」。', '他说：\n“好”。', '“好”\n他说。', '等……\n等。', '船——\n来了。'])
  console.log(JSON.stringify(text), JSON.stringify(md.renderInline(text)));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '"下雨。\n都走了。" "下雨。都走了。"
"他说：\n「好」。" "他说：「好」。"
"他说：\n“好”。" "他说：\n“好”。"
"“好”\n他说。" "“好”\n他说。"
"等……\n等。" "等……\n等。"
"船——\n来了。" "船——\n来了。"' ] || { echo 'This has changed.' >&2; exit 1; }
