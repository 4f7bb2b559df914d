import { crc32, inflateSync } from 'node:zlib';

/** The first bytes of a PNG. */
const SIGNATURE = 8;

/** What a chunk has beside its data: length and type before it, a checksum after it. */
const [HEAD, SUM] = [8, 4];

const KEYWORD = Buffer.from('XML:com.adobe.xmp\0', 'latin1');

/** What stands between the keyword and the text of an `iTXt`: not compressed, no language, no translated keyword. */
const PLAIN = Buffer.alloc(4);

/**
 * Writes the XMP of a PNG as text that is not compressed, in a chunk `iTXt`, as the PNG specification asks for it (3rd
 * edition, section 11.3.3.1): sharp 0.35.5 compresses it, and `exifr` and `exifreader` then find no label (findings/sharp-png-xmp.sh).
 */
export function plainXmp(png: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, SIGNATURE), ...[...chunks(png)].map(plain)]);
}

function* chunks(png: Buffer): Generator<Buffer> {
  let end = SIGNATURE;
  while (end < png.length) {
    const start = end;
    end += HEAD + png.readUInt32BE(start) + SUM;
    yield png.subarray(start, end);
  }
}

function plain(chunk: Buffer): Buffer {
  const data = chunk.subarray(HEAD, -SUM);
  const keyword = data.subarray(0, KEYWORD.length);
  if (chunk.toString('latin1', 4, HEAD) !== 'zTXt' || !keyword.equals(KEYWORD)) return chunk;
  // One byte names the method, of which there is one.
  const text = inflateSync(data.subarray(KEYWORD.length + 1));
  const body = Buffer.concat([Buffer.from('iTXt'), KEYWORD, PLAIN, text]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
