#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 takes a title of figures for a number: 4.10 becomes 4.1, a site called 007 is 7, a description of
# 3.50 is 3.5, and a <guid> of 0010 is 10. A number too long for a float stays as it is.
# A good guess: what an element holds is text, as rss-parser 3.13.0, @rowanmanning/feed-parser 2.1.5 and feedsmith have it, and as the
# package gives it for all other titles.
# A version is another version, and two ids may become one. Titles of our articles are what the editor wrote.
# Needs npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent @extractus/feed-extractor@8.0.3 rss-parser@3.13.0
cat >seen.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';
import Parser from 'rss-parser';
const item = (title, guid) => `<item><title>${title}</title><link>https://a.example/${guid}</link>
<guid isPermaLink="false">${guid}</guid><description>3.50</description></item>`;
const xml = `<rss version="2.0"><channel><title>007</title><link>https://a.example/</link><description>d</description>
${item('4.10', '0010')}${item('4.1', '10')}${item('4.10 版', 'a')}${item('12345678901234567890', 'b')}</channel></rss>`;
const one = extractFromXml(xml);
console.log('feed-extractor:', one.title);
for (const { id, title, description } of one.entries) console.log(title, id, description);
const two = await new Parser().parseString(xml);
console.log('rss-parser:', two.title);
for (const { guid, title, content } of two.items) console.log(title, guid, content);
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = 'feed-extractor: 7
4.1 10 3.5
4.1 10 3.5
4.10 版 a 3.5
12345678901234567890 b 3.5
rss-parser: 007
4.10 0010 3.50
4.1 10 3.50
4.10 版 a 3.50
12345678901234567890 b 3.50' ] || { echo 'This has changed.' >&2; exit 1; }
