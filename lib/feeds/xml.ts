import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { xmlCharacters } from '@/lib/xml';

/** The references by number that the serialiser writes in attributes, and the names that XML has for them (XML 1.0, § 4.6). */
const named: Record<string, string> = { '&#x22;': '&quot;', '&#x26;': '&amp;', '&#x3C;': '&lt;' };

/** The beginning of an element with its attributes. Text has no `<` that is not escaped. */
const ATTRIBUTES = /<[\w:]+(?: [\w:]+="[^"]*")+/gu;

/**
 * Writes references in attributes by name, and leaves those in text by number. All are one to XML, but
 * `@rowanmanning/feed-parser` 2.1.5 decodes those in attributes by name alone, and decodes text a second time where
 * they have names (findings/feed-parser-references.sh, feed-parser-twice.sh).
 */
function nameInAttributes(xml: string): string {
  return xml.replaceAll(ATTRIBUTES, (tag) =>
    tag.replaceAll(/&#x\w+;/gu, (reference) => named[reference] ?? reference),
  );
}

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
  return nameInAttributes(xmlCharacters(toXml(document))).replaceAll(']]>', ']]&gt;');
}

/** An element with text, as a list; none where there is no text. */
export function textElement(name: string, text: string | null): Element[] {
  return text ? [x(name, text)] : [];
}
