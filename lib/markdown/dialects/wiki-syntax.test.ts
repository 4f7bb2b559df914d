import type { Text } from 'mdast';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../syntax';
import { walk } from '../walk';

/** The texts of a source, each as it is read and as it stands where the tree says. */
function texts(source: string) {
  const found: [string, string, number][] = [];
  walk(parseMarkdown(source), (node) => {
    if (node.type !== 'text') return undefined;
    const { start, end } = (node as Text & { position: NonNullable<Text['position']> }).position;
    found.push([node.value, source.slice(start.offset, end.offset), start.column]);
    return undefined;
  });
  return found;
}

it.each([
  ['见[[月报]]', '月报', 4],
  ['见[[月报|那篇]]', '那篇', 7],
  ['见[[月报| 那篇]]', '那篇', 8],
  ['见[[月报#节|那篇]]', '那篇', 9],
  ['见[[#一#节]]', '节', 7],
  ['[看**[[月报|那篇]]**](/c)', '那篇', 10],
])('knows where the words of %j stand', (source, words, column) => {
  expect(texts(source)).toContainEqual([words, words, column]);
});
