#!/usr/bin/env bash
# prosemirror-markdown 1.13.9 writes `&` as it is, and `[`, `*` and `~` with a backslash: who writes in an editor built on
# ProseMirror that a blank is `&nbsp;` and less-than is `&lt;` finds a blank and < in their place after the next load.
# A bold 重点。 before Han it writes as **重点。**, and its own parser reads asterisks; the next save has \*\*重点。\*\*.
# A good guess: what a serializer writes its parser reads as it was.
# Markdown from such editors comes to newsrooms. Bold beside Han is read here, as CommonMark does not (docs/markdown.md).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund prosemirror-markdown@1.13.9
cat >ask.mjs <<'JS'
import {
  defaultMarkdownParser as parser,
  defaultMarkdownSerializer as serializer,
  schema,
} from 'prosemirror-markdown';

const bold = schema.marks.strong.create();
for (const inline of [
  [schema.text('写 3 * 4 和 [甲]')],
  [schema.text('写 &lt; 和 &nbsp; 和 &copy;')],
  [schema.text('这是'), schema.text('重点。', [bold]), schema.text('后面')],
]) {
  const paragraph = schema.node('doc', null, [schema.node('paragraph', null, inline)]);
  const markdown = serializer.serialize(paragraph);
  const again = parser.parse(markdown);
  console.log(`${paragraph.textContent} | ${markdown} | ${again.textContent} | ${serializer.serialize(again)}`);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '写 3 * 4 和 [甲] | 写 3 \* 4 和 \[甲\] | 写 3 * 4 和 [甲] | 写 3 \* 4 和 \[甲\]
写 &lt; 和 &nbsp; 和 &copy; | 写 &lt; 和 &nbsp; 和 &copy; | 写 < 和   和 © | 写 < 和   和 ©
这是重点。后面 | 这是**重点。**后面 | 这是**重点。**后面 | 这是\*\*重点。\*\*后面' ] || { echo 'This has changed.' >&2; exit 1; }
