#!/usr/bin/env bash
# epub2 3.0.2, epub 1.3.0 and @gxl/epub-parser 2.0.4 find no contents in a book of EPUB 3: they read the list of version 2
# (NCX) alone, and where there is none their `toc` is empty. Of two authors they name the first, and the first two make
# zh-hans of the language zh-Hans.
# A good guess: what is read of a book has its contents. EPUB 3 must have them as a page (EPUB 3.3, section 7, "EPUB
# navigation document", manifest property `nav`); the NCX is legacy there (section 5.9), and most is written without it.
# A book of a year's articles opens without chapters, and half the authors are gone. We write no EPUB.
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts epub2@3.0.2 epub@1.3.0 @gxl/epub-parser@2.0.4 fflate@0.8.2
cat >ask.mjs <<'JS'
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import gxl from '@gxl/epub-parser';
import epub from 'epub';
import { EPub as Epub2 } from 'epub2';
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="utf-8"?>';
const page = (body) => `${XML}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><title>月亮</title></head><body>${body}</body></html>`;
const files = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
  'book.opf': `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8</dc:identifier>
<dc:title>月亮</dc:title><dc:language>zh-Hans</dc:language><dc:creator>林</dc:creator><dc:creator>陈</dc:creator>
<meta property="dcterms:modified">2026-02-28T00:00:00Z</meta></metadata><manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/></spine></package>`,
  'nav.xhtml': page('<nav epub:type="toc"><ol><li><a href="one.xhtml">第一章</a></li></ol></nav>'),
  'one.xhtml': page('<h1>第一章</h1><p>月亮出来了。</p>'),
};
const stored = Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 0 }]]);
writeFileSync('book.epub', zipSync(Object.fromEntries(stored)));

const second = await Epub2.createAsync('book.epub');
console.log('epub2', second.flow.length, 'chapter, contents:', second.toc.length, second.metadata.creator, second.metadata.language);
const Epub = epub.default ?? epub;
const first = new Epub('book.epub');
const ended = once(first, 'end');
first.parse();
await ended;
console.log('epub', first.flow.length, 'chapter, contents:', first.toc.length, first.metadata.creator, first.metadata.language);
const { info, structure, sections } = await gxl.parseEpub('book.epub', { type: 'path' });
console.log('@gxl/epub-parser', sections.length, 'chapter, contents:', structure?.length ?? 0, info.author);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'epub2 1 chapter, contents: 0 林 zh-hans
epub 1 chapter, contents: 0 林 zh-hans
@gxl/epub-parser 1 chapter, contents: 0 林' ] || { echo 'This has changed.' >&2; exit 1; }
