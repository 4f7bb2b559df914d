import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { xmlCharacters } from '@/lib/xml';

/**
 * Writes an XML document. Everything is escaped here and nowhere else; there are no CDATA sections,
 * so that `]]>`, which text may not hold (XML 1.0, § 2.4), is no special case of theirs.
 * @param root the root element
 * @param styles path of a style sheet for those who open it in a browser
 */
export function writeXml(root: Element, styles: string): string {
  const document: Root = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    { type: 'instruction', name: 'xml-stylesheet', value: `type="text/css" href="${styles}"` },
    root,
  ]);
  return xmlCharacters(toXml(document)).replaceAll(']]>', ']]&gt;');
}

/** An element with text, as a list; none where there is no text. */
export function textElement(name: string, text: string | null): Element[] {
  return text ? [x(name, text)] : [];
}
