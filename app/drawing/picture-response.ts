import type { Picture } from '@/lib/cards/picture';
import type { CompiledContent } from '@/lib/content/compiled/compiled-files';
import { NOT_STORED } from '@/lib/http/cache-control';
import { FORMATS } from '@/lib/picture-format';
import { createLine, LINE_IS_FULL, LineIsFull, MOST_IN_LINE, type Line } from '@/lib/waiting/line';
import { bodyFor } from './body-for';
import { drawApart } from './draw-apart';
import { drawnBefore } from './drawn-before';

const KEY = Symbol.for('yueliang.drawing');

/** Routes are bundled apart, and wait in one line. */
const shared = globalThis as { [KEY]?: Line<ArrayBuffer | null> | undefined };

/**
 * A picture, drawn when those that were asked for before are; where too many are, it is refused.
 * @param version its name: who asks for the same one shares it
 */
export async function pictureResponse(
  picture: Picture,
  version: string,
  content: CompiledContent,
): Promise<Response> {
  const line = (shared[KEY] ??= createLine(MOST_IN_LINE));
  try {
    const bytes =
      (await drawnBefore(version)) ??
      (await line(version, async () =>
        drawApart(picture, content, await bodyFor(picture, content)),
      ));
    if (!bytes) return new Response(null, { status: 404, headers: NOT_STORED });
    return new Response(bytes, { headers: { 'content-type': FORMATS[picture.format] } });
  } catch (error) {
    if (!(error instanceof LineIsFull)) throw error;
    return new Response(null, LINE_IS_FULL);
  }
}
