#!/usr/bin/env bash
# mammoth 1.13.0 leaves out characters that have a reading above them in a Word document: of 饕餮登场, with a reading
# above 饕餮 (`w:ruby`), it gives 登场, as HTML, as Markdown and as raw text. Emphasis marks under characters (着重号, `w:em`)
# are gone without a message; for the reading there is one, which calls it an unrecognised element.
# A good guess: what it does not know of a document's looks it leaves out, its words it keeps; HTML has `ruby`, and raw
# text "ignores all formatting" (its README). The characters are text in `w:rubyBase` (ISO/IEC 29500-1, section 17.3.3).
# Editors write in Word, and many a way from there to Markdown goes through mammoth. Readings stand above just the
# characters that are rare. We read no Word documents; in Markdown `<ruby>` is kept, its characters are found by search,
# and its readings are not (lib/html/apparatus.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 fflate@0.8.2
cat >ask.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const text = (words, looks = '') => `<w:r>${looks}<w:t>${words}</w:t></w:r>`;
const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${text('tāotiè')}</w:rt><w:rubyBase>${text('饕餮')}</w:rubyBase></w:ruby></w:r>`;
const body = `<w:p>${ruby}${text('登场')}</w:p><w:p>${text('他说')}${text('重点', '<w:rPr><w:em w:val="dot"/></w:rPr>')}</w:p>`;
const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const schemas = 'http://schemas.openxmlformats.org';
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${office}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
};
const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
const document = { buffer: Buffer.from(zip) };
const html = await mammoth.convertToHtml(document);
console.log('HTML', html.value);
console.log('messages', html.messages.map(({ message }) => message).join('; '));
console.log('Markdown', (await mammoth.convertToMarkdown(document)).value.trim().split(/\n+/).join(' | '));
console.log('raw text', (await mammoth.extractRawText(document)).value.trim().split(/\n+/).join(' | '));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'HTML <p>登场</p><p>他说重点</p>
messages An unrecognised element was ignored: w:ruby
Markdown 登场 | 他说重点
raw text 登场 | 他说重点' ] || { echo 'This has changed.' >&2; exit 1; }
