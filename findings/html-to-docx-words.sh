#!/usr/bin/env bash
# html-to-docx 1.8.0 leaves words out of the Word document that it makes of HTML: those in `<ruby>` with their readings, in
# `<q>`, `<time>` and `<kbd>`, the captions of tables and pictures, and a table's foot. Of 他<ruby>饕餮<rt>tāo tiè</rt></ruby>登场
# the document says 他登场.
# A good guess: what a converter does not know it passes over and keeps the words, as it does with `<mark>` and `<dl>`.
# An editor who takes an article to Word by it loses names and days in the middle of sentences. Nothing of ours makes
# Word documents; what is copied from an article takes its HTML along, and Word reads that itself.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 jszip@3.10.1
cat >ask.mjs <<'JS'
import make from 'html-to-docx';
import zip from 'jszip';

for (const html of [
  '<p>他<ruby>饕餮<rt>tāo tiè</rt></ruby>登场</p>',
  '<p>他说<q>好</q>就走</p>',
  '<p>展览从<time>三月一日</time>开始</p>',
  '<p>按<kbd>K</kbd>键</p>',
  '<p>这是<mark>重点</mark>内容</p>',
  '<dl><dt>月</dt><dd>亮</dd></dl>',
  '<figure><figcaption>图注</figcaption></figure><p>后</p>',
  '<table><caption>表题</caption><tbody><tr><td>甲</td></tr></tbody><tfoot><tr><td>合计</td></tr></tfoot></table>',
]) {
  const file = await zip.loadAsync(await make(html, null, {}));
  const words = (await file.file('word/document.xml').async('string')).matchAll(/<w:t[ >][^<]*/g);
  console.log([...words].map(([each]) => each.slice(each.indexOf('>') + 1)).join('/'), html);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '他/登场 <p>他<ruby>饕餮<rt>tāo tiè</rt></ruby>登场</p>
他说/就走 <p>他说<q>好</q>就走</p>
展览从/开始 <p>展览从<time>三月一日</time>开始</p>
按/键 <p>按<kbd>K</kbd>键</p>
这是/重点/内容 <p>这是<mark>重点</mark>内容</p>
月/亮 <dl><dt>月</dt><dd>亮</dd></dl>
后 <figure><figcaption>图注</figcaption></figure><p>后</p>
甲 <table><caption>表题</caption><tbody><tr><td>甲</td></tr></tbody><tfoot><tr><td>合计</td></tr></tfoot></table>' ] || { echo 'This has changed.' >&2; exit 1; }
