import { now } from '@/lib/time/clock';
import type { ChartPlace, HtmlPiece, ImagePlace, LinkPlace } from '../body/cut-html';
import type { BodyRecord } from '../body/rendering';
import type { Article } from '../model';
import { readFromPack } from '../store/packs';
import { type CompiledContent, compiledFiles } from './compiled-files';
import { imageTag } from './images/image-tag';
import { type Pictures, readPictures } from './images/picture';
import { ownLink } from './own-link';

/** A body, ready to be shown. */
export type Body = Omit<BodyRecord, 'html'> & {
  /** Its HTML. */
  html: string;
};

/**
 * Reads one body, with its images.
 * @param content content in which the document was found
 * @param document document of the body
 * @throws {Error} when there is no such body: build again
 */
export async function readBody(
  content: CompiledContent,
  { source }: Pick<Article, 'source'>,
): Promise<Body> {
  const body = (await readFromPack(compiledFiles(content).bodies, source)) as
    BodyRecord | undefined;
  if (body === undefined) throw new Error(`${source}: 没有编译出的正文 / its body is not compiled`);
  const pictures = body.html.some((piece) => isImage(piece) || isChart(piece))
    ? await readPictures(content, source)
    : {};
  const at = now();
  const shown = body.html.map((piece) => {
    if (isImage(piece)) return imageTag(piece, pictures, at);
    if (isChart(piece)) return chartTag(piece, pictures);
    return isLink(piece) ? ownLink(piece.href, content) : piece;
  });
  const html = shown.join('');
  const { shownAs } = content;
  if (!shownAs) return { ...body, html };
  const contents = body.contents.map((entry) => ({
    ...entry,
    text: shownAs.words(source, entry.text),
  }));
  const convert = shownAs.html(source);
  return { ...body, contents, html: convert ? convert(html) : html };
}

function isImage(piece: HtmlPiece): piece is ImagePlace {
  return typeof piece !== 'string' && 'src' in piece;
}

function isLink(piece: HtmlPiece): piece is LinkPlace {
  return typeof piece !== 'string' && 'href' in piece;
}

function isChart(piece: HtmlPiece): piece is ChartPlace {
  return typeof piece !== 'string' && 'chart' in piece;
}

/**
 * Writes the beginning of the figure of a chart, with the address of its picture (lib/html/chart-picture.ts).
 * @param pictures the images of its document
 * @throws {Error} when its picture is not among them, as the compiler has said
 */
function chartTag({ chart }: ChartPlace, pictures: Pictures): string {
  const picture = pictures[chart];
  if (!picture)
    throw new Error(`没有图表“${chart}”的图片 / the picture of "${chart}" was not published`);
  const { path, width, height } = picture;
  return `<figure class="chart" data-picture="${path}" data-size="${String(width)} ${String(height)}"`;
}
