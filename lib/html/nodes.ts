import type { Element, ElementContent, Text } from 'hast';

/** An element whose only looks are its own. */
export function styled(
  tagName: string,
  style: string | null,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  const own = style === null ? {} : { style };
  return { type: 'element', tagName, properties: { ...properties, ...own }, children };
}

/** A piece of text. */
export function textNode(value: string): Text {
  return { type: 'text', value };
}

/** The classes of an element. */
export function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** The elements among nodes: between blocks there is white space only. */
export function elementsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node) => node.type === 'element');
}
