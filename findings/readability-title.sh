#!/usr/bin/env bash
# @mozilla/readability 0.6.0 takes the name of the site from a page's title, "A walk along the river | The Daily
# Moon", and leaves it in Chinese: 沿着长江走一走 | 月亮日报 stays as it is, with any of its separators.
# A good guess: what stands behind ` | ` is cut in every language. What it takes away must leave more than four words,
# though, and words are what has blanks between: a Chinese title is one word.
# Reader views, and what is built on it (article-extractor, read-later services), show the site's name in each Chinese
# title. Ours say the title alone in `og:title` and JSON-LD, which it takes first (lib/seo/article-metadata.ts).
# Seen on 2026-11-29 with Node 20.20.2 and linkedom 0.18.15.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.15
cat >ask.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const text = '<p>昨天，我们在城里走了很久，看见许多人在桥上等船；他们说，船要到晚上才来。</p>'.repeat(20);
for (const title of [
  'A walk along the long river | The Daily Moon',
  '沿着长江走一走 | 月亮日报',
  '沿着长江走一走 - 月亮日报',
  '沿着长江走一走_月亮日报',
]) {
  const head = `<head><meta charset="utf-8"><title>${title}</title></head>`;
  const { document } = parseHTML(`<!doctype html><html>${head}<body><article>${text}</article></body></html>`);
  console.log(new Readability(document).parse().title);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'A walk along the long river
沿着长江走一走 | 月亮日报
沿着长江走一走 - 月亮日报
沿着长江走一走_月亮日报' ] || { echo 'This has changed.' >&2; exit 1; }
