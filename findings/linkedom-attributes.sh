#!/usr/bin/env bash
# linkedom 0.18.15 writes `&` in an attribute as it is, so that a page says something else after each round: the title
# `&lt; 怎么写`, which HTML has as `&amp;lt; 怎么写`, is `< 怎么写` when the page is read again. In a text it writes `&amp;`.
# A good guess: what is read from HTML and written as HTML is the same: in an attribute `&` is to be written `&amp;`
# (HTML, section 13.3, "Serializing HTML fragments"). jsdom 26.1.0 and happy-dom 21.0.4 do it.
# Descriptions of pictures that speak of HTML lose what they speak of, once a tool has touched the page. We write HTML
# with hast-util-to-html (lib/html).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund linkedom@0.18.15 jsdom@26.1.0 happy-dom@21.0.4
cat >ask.mjs <<'JS'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const pages = {
  linkedom: (html) => parseHTML(`<html><body>${html}</body></html>`).document,
  jsdom: (html) => new JSDOM(html).window.document,
  'happy-dom': read,
};
function read(html) {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document;
}

for (const [name, page] of Object.entries(pages)) {
  let html = '<p title="&amp;lt; 怎么写">&amp;lt;</p>';
  for (const round of [1, 2]) {
    html = page(html).body.innerHTML;
    console.log(name, round, html);
  }
}
process.exit();
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'linkedom 1 <p title="&lt; 怎么写">&amp;lt;</p>
linkedom 2 <p title="< 怎么写">&amp;lt;</p>
jsdom 1 <p title="&amp;lt; 怎么写">&amp;lt;</p>
jsdom 2 <p title="&amp;lt; 怎么写">&amp;lt;</p>
happy-dom 1 <p title="&amp;lt; 怎么写">&amp;lt;</p>
happy-dom 2 <p title="&amp;lt; 怎么写">&amp;lt;</p>' ] || { echo 'This has changed.' >&2; exit 1; }
