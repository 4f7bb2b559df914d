import type { Element, Root } from 'hast';
import type { Transformer } from 'unified';
import { isOnOtherSite } from '../other-site';
import { readLength } from '../picture-size';
import { walkElements } from '../walk';

type VFile = Parameters<Transformer>[1];

/**
 * Readies images for the content compiler, which knows the files: `data-image` names what was
 * written as `src`. One of another site is left as it is. Follows sanitising, which leaves no `data-image` of an editor's own. An image without
 * address is reported to the file; one without a description is shown, and the gate decides whether it may be.
 */
export function rehypeImages() {
  return (tree: Root, file: VFile) => {
    walkElements(tree, (element) => {
      if (element.tagName === 'img') element.properties = attributes(element, file);
    });
  };
}

function attributes({ properties, position }: Element, file: VFile): Element['properties'] {
  const { src, alt, title, width, height, ...others } = properties;
  if (typeof src !== 'string' || src === '') file.message(NO_SRC, position);
  const shown = {
    ...size(width, height),
    alt: alt ?? '',
    ...(title ? { title } : {}),
    loading: 'lazy',
    decoding: 'async',
    ...others,
  };
  if (typeof src !== 'string') return shown;
  // Escaped so that the attribute reads the same in HTML and out of it.
  return isOnOtherSite(src) ? { src, ...shown } : { dataImage: encodeURIComponent(src), ...shown };
}

/** The size that is asked for, in pixels or as a share of the column; for a picture of this site `imageTag` makes use of it. */
function size(...asked: Element['properties'][string][]): Element['properties'] {
  const [wide, high] = asked.map((value) =>
    typeof value === 'string' || typeof value === 'number' ? readLength(String(value)) : null,
  );
  return { ...(wide ? { width: wide } : {}), ...(high ? { height: high } : {}) };
}

const NO_SRC =
  '图片没有地址。请写成 ![说明](图片.png) / an image without an address. Write ![description](picture.png)';
