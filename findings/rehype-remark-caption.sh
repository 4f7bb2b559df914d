#!/usr/bin/env bash
# rehype-remark 10.0.1 leaves a table's caption out, words and all: of `<table><caption>各地人口（万）</caption>…` the
# Markdown has the cells alone. The caption of a picture (`figcaption`) it keeps as a paragraph.
# A good guess: what Markdown has no mark for loses its looks and keeps its words, as `<figure>` and `<details>` do
# there.
# A table's caption says what its figures count; without it they are another fact or none. Our tables may have captions
# (lib/markdown/sanitize-schema.ts), and what we give as Markdown is cut from the source (lib/content/body/make-twin.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund rehype-remark@10.0.1 rehype-parse@9.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0 \
  unified@11.0.5
cat >ask.mjs <<'JS'
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const way = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify);
for (const html of [
  '<table><caption>各地人口（万）</caption><tr><th>北京</th></tr><tr><td>2183</td></tr></table>',
  '<figure><img src="a.png" alt="图"><figcaption>人口（万）</figcaption></figure>',
  '<details><summary>甲</summary>乙</details>',
])
  console.log(String(await way.process(html)).trim().replace(/\n+/gu, ' / '));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '| 北京   | / | ---- | / | 2183 |
![图](a.png) / 人口（万）
甲 / 乙' ] || { echo 'This has changed.' >&2; exit 1; }
