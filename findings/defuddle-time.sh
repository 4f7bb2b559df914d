#!/usr/bin/env bash
# defuddle 0.19.4 drops `<time>` out of a sentence, words and all, where it stands within 200 characters of the
# beginning or the end: 展览从<time>三月一日</time>开始。 comes out as 展览从开始。
# A good guess: a date in a line of its own may be the date of the article, a date within a sentence is a word of it.
# The first sentences of a report are where its dates are, and 200 characters are several paragraphs of Chinese. HTML
# has `time` for dates within text (HTML, section 4.5.14). Our Markdown makes none of a date; who writes `<time>` in
# an article loses it in this reader.
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

const lead = `<p>昨天，我们在城里走了很久，看见许多人在桥上等船；他们说，船要到晚上才来。</p>`.repeat(20);
async function clip(html) {
  const page = `<!doctype html><html lang="zh-CN"><head><title>题目</title></head><body><article>
    <h1>题目</h1>${lead}${html}${lead}</article></body></html>`;
  const { content } = await Defuddle(parseHTML(page).document, 'https://example.com/a');
  return content.replaceAll(/<p>昨天.*?<\/p>|<\/?article>/gu, '').trim();
}

const sentence = '<p>展览从<time datetime="2026-03-01">三月一日</time>开始。</p>';
for (const [where, before] of [['first', ''], ['in the middle', lead]]) {
  const page = `<!doctype html><html lang="zh-CN"><head><title>题目</title></head><body><article><h1>题目</h1>
    ${before}${sentence}${lead}</article></body></html>`;
  const { content } = await Defuddle(parseHTML(page).document, 'https://example.com/a', { standardize: false });
  console.log(where, content.match(/展览从.*?。/u)[0]);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'first 展览从开始。
in the middle 展览从<time datetime="2026-03-01">三月一日</time>开始。' ] || { echo 'This has changed.' >&2; exit 1; }
