#!/usr/bin/env bash
# @mozilla/readability 0.6.0, the code of Firefox's reader view, says of a page whether it has something to read:
# `isProbablyReaderable` passes over each paragraph below 140 characters, whatever its language. A Chinese article of
# 40 paragraphs, 2,880 characters in all, has nothing to read, and its English translation has. Within `<article>`,
# whose whole text is counted, it has.
# A good guess: length is measured so that one text in two languages comes to the same; 72 characters in Chinese say
# what 272 say in English here. The commas that it takes for prose elsewhere include ，.
# So a button may be missing on Chinese sites only. `minContentLength` is there for who calls it, not for the author
# of a page. Our article stands in `<article>`; one below 540 characters has no button all the same.
# Seen on 2026-11-29 with Node 20.20.2 and linkedom 0.18.15.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.15
cat >ask.mjs <<'JS'
import { isProbablyReaderable } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const texts = {
  zh: '昨天，我们在城里走了很久，看见许多人在桥上等船；他们说，船要到晚上才来。后来下了雨，大家都回去了，只有一个孩子还在桥上，数着从上游漂下来的树叶。',
  en: `Yesterday we walked through the city for a long time, and saw many people on the bridge who waited for a boat;
    they said that it would come in the evening. Then it rained, and all went home, except for a child on the bridge who
    counted the leaves that came down the river.`.replaceAll(/\s+/g, ' '),
};
for (const [lang, text] of Object.entries(texts))
  for (const element of ['div', 'article']) {
    const body = `<${element}>${`<p>${text}</p>`.repeat(40)}</${element}>`;
    const { document } = parseHTML(`<!doctype html><html lang="${lang}"><title>t</title><body>${body}</body></html>`);
    console.log(lang, text.length, element, isProbablyReaderable(document));
  }
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'zh 72 div false
zh 72 article true
en 272 div true
en 272 article true' ] || { echo 'This has changed.' >&2; exit 1; }
