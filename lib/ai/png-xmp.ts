import { crc32, inflateSync } from 'node:zlib';

/** XMP in PNG (XMP Specification Part 3, § 1.1.5): text under this keyword, which is not compressed. */
const KEYWORD = 'XML:com.adobe.xmp';

/** Bytes before the first chunk. */
const SIGNATURE = 8;

/** Bytes of a chunk beside its data: length and type before it, a checksum behind. */
const [HEAD, CHECKSUM] = [8, 4];

/** A chunk of a PNG: where it is, and what it holds. */
type Chunk = { type: string; start: number; end: number; data: Buffer };

/** Whether a file is a PNG. */
export function isPng(bytes: Buffer): boolean {
  return bytes.toString('latin1', 1, 4) === 'PNG';
}

/**
 * The packets of XMP in a PNG. Some writers compress them, in a chunk for Latin-1 even (sharp 0.35.5 by libvips 8.18.7:
 * findings/sharp-png-xmp.sh).
 * @throws {Error} when a packet cannot be inflated
 */
export function readPngXmp(png: Buffer): string[] {
  return [...chunksOf(png)].filter(isXmp).map(({ type, data }) => {
    const rest = data.subarray(KEYWORD.length + 1);
    // Method, text; or flag, method, language, translated keyword, text.
    if (type === 'zTXt') return inflateSync(rest.subarray(1)).toString();
    const text = rest.subarray(rest.indexOf(0, rest.indexOf(0, 2) + 1) + 1);
    return (rest[0] === 1 ? inflateSync(text) : text).toString();
  });
}

/** A PNG with this packet of XMP, as the specification has it, in the place of any other. */
export function writePngXmp(png: Buffer, packet: string): Buffer {
  const chunks = [...chunksOf(png)].flatMap((chunk) => {
    const bytes = isXmp(chunk) ? [] : [png.subarray(chunk.start, chunk.end)];
    return chunk.type === 'IHDR' ? [...bytes, textChunk(packet)] : bytes;
  });
  return Buffer.concat([png.subarray(0, SIGNATURE), ...chunks]);
}

function* chunksOf(png: Buffer): Generator<Chunk> {
  let start = SIGNATURE;
  while (start + HEAD + CHECKSUM <= png.length) {
    const from = start + HEAD;
    const length = png.readUInt32BE(start);
    const end = from + length + CHECKSUM;
    const type = png.toString('latin1', start + 4, from);
    yield { type, start, end, data: png.subarray(from, from + length) };
    start = end;
  }
}

function isXmp({ type, data }: Chunk): boolean {
  const keyword = `${KEYWORD}\0`;
  return ['iTXt', 'zTXt'].includes(type) && data.toString('latin1', 0, keyword.length) === keyword;
}

function textChunk(packet: string): Buffer {
  // Neither compressed nor in a language, and its keyword has no translation.
  const body = Buffer.from(`iTXt${KEYWORD}\0\0\0\0\0${packet}`);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
