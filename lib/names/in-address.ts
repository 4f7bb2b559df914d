import type { FormPlace } from './find-forms';

/** A run of what addresses are written with. */
const ADDRESS_UNIT = /[!-~]/u;

/** Mark of an address that no other word has: a scheme, a mailbox, the name of a machine or a file, a path. */
const ADDRESS = /:\/\/|@|\w\.[a-z]{2}|^[/#~]|[\\_]/iu;

/** Whether a place in a text is part of an address, of the name of a file, of a variable. */
export function isInAddress(
  text: string,
  { start, end }: Pick<FormPlace, 'start' | 'end'>,
): boolean {
  let [from, to] = [start, end];
  while (ADDRESS_UNIT.test(text.charAt(from - 1))) from -= 1;
  while (ADDRESS_UNIT.test(text.charAt(to))) to += 1;
  return ADDRESS.test(text.slice(from, start)) || ADDRESS.test(text.slice(start, to));
}
