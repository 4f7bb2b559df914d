#!/usr/bin/env bash
# @extractus/article-extractor 9.0.1 drops some elements with their words: `<dt>`, `<time>` and `<ruby>`. Of
# `<dl><dt>朔</dt><dd>…</dd></dl>` the explanation is left and the term is gone; 饕餮登场, with readings above 饕餮, is 登场.
# `dl` and `dd` it knows; of `<section>` it drops nothing.
# A good guess: what an article's list of elements (`allowedTags`) does not name loses its tags and keeps its words,
# as with sanitize-html 2.17.6; and a list that has `dl` and `dd` has `dt`.
# A glossary without its terms, a report without its dates; nothing tells the reader. Our articles may have all three
# (lib/markdown/sanitize-schema.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @extractus/article-extractor@9.0.1 sanitize-html@2.17.6
cat >ask.mjs <<'JS'
import { extractFromHtml } from '@extractus/article-extractor';
import sanitize from 'sanitize-html';

const lead = '<p>昨天，我们在城里走了很久，看见许多人在桥上等船；他们说，船要到晚上才来。</p>'.repeat(8);
for (const html of [
  '<dl><dt>朔</dt><dd>看不见月亮的一天。</dd></dl>',
  '<p>展览从<time datetime="2026-03-01">三月一日</time>开始。</p>',
  '<p><ruby>饕<rp>（</rp><rt>tāo</rt><rp>）</rp></ruby>登场。</p>',
  '<section><p>一节。</p></section>',
]) {
  const page = `<!doctype html><html lang="zh-CN"><head><title>题目</title></head><body><article><h1>题目</h1>
    ${lead}${html}${lead}</article></body></html>`;
  const { content } = await extractFromHtml(page, 'https://example.com/a');
  console.log(content.replaceAll(/<p>昨天.*?<\/p>|<\/?(?:div|article)>|<h2>题目<\/h2>/gu, '').trim());
  console.log('  ', sanitize(html, { allowedTags: ['dl', 'dd', 'p'] }));
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '<dl><dd>看不见月亮的一天。</dd></dl>
   <dl>朔<dd>看不见月亮的一天。</dd></dl>
<p>展览从开始。</p>
   <p>展览从三月一日开始。</p>
<p>登场。</p>
   <p>饕（tāo）登场。</p>
<section><p>一节。</p></section>
   <p>一节。</p>' ] || { echo 'This has changed.' >&2; exit 1; }
