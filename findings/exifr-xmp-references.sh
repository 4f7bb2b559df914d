#!/usr/bin/env bash
# exifr 7.1.3 gives what stands in XMP as it is written there: references are left (`R&amp;D`), and a text that looks like
# a number or a truth value becomes one: the creator `007` is 7, the headline `1e3` is 1000, the city `true` is true.
# A good guess: XMP is XML (ISO 16684-1), so a reference is the sign that it stands for, and these fields are texts.
# exifreader 4.46.0 gives both so.
# The implicit label of a picture by AI (TC260's AIGC) is JSON in XMP. As an attribute its quotation marks must be
# references, so what exifr gives of it is no JSON, and a label that is there cannot be read. We write it as an
# element, whose quotation marks stand for themselves, and its values are without `&` and `<` in the usual case
# (lib/ai/xmp.ts); we read by an XML parser.
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exifr@7.1.3 exifreader@4.46.0
cat >ask.mjs <<'JS'
import exifr from 'exifr';
import ExifReader from 'exifreader';

const label = '{"Label":"1","ContentProducer":"a"}';
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:a="http://www.tc260.org.cn/ns/AIGC/1.0/"
xmlns:b="http://example.com/b/" a:AIGC="${label.replaceAll('"', '&quot;')}"
photoshop:Credit="R&amp;D &#26376;" photoshop:Headline="1e3" photoshop:City="true">
<b:Element>${label}</b:Element>
<dc:creator><rdf:Seq><rdf:li>007</rdf:li><rdf:li>甲</rdf:li></rdf:Seq></dc:creator>
</rdf:Description></rdf:RDF></x:xmpmeta>`;
// A JPEG of one segment, APP1 with XMP: readers of metadata ask for no more.
const data = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`);
const size = data.length + 2;
const start = Buffer.from([0xff, 0xd8, 0xff, 0xe1, size >> 8, size & 255]);
const jpeg = Buffer.concat([start, data, Buffer.from([0xff, 0xd9])]);

const one = await exifr.parse(jpeg, { xmp: true });
const { xmp: two } = ExifReader.load(jpeg, { expanded: true });
const rows = {
  AIGC: [one.AIGC, two.AIGC.value],
  Element: [one.Element, two.Element.value],
  Credit: [one.Credit, two.Credit.value],
  Headline: [one.Headline, two.Headline.value],
  City: [one.City, two.City.value],
  creator: [one.creator, two.creator.value.map(({ value }) => value)],
};
for (const [name, values] of Object.entries(rows)) console.log(name, ...values.map((value) => JSON.stringify(value)));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'AIGC "{&quot;Label&quot;:&quot;1&quot;,&quot;ContentProducer&quot;:&quot;a&quot;}" "{\"Label\":\"1\",\"ContentProducer\":\"a\"}"
Element "{\"Label\":\"1\",\"ContentProducer\":\"a\"}" "{\"Label\":\"1\",\"ContentProducer\":\"a\"}"
Credit "R&amp;D &#26376;" "R&D 月"
Headline 1000 "1e3"
City true "true"
creator [7,"甲"] ["007","甲"]' ] || { echo 'This has changed.' >&2; exit 1; }
