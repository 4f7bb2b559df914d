import type { Post } from 'contentlayer/generated';
import { parsed, refused, type Parsed } from '../problem';
import { isMap, parseMap } from './map';
import { parseText } from './text';

const EXAMPLE = '{src: 图片.jpg, alt: 图里有什么, caption: 图注, credit: 来源}';

/** Any value: jekyll-seo-tag's width and height, which we measure ourselves. */
const ignored = { parse: (value: unknown) => parsed(value) };

const shape = {
  src: { parse: parseText },
  path: { parse: parseText },
  alt: { parse: (value: unknown) => (value === '' ? parsed('') : parseText(value)) },
  caption: { parse: parseText },
  credit: { parse: parseText },
  width: ignored,
  height: ignored,
};

/**
 * A cover: its path, or a map; `path` for `src` is jekyll-seo-tag's way
 * (https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/advanced-usage.md). A cover without
 * `alt` is read, with an empty one, so that the gate can say where the text is missing.
 */
export function parseCover(value: unknown, timeZone: string): Parsed<NonNullable<Post['cover']>> {
  if (!isMap(value)) {
    const src = parseText(value);
    return src.ok
      ? parsed({ src: src.value, alt: '' })
      : refused(
          `应为图片的路径，或写成 ${EXAMPLE}。`,
          `expected the path of a picture, or ${EXAMPLE}.`,
        );
  }
  const map = parseMap(shape, EXAMPLE, value, timeZone);
  if (!map.ok) return map;
  const { src, path, alt, caption, credit } = map.value;
  const picture = src ?? path;
  if (picture === undefined) {
    return refused(`缺少 src。请写成 ${EXAMPLE}。`, `src is missing. Write ${EXAMPLE}.`);
  }
  return parsed({ src: picture, alt: alt ?? '', caption, credit });
}
