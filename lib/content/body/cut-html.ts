import { site } from '@/lib/site';

/** Attributes of an image of this site, as written. */
export type ImagePlace = {
  /** Its address as written. */
  src: string;
  /** The width that is asked for, in pixels or as a share of the column (`50%`). */
  width?: string;
  /** The height that is asked for, likewise. */
  height?: string;
  /** Whether there are words on its line: `between` them or `beside`; absent for a picture by itself. */
  inline?: string;
  /** Its other attributes, as HTML. */
  others: string;
  /** Width of the figure whose picture it is, in no link: as wide as the column, or as the page. */
  figure?: 'column' | 'full';
};

/**
 * The address of a link to this site, which has another one in each locale; one that names the file of an article
 * (lib/markdown/liquid/resolve.ts) becomes the article's.
 */
export type LinkPlace = {
  /** The address, as HTML. */
  href: string;
};

/** Beginning of a chart's figure. */
export type ChartPlace = {
  /** Name of its picture (lib/charts/figure.ts). */
  chart: string;
};

/** A piece of a body: HTML, or where something stands that is known when a page is made. */
export type HtmlPiece = string | ImagePlace | LinkPlace | ChartPlace;

/** An image as the Markdown step for images writes it; encoded, so that no quote or ampersand is in it. */
const IMAGE =
  /<img data-image="(?<src>[^"]+)"(?: width="(?<width>[^"]+)")?(?: height="(?<height>[^"]+)")?(?<others>(?:[^">]|"[^"]*")*?)(?: data-inline="(?<inline>[a-z]+)")?>/u;

/** Address of a page or file of this site in a link's tag: a text may hold quotation marks as they are, but no `<`. */
const LINK = new RegExp(
  `(?<=<a(?:[^">]|"[^"]*")*? href=")(?<href>(?:/(?!/)|${site.url.replaceAll('.', String.raw`\.`)}/)[^"]*)`,
  'u',
);

/** Beginning of a chart's figure as the Markdown step for charts writes it. */
const CHART = /<figure class="chart" data-image="(?<chart>[^"]+)"/u;

const PLACE = new RegExp([IMAGE, LINK, CHART].map(({ source }) => source).join('|'), 'gu');

/**
 * Cuts a rendered body where an image or a chart stands, whose file the compiler places, and where a link leads to this
 * site, whose address depends on who reads it and when.
 */
export function cutHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let end = 0;
  for (const { 0: all, index, groups = {} } of html.matchAll(PLACE)) {
    const { href, chart, ...image } = groups as Partial<LinkPlace & ChartPlace> & ImagePlace;
    pieces.push(html.slice(end, index));
    if (chart !== undefined) pieces.push({ chart: decodeURIComponent(chart) });
    else pieces.push(href === undefined ? placeOf(image, figureBefore(html, index)) : { href });
    end = index + all.length;
  }
  return [...pieces, html.slice(end)].filter((piece) => piece !== '');
}

/** Makes a place of an image; fields that are not asked for are left out, as JSON has no undefined. */
function placeOf(
  { src, width, height, inline, others }: ImagePlace,
  figure: ImagePlace['figure'],
): ImagePlace {
  return {
    src: decodeURIComponent(src),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(inline !== undefined && { inline }),
    others,
    ...(figure !== undefined && { figure }),
  };
}

/** The figure that begins right before a place. */
function figureBefore(html: string, index: number): ImagePlace['figure'] {
  if (html[index - 1] !== '>') return undefined;
  const start = html.lastIndexOf('<figure', index);
  const tag = start < 0 ? '' : html.slice(start, index);
  if (!/^<figure(?: [\w-]+="[^"]*")*>$/u.test(tag)) return undefined;
  return /class="[^"]*\bfull\b/u.test(tag) ? 'full' : 'column';
}
