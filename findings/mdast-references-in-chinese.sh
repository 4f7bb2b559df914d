#!/usr/bin/env bash
# mdast-util-to-markdown 2.2.3 (in remark-stringify 11.0.0) writes a Han character beside emphasis as a reference:
# 这是<strong>重点。</strong>后面 becomes 这是**重点。**&#x540E;面, and 他说<strong>“你好”</strong> has 说 as `&#x8BF4;`.
# A good guess: text stays as it is, since Markdown is text, and only marks are escaped. It does so because the
# closing `**` between a stop and a letter would not close (CommonMark 0.31.2, section 6.2), which is right of it:
# what is shown is the same.
# Emphasis that ends in a stop is common in Chinese, and has no space behind it; then a word in the file is found by
# no search and by no editor, and the blame for the line is the tool's. What we give of an article as Markdown is cut
# from its source, not written anew (lib/content/body/make-twin.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 \
  mdast-util-to-markdown@2.2.3 unified@11.0.5
cat >ask.mjs <<'JS'
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const way = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
for (const html of [
  '这是<strong>重点</strong>后面',
  '这是<strong>重点。</strong>后面',
  '他说<strong>“你好”</strong>然后走了',
  'a <strong>point.</strong> And more',
])
  console.log(String(way.processSync(`<p>${html}</p>`)).trim());
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '这是**重点**后面
这是**重点。**&#x540E;面
他&#x8BF4;**“你好”**&#x7136;后走了
a **point.** And more' ] || { echo 'This has changed.' >&2; exit 1; }
