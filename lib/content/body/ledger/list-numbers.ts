import type { List } from 'mdast';
import type { Loss } from './loss';
import { rangeOf } from './source';

/**
 * The first number of a list that is not the one that is shown: a list counts on from its first. All
 * numbers the same is how Markdown is told to count.
 */
export function changedNumber({ ordered, start, children }: List, file: string): Loss[] {
  if (!ordered) return [];
  const first = start ?? 1;
  const written = children.map((item) => {
    const { start: at } = rangeOf(item);
    const digits = /^\d{1,9}/u.exec(file.slice(at, at + 9))?.[0] ?? '';
    return { start: at, end: at + digits.length, text: digits };
  });
  if (written.every(({ text }) => text === '' || Number(text) === first)) return [];
  const index = written.findIndex(
    ({ text }, place) => text !== '' && Number(text) !== first + place,
  );
  const found = written[index];
  return found ? [{ ...found, cause: 'number', what: String(first + index) }] : [];
}
