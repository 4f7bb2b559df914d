#!/usr/bin/env bash
# rss-parser 3.13.0 gives the words of an Atom entry in another order where its content is XHTML: 月<b>亮</b>出来了 comes
# out as 月出来了<b>亮</b>, in `content` and in `contentSnippet`; a title of XHTML is an object instead of a text.
# A good guess: `type="xhtml"` is one of the three ways that Atom has for text (RFC 4287, section 3.1.1.3), and the
# words of each come in the order written; feedsmith 3.0.1 and feedparser 2.6.0 give it so.
# A sentence whose words have changed places may still be a sentence, and another one. Our Atom says `type="html"`
# (lib/feeds/atom.ts), which it reads well.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund rss-parser@3.13.0 feedsmith@3.0.1
cat >ask.mjs <<'JS'
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';

const div = (html) => `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:a</id>
  <updated>2026-02-28T00:00:00Z</updated><entry><title type="xhtml">${div('论<em>月</em>亮')}</title><id>urn:b</id>
  <updated>2026-02-28T00:00:00Z</updated><author><name>林</name></author><link href="https://example.com/a"/>
  <content type="xhtml">${div('<p>月<b>亮</b>出来了</p>')}</content></entry></feed>`;
const [item] = (await new Parser().parseString(atom)).items;
console.log('rss-parser', item.content);
console.log('rss-parser', item.contentSnippet, typeof item.title);
const [entry] = parseFeed(atom).feed.entries;
console.log('feedsmith', entry.content.value, entry.title.value);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'rss-parser <div type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>月出来了<b>亮</b></p></div></div>
rss-parser 月出来了亮 object
feedsmith <p>月<b>亮</b>出来了</p> 论<em>月</em>亮' ] || { echo 'This has changed.' >&2; exit 1; }
