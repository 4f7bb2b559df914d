#!/usr/bin/env bash
# defuddle 0.19.4 takes a short list for data about the article (author, date, minutes) and drops it, unless the line
# before ends in `:` or an entry in `.`, `!` or `?`. It knows these marks of ASCII alone: after 要带三样东西： the list is
# gone, after 要带三样东西: it is there; entries that end in 。 do not help either. So it is with a short `dl`.
# A good guess: a list that a colon announces is kept in every language, since the colon is what it looks for; it
# counts the words of Chinese by characters, so Chinese is thought of.
# The line that announces is left with nothing behind it. It looks at the first and last 500 characters, which are all
# of a short Chinese article. Our lists stand as they were written; nothing about the article is a list among its
# text.
# Seen on 2026-11-29 with Node 20.20.2 and linkedom 0.18.15.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund defuddle@0.19.4 linkedom@0.18.15
cat >ask.mjs <<'JS'
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const lead = `<p>昨天，我们在城里走了很久，看见许多人在桥上等船；他们说，船要到晚上才来。</p>`.repeat(5);
async function clip(html) {
  const page = `<!doctype html><html lang="zh-CN"><head><title>题目</title></head><body><article>
    <h1>题目</h1>${lead}${html}${lead}</article></body></html>`;
  const { content } = await Defuddle(parseHTML(page).document, 'https://example.com/a');
  return content.replaceAll(/<p>昨天.*?<\/p>|<\/?article>/gu, '').trim();
}

const list = '<ul><li>月票</li><li>雨衣</li></ul>';
console.log('ASCII colon', await clip(`<p>要带两样东西:</p>${list}`));
console.log('Chinese colon', await clip(`<p>要带两样东西：</p>${list}`));
console.log('ASCII stops', await clip('<p>出门。</p><ul><li>要带月票.</li><li>要带雨衣.</li></ul>'));
console.log('Chinese stops', await clip('<p>出门。</p><ul><li>要带月票。</li><li>要带雨衣。</li></ul>'));
console.log('terms', await clip('<dl><dt>朔</dt><dd>看不见月亮</dd></dl>'));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'ASCII colon <p>要带两样东西:</p><ul><li>月票</li> <li>雨衣</li></ul>
Chinese colon <p>要带两样东西：</p>
ASCII stops <p>出门。</p> <ul><li>要带月票.</li><li>要带雨衣.</li></ul>
Chinese stops <p>出门。</p>
terms ' ] || { echo 'This has changed.' >&2; exit 1; }
