#!/usr/bin/env bash
# feed 6.0.0 writes the title of an item as text for RSS and JSON Feed, and as HTML for Atom, whatever it is: of “<think> 标签是
# 什么” a reader of the Atom feed sees “标签是什么”. The feed's own title it takes for text in both, and of a written `&amp;` it
# makes `&`. A category with a name alone has no `term` in Atom, which RFC 4287 (§ 4.2.2.1) asks for, and of two authors
# JSON Feed gets the first.
# A good guess: one item says the same in the three formats, and a title is text, as its name in the interface has it.
# Most feeds made in Node are made by it, so a newsroom's old feed may have shown other titles than its pages. Here titles are
# text in each format (lib/feeds).
# Needs Node and npm. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact feed@6.0.0
cat >look.mjs <<'CODE'
import { Feed } from 'feed';
const feed = new Feed({ title: '怎么写 &amp;', id: 'https://a.example/', link: 'https://a.example/', copyright: '甲' });
feed.addItem({
  title: '<think> 标签是什么',
  id: 'https://a.example/1',
  link: 'https://a.example/1',
  date: new Date(0),
  category: [{ name: '日报' }],
  author: [{ name: '甲' }, { name: '乙' }],
});
for (const xml of [feed.rss2(), feed.atom1()])
  for (const [line] of xml.matchAll(/<(?:title|category).*/g)) console.log(line);
const [item] = JSON.parse(feed.json1()).items;
console.log(JSON.stringify({ title: item.title, author: item.author, authors: item.authors }));
CODE
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '<title>怎么写 &amp;</title>
<title><![CDATA[<think> 标签是什么]]></title>
<category>日报</category>
<title>怎么写 &amp;</title>
<title type="html"><![CDATA[<think> 标签是什么]]></title>
<category label="日报"/>
{"title":"<think> 标签是什么","author":{"name":"甲"}}' ] || { echo 'This has changed.' >&2; exit 1; }
