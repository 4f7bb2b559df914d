#!/usr/bin/env bash
# @rowanmanning/feed-parser 2.1.5 decodes an article's HTML once more than XML does, where the references are written by
# name or the HTML is in a CDATA section: prose that speaks of `<video>` as `&lt;video&gt;`, as it must in HTML, comes
# out with an element `<video>`, and the word is gone for the reader. Written by number (`&#38;lt;`) it is right.
# podcast-partytime 5.0.0 does the same with show notes.
# A good guess: the content is what stands in the element once XML is read; nothing in a CDATA section is a reference
# (XML 1.0, section 2.7). rss-parser 3.13.0 and feedsmith 3.0.1 give it so.
# A publication about technology writes of tags, and of `&amp;`, every day. Our feeds have no CDATA sections, and
# references by number in text (lib/feeds/xml.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @rowanmanning/feed-parser@2.1.5 podcast-partytime@5.0.0 rss-parser@3.13.0 feedsmith@3.0.1
cat >ask.mjs <<'JS'
import { parseFeed as rowan } from '@rowanmanning/feed-parser';
import { parseFeed as feedsmith } from 'feedsmith';
import { parseFeed as partytime } from 'podcast-partytime';
import RssParser from 'rss-parser';

const html = '<p>元素 &lt;video&gt;。</p>';
const escaped = (sign) => html.replaceAll('&', `${sign}amp;`).replaceAll('<', `${sign}lt;`);
const ways = {
  name: escaped('&'),
  CDATA: `<![CDATA[${html}]]>`,
  number: html.replaceAll('&', '&#38;').replaceAll('<', '&#60;'),
};
for (const [way, content] of Object.entries(ways)) {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>t</title><link>https://example.com/</link><description>d</description><item><title>t</title>
    <guid isPermaLink="false">a</guid><enclosure url="https://example.com/a.mp3" length="1" type="audio/mpeg"/>
    <content:encoded>${content}</content:encoded></item></channel></rss>`;
  console.log(way, 'feed-parser', rowan(rss).items[0].content);
  console.log(way, 'podcast-partytime', partytime(rss).items[0].content);
  console.log(way, 'rss-parser', (await new RssParser().parseString(rss)).items[0]['content:encoded']);
  console.log(way, 'feedsmith', feedsmith(rss).feed.items[0].content.encoded);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'name feed-parser <p>元素 <video>。</p>
name podcast-partytime <p>元素 <video>。</p>
name rss-parser <p>元素 &lt;video&gt;。</p>
name feedsmith <p>元素 &lt;video&gt;。</p>
CDATA feed-parser <p>元素 <video>。</p>
CDATA podcast-partytime <p>元素 <video>。</p>
CDATA rss-parser <p>元素 &lt;video&gt;。</p>
CDATA feedsmith <p>元素 &lt;video&gt;。</p>
number feed-parser <p>元素 &lt;video&gt;。</p>
number podcast-partytime <p>元素 &lt;video&gt;。</p>
number rss-parser <p>元素 &lt;video&gt;。</p>
number feedsmith <p>元素 &lt;video&gt;。</p>' ] || { echo 'This has changed.' >&2; exit 1; }
