#!/usr/bin/env bash
# defuddle 0.19.4, which takes the article out of a page, puts a blank on each side of an element within a line:
# 这是<b>重点</b>内容 comes out as 这是 <b>重点</b> 内容, and <ruby> has blanks inside, too. `sup` and `code` are left alone.
# A good guess: what is taken away is the page around the article, not the way its words stand. With `standardize:
# false` it does nothing of the kind.
# A blank within a Chinese sentence is seen, and a search for the sentence does not find it; who clips an article to
# quote it quotes it wrongly. What our pages have between elements is what the author wrote.
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

for (const html of [
  '这是<b>重点</b>内容',
  '见<a href="https://example.com/b">前文</a>所说',
  '<ruby>饕<rt>tāo</rt></ruby>餮登场',
  '水是H<sub>2</sub>O，注<sup>1</sup>在后',
])
  console.log(await clip(`<p>${html}。</p>`));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '<p>这是 <b>重点</b> 内容。</p>
<p>见 <a href="https://example.com/b">前文</a> 所说。</p>
<p><ruby>饕 <rt>tāo</rt></ruby> 餮登场。</p>
<p>水是H<sub>2</sub>O，注<sup>1</sup>在后。</p>' ] || { echo 'This has changed.' >&2; exit 1; }
