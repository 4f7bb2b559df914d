#!/usr/bin/env bash
# open-graph-scraper 6.12.0 keeps of several authors and several tags of an article the last one: of `article:author`
# 林 and 陈 it gives 陈, of the tags 诗 and 歌 it gives 歌, and of the other languages (`og:locale:alternate`) the last. Of
# pictures, films and songs it gives a list.
# A good guess: in Open Graph a property that occurs several times is a list (ogp.me, "Arrays"), and `article:author`
# and `article:tag` are arrays by its definition. Its types say that each is one text.
# A card that is made from it names one of two authors. Our pages name each author and each tag in an element of its
# own (lib/seo/article-metadata.ts).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund open-graph-scraper@6.12.0
cat >ask.mjs <<'JS'
import scrape from 'open-graph-scraper';

const meta = Object.entries({
  'og:title': ['月亮'],
  'og:locale:alternate': ['zh_TW', 'en_US'],
  'og:image': ['https://example.com/a.png', 'https://example.com/b.png'],
  'article:author': ['林', '陈'],
  'article:tag': ['诗', '歌'],
}).flatMap(([property, values]) => values.map((value) => `<meta property="${property}" content="${value}">`));
const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${meta.join('')}</head><body></body></html>`;
const { result } = await scrape({ html });
console.log(result.articleAuthor, result.articleTag, result.ogLocaleAlternate);
console.log(result.ogImage.map(({ url }) => url).join(' '));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = '陈 歌 en_US
https://example.com/a.png https://example.com/b.png' ] || { echo 'This has changed.' >&2; exit 1; }
