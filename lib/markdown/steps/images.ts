import type { Element, Root } from 'hast';
import type { Transformer } from 'unified';
import { walkElements } from '../walk';

type VFile = Parameters<Transformer>[1];

/** Another site's image, which is left as it is. */
const EXTERNAL = /^(?:https?:)?\/\//iu;

/**
 * Readies images for the content compiler, which knows the files: `data-image` names what was
 * written as `src`. Follows sanitising, which leaves no `data-image` of an editor's own.
 * @throws {Error} in the transformer, naming file, line and column of an image without `src` or `alt`
 */
export function rehypeImages() {
  return (tree: Root, file: VFile) => {
    walkElements(tree, (element) => {
      if (element.tagName === 'img') element.properties = attributes(element, file);
    });
  };
}

function attributes(element: Element, file: VFile): Element['properties'] {
  const { src, alt, title } = element.properties;
  if (typeof src !== 'string' || src === '') throw mistake(element, file, NO_SRC);
  if (typeof alt !== 'string' || alt.trim() === '') throw mistake(element, file, NO_ALT);
  // Escaped so that the attribute reads the same in HTML and out of it.
  const source = EXTERNAL.test(src) ? { src } : { dataImage: encodeURIComponent(src) };
  return { ...source, alt, ...(title ? { title } : {}), loading: 'lazy', decoding: 'async' };
}

/** Contentlayer hands its knowledge of the document over in `data.rawDocumentData`. */
function mistake({ position }: Element, file: VFile, message: string): Error {
  const document = file.data.rawDocumentData as { sourceFilePath?: string } | undefined;
  const { line = 1, column = 1 } = position?.start ?? {};
  return new Error(`${document?.sourceFilePath ?? ''}:${line}:${column} ${message}`);
}

const NO_SRC =
  '图片没有地址。请写成 ![说明](图片.png) / an image without an address. Write ![description](picture.png)';

const NO_ALT =
  '图片缺少说明。请在方括号里写出图上有什么：![说明](图片.png) / an image without a description. Say in the brackets what it shows: ![description](picture.png)';
