import type { Element } from 'hast';

/** Whether an element is of a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return [properties.className].flat().includes(name);
}
