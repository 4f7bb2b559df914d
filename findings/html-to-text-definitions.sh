#!/usr/bin/env bash
# html-to-text 10.0.1 takes `dl`, `dt`, `dd`, `figcaption`, `summary`, `legend`, `address` and `menu` for elements within a
# line: a term and its explanation, `<dt>月</dt><dd>亮</dd>`, come out as one word, 月亮, and a picture's caption sticks to its
# alternative text.
# A good guess: what browsers show as blocks (HTML, section 15.3, "Rendering") begins on a line of its own, as `p`, `div`,
# `figure` and `details` do here.
# It makes the text part of many newsletters. Where words have spaces one sees the slip; in Chinese the two words make
# another sentence. The text of our newsletter is made of titles and summaries, not of its HTML (lib/email/article.ts),
# and our summaries are in a text of our own making (lib/html/text.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1
cat >ask.mjs <<'JS'
import { convert } from 'html-to-text';

for (const html of [
  '<div>月</div><div>亮</div>',
  '<dl><dt>月</dt><dd>亮</dd></dl>',
  '<figure><img src="a.png" alt="图"><figcaption>说明</figcaption></figure>',
  '<details><summary>月</summary>亮</details>',
  '<menu><li>月</li><li>亮</li></menu>',
  '<address>月</address><address>亮</address>',
])
  console.log(JSON.stringify(convert(html)), html);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '"月\n亮" <div>月</div><div>亮</div>
"月亮" <dl><dt>月</dt><dd>亮</dd></dl>
"图 [a.png]说明" <figure><img src="a.png" alt="图"><figcaption>说明</figcaption></figure>
"月亮" <details><summary>月</summary>亮</details>
"月亮" <menu><li>月</li><li>亮</li></menu>
"月亮" <address>月</address><address>亮</address>' ] || { echo 'This has changed.' >&2; exit 1; }
