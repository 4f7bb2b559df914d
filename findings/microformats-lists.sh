#!/usr/bin/env bash
# The text of a microformats entry has no breaks: of `e-content` with the list <li>月</li><li>亮</li> the `value` is 月亮, and of
# two lines with <br> between them one. So the format has it ("parsing an e- property": the textContent), and
# microformats-parser 2.0.6 and microformat-node 2.0.4 do it. With microformats-parser's `textContent` of its experiments
# paragraphs and <br> break the line, entries of a list do not.
# A good guess: what is called the plain text of an entry beside its HTML can be shown, as a web mention or a social
# reader does, and lines are lines.
# In English two words stick together and are seen; in Chinese they are another word. We have no microformats in our
# pages.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund microformats-parser@2.0.6 microformat-node@2.0.4
cat >ask.mjs <<'JS'
import microformatNode from 'microformat-node';
import { mf2 } from 'microformats-parser';

const baseUrl = 'https://example.com/';
for (const inside of ['<ul><li>月</li><li>亮</li></ul>', '月<br>亮', '<p>月</p><p>亮</p>']) {
  const html = `<div class="h-entry"><div class="e-content">${inside}</div></div>`;
  const valueOf = ({ items }) => JSON.stringify(items[0].properties.content[0].value);
  const other = await new Promise((resolve) => microformatNode.get({ html, baseUrl }, (error, found) => resolve(found)));
  const trial = mf2(html, { baseUrl, experimental: { textContent: true } });
  console.log(inside, valueOf(mf2(html, { baseUrl })), valueOf(other), 'textContent:', valueOf(trial));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '<ul><li>月</li><li>亮</li></ul> "月亮" "月亮" textContent: "月亮"
月<br>亮 "月亮" "月亮" textContent: "月\n亮"
<p>月</p><p>亮</p> "月亮" "月亮" textContent: "月\n亮"' ] || { echo 'This has changed.' >&2; exit 1; }
