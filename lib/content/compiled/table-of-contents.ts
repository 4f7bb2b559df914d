import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { classesOf } from '@/lib/html/nodes';
import { textOf } from '@/lib/html/text';

/** A heading of a body, as a table of contents shows it. */
export type ContentsEntry = {
  /** 2 or 3. */
  depth: number;
  /** Id in the page. */
  id: string;
  /** Its words. */
  text: string;
};

const HEADING = /<h(?<depth>[23])(?: [^>]*)?>.*?<\/h\k<depth>>/gsu;

/**
 * Lists the headings of a body, of the second and third level; footnotes and those of class `no_toc`
 * (as in kramdown) are left out. Only they are parsed.
 * @param html as rehype-stringify wrote it
 */
export function readContents(html: string): ContentsEntry[] {
  const headings = (html.match(HEADING) ?? []).join('');
  return fromHtml(headings, { fragment: true }).children.flatMap((node) =>
    node.type === 'element' ? entryOf(node) : [],
  );
}

function entryOf(heading: Element): ContentsEntry[] {
  const id = String(heading.properties.id ?? '');
  const text = textOf(heading);
  if (id === '' || text === '' || classesOf(heading).includes('no_toc')) return [];
  return [{ depth: Number(heading.tagName.slice(1)), id, text }];
}
