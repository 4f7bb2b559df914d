import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { findImage } from '@/lib/content/compiled/images/find-image';
import { contentsWith } from '@/lib/content/generations/registry';
import { type ByteRange, readRange } from '@/lib/http/byte-range';
import { isUnchanged } from '@/lib/http/conditional';
import { LENGTH } from '@/lib/http/internal-headers';

type Context = { params: Promise<{ when: string; name: string }> };

/**
 * An image of a document, from the content that is served (Next serves of `public/` only what was there when
 * it started; on Vercel they are there, and no request comes this far). Whether it may be seen, and who may
 * keep it, the proxy has said. Its name changes with what it holds, and so is its validator.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { when, name } = await params;
  const image = await findImage(`/assets/content/${when}/${name}`, contentsWith(when));
  if (image === null) return new Response(null, { status: 404 });
  const headers = { 'content-type': image.type, etag: `"${name}"`, 'accept-ranges': 'bytes' };
  if (isUnchanged(request.headers, headers)) return new Response(null, { status: 304, headers });
  const range = readRange(rangeAsked(request, headers.etag), image.size);
  if (range === 'unsatisfiable') {
    const contentRange = `bytes */${String(image.size)}`;
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': contentRange },
    });
  }
  const part = range ?? { start: 0, end: image.size - 1 };
  const length = String(part.end - part.start + 1);
  const partial = range && {
    'content-range': `bytes ${String(part.start)}-${String(part.end)}/${String(image.size)}`,
  };
  const body = request.method === 'HEAD' ? null : streamOf(image.file, part);
  return new Response(body, {
    status: range ? 206 : 200,
    headers: { ...headers, ...partial, [LENGTH]: length },
  });
}

/** A part is of use only to who has the rest of the same (RFC 9110, § 13.1.5). */
function rangeAsked({ headers }: Request, etag: string): string | null {
  const other = headers.get('if-range');
  return other === null || other === etag ? headers.get('range') : null;
}

function streamOf(file: string, part: ByteRange): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file, part)) as ReadableStream<Uint8Array>;
}
