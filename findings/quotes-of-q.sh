#!/usr/bin/env bash
# html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0 and mailparser 3.14.2 leave out the marks of a quotation in
# `<q>`: 他说<q>没有</q>。 becomes 他说没有。, which means that he did not say it.
# A good guess: what a browser shows is in the text. The marks of `q` may not be in the page, since the browser adds
# them (HTML, section 4.5.7; "Rendering" in 15.3). rehype-remark 10.0.1 writes marks, html-to-md 0.8.8 leaves
# the element.
# English has a comma before a quotation; Chinese without marks reads on. Our texts and WeChat had the marks
# (lib/html/text.ts, lib/wechat/text.ts); since this finding our feeds have them written out, too
# (lib/feeds/quotation-marks.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0 mailparser@3.14.2 \
  html-to-md@0.8.8 unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0
cat >ask.mjs <<'JS'
import { convert } from 'html-to-text';
import htmlToMd from 'html-to-md';
import { simpleParser } from 'mailparser';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import Turndown from 'turndown';
import { unified } from 'unified';

const html = '<p>他说<q>没有</q>。</p>';
const head = 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n';
const mail = await simpleParser(head + Buffer.from(html).toString('base64'));
const remark = unified().use(rehypeParse).use(rehypeRemark).use(remarkStringify);
const texts = {
  'html-to-text': convert(html),
  turndown: new Turndown().turndown(html),
  'node-html-markdown': NodeHtmlMarkdown.translate(html),
  mailparser: mail.text,
  'html-to-md': htmlToMd(html),
  'rehype-remark': String(await remark.process(html)),
};
for (const [name, text] of Object.entries(texts)) console.log(name, text.trim());
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'html-to-text 他说没有。
turndown 他说没有。
node-html-markdown 他说没有。
mailparser 他说没有。
html-to-md 他说<q>没有</q>。
rehype-remark 他说"没有"。' ] || { echo 'This has changed.' >&2; exit 1; }
