import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { walkElements } from '@/lib/markdown/walk';
import type { BodyFacts, Failure, ImageFact } from './body-facts';
import { rangeOf } from './range';

type VFileMessage = VFile['messages'][number];

/**
 * Collects what only the rendered body tells: which pictures reach the page, with Markdown's own
 * spelling of their addresses, the ids that links can lead to, and what the renderer reported.
 * @param tree the body as it is shown
 * @param file file that it was rendered with
 * @param text the whole source file
 * @param parsed facts of its Markdown
 */
export function renderedFacts(
  tree: Root,
  file: VFile,
  text: string,
  parsed: Pick<BodyFacts, 'images'>,
): Pick<BodyFacts, 'images' | 'ids' | 'faults' | 'math' | 'charts'> {
  const written = new Map(parsed.images.map(({ start, src }) => [start, src]));
  const images: ImageFact[] = [];
  const ids: string[] = [];
  walkElements(tree, (element) => {
    if (typeof element.properties.id === 'string') ids.push(element.properties.id);
    if (element.tagName === 'img') images.push(imageFact(element, text, written));
  });
  const { messages } = file;
  const math = messages.filter(({ ruleId }) => ruleId === 'math').map(failureOf);
  return { images, ids, faults: messages.map(failureOf), math, charts: file.data.charts ?? [] };
}

function failureOf({ place, reason }: VFileMessage): Failure {
  const point = place && 'start' in place ? place.start : place;
  return { offset: point?.offset ?? 0, message: reason };
}

function imageFact(
  element: Element,
  text: string,
  written: ReadonlyMap<number, string>,
): ImageFact {
  const range = rangeOf(element);
  const { dataImage, src, alt } = element.properties;
  const shown = typeof dataImage === 'string' ? decodeURIComponent(dataImage) : src;
  return {
    ...range,
    src: written.get(range.start) ?? (typeof shown === 'string' ? shown : ''),
    alt: typeof alt === 'string' ? alt : '',
    html: text[range.start] === '<',
  };
}
