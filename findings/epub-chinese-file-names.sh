#!/usr/bin/env bash
# @lingo-reader/epub-parser 0.4.6 and epub 1.3.0 give an empty chapter where its file has a Chinese name that the list of
# files has percent-encoded: `href="%E7%AB%A0.xhtml"` for 章.xhtml. They look for a file of the encoded name. epub2 3.0.2
# reads the chapter.
# A good guess: `href` is a URL there (EPUB 3.3, section 5.6.2), and a URL is decoded before a file is looked for in
# the container (section 4.2.5); zip tools and programs for books encode what is not ASCII.
# A Chinese book is empty in a reader that opens English ones. We write no EPUB.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @lingo-reader/epub-parser@0.4.6 epub@1.3.0 epub2@3.0.2 fflate@0.8.2
cat >ask.mjs <<'JS'
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { initEpubFile } from '@lingo-reader/epub-parser';
import epub from 'epub';
import { EPub as Epub2 } from 'epub2';
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="utf-8"?>';
const page = (body) => `${XML}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><title>月亮</title></head><body>${body}</body></html>`;
const files = (name) => ({
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
  'book.opf': `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8</dc:identifier>
<dc:title>月亮</dc:title><dc:language>zh</dc:language><meta property="dcterms:modified">2026-02-28T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="one" href="${encodeURI(name)}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/></spine></package>`,
  'nav.xhtml': page(`<nav epub:type="toc"><ol><li><a href="${encodeURI(name)}">一</a></li></ol></nav>`),
  [name]: page('<p>月亮出来了。</p>'),
});

const words = (html) => /月亮出来了/u.exec(html ?? '')?.[0] ?? 'nothing';
for (const name of ['one.xhtml', '章.xhtml']) {
  const stored = Object.entries(files(name)).map(([path, text]) => [path, [strToU8(text), { level: 0 }]]);
  writeFileSync('book.epub', zipSync(Object.fromEntries(stored)));
  const lingo = await initEpubFile('book.epub', './pictures');
  const chapter = await lingo.loadChapter(lingo.getSpine()[0].id);
  const Epub = epub.default ?? epub;
  const first = new Epub('book.epub');
  const ended = once(first, 'end');
  first.parse();
  await ended;
  const inEpub = await new Promise((resolve) => first.getChapterRaw('one', (error, text) => resolve(text)));
  const inEpub2 = await (await Epub2.createAsync('book.epub')).getChapterAsync('one');
  console.log(name, '@lingo-reader:', words(chapter?.html), 'epub:', words(inEpub), 'epub2:', words(inEpub2));
}
JS
seen=$(node ask.mjs 2>/dev/null | grep -v 'was not exit')
echo "$seen"
[ "$seen" = 'one.xhtml @lingo-reader: 月亮出来了 epub: 月亮出来了 epub2: 月亮出来了
章.xhtml @lingo-reader: nothing epub: nothing epub2: 月亮出来了' ] || { echo 'This has changed.' >&2; exit 1; }
