#!/usr/bin/env bash
# sharp 0.35.5 (libvips 8.18.7) writes the XMP of a PNG into a compressed chunk, `zTXt`, with the keyword of XMP. exifr
# 7.1.3 and exifreader 4.46.0 then find no XMP in the file; ExifTool 12.57 does, and sharp reads its own.
# A good guess: it stands in a chunk `iTXt`, not compressed, as the PNG specification (3rd edition, section 11.3.3.1) asks
# for it, and where readers look; `zTXt` is for Latin-1.
# The label of a picture by AI (IPTC's DigitalSourceType, TC260's AIGC) is XMP: it is lost to these readers when a
# labelled PNG goes through sharp, be it with withXmp or keepXmp. We write the chunk as it should be
# (lib/ai/png-xmp.ts).
# Seen on 2026-11-28 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund sharp@0.35.5 exifr@7.1.3 exifreader@4.46.0
cat >ask.mjs <<'JS'
import exifr from 'exifr';
import ExifReader from 'exifreader';
import sharp from 'sharp';

const SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
Iptc4xmpExt:DigitalSourceType="${SOURCE}"/></rdf:RDF></x:xmpmeta>`;
const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#369' } });

/** The PNG with its XMP in a chunk as the specifications have it, behind the first. */
function byTheBook(png) {
  const at = 33;
  const data = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`);
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  return Buffer.concat([png.subarray(0, at), chunk, png.subarray(at)]);
}

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const yes = (found) => (found ? 'found' : '–');
async function ask(name, file) {
  const chunk = /[itz][TE]Xt(?=XML:com\.adobe\.xmp)/.exec(file.toString('latin1'))?.[0] ?? '';
  const { DigitalSourceType } = (await exifr.parse(file, { xmp: true })) ?? {};
  const other = await ExifReader.load(file, { async: true, expanded: true });
  const own = await sharp(file).metadata();
  const seen = [DigitalSourceType, other.xmp?.DigitalSourceType, own.xmp].map(yes);
  console.log(`${name}:`, chunk || 'no chunk', 'exifr', seen[0], 'exifreader', seen[1], 'sharp', seen[2]);
}

const book = byTheBook(await picture.clone().png().toBuffer());
await ask('jpeg, withXmp', await picture.clone().withXmp(xmp).jpeg().toBuffer());
await ask('png, withXmp', await picture.clone().withXmp(xmp).png().toBuffer());
await ask('png, by the book', book);
await ask('png, by the book, keepXmp', await sharp(book).keepXmp().png().toBuffer());
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'jpeg, withXmp: no chunk exifr found exifreader found sharp found
png, withXmp: zTXt exifr – exifreader – sharp found
png, by the book: iTXt exifr found exifreader found sharp found
png, by the book, keepXmp: zTXt exifr – exifreader – sharp found' ] || { echo 'This has changed.' >&2; exit 1; }
