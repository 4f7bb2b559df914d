import { expect, it } from 'vitest';
import type { Place } from './readings';
import { fragmentPlaces, textFragment } from './text-fragment';

function fragmentOf(text: string, place: Place, isHeading?: (line: string) => boolean): string {
  const places = fragmentPlaces(text, place, isHeading);
  return textFragment(places.map(({ from, to }) => [{ text: text.slice(from, to), match: false }]));
}

/** The fragment for a word, as a browser reads it: escapes undone, but for what they keep apart. */
function directive(text: string, word: string, isHeading?: (line: string) => boolean) {
  const from = text.indexOf(word);
  return fragmentOf(text, { from, to: from + word.length }, isHeading)
    .split(/(,-)/u)
    .map((part) => (part === ',-' ? part : decodeURIComponent(part)))
    .join('');
}

it.each([
  // From pause to pause: there are whole words between them, whatever a browser takes for one.
  ['引言。英伟达的算力飞轮越转越快，停不下来。', '算力', '英伟达的算力飞轮越转越快'],
  ['算力', '算力', '算力'],
  ['上一段\n这一段里有算力吗？\n下一段', '算力', '这一段里有算力吗'],
  // A number's point and a time's colon are no pauses.
  ['价格是2.5万亿，到12:30为止。', '5万亿', '价格是2.5万亿'],
  ['It is, he said, a GPU cluster; or so.', 'GPU', 'a GPU cluster'],
  // What was found may hold a pause itself.
  ['他说，算力。然后呢', '说，算力', '他说，算力'],
  ['  空格 算力 空格  ', '算力', '空格 算力 空格'],
])('in %j %j is found by its piece', (text, word, piece) => {
  expect(directive(text, word)).toBe(`#:~:text=${piece}`);
});

it('escapes what has a meaning in a directive', () => {
  const text = 'GPT-5 & R&D 100% #1 “a”';
  const fragment = fragmentOf(text, { from: 0, to: 5 });
  expect(fragment).toBe('#:~:text=GPT%2D5%20%26%20R%26D%20100%25%20%231');
  expect(fragmentOf('1,000-2,000', { from: 0, to: 3 })).toBe('#:~:text=1%2C000%2D2%2C000');
});

it('names what follows a heading, which the contents have too', () => {
  const text = '一、算力的账\n三年以前，没有人算。';
  expect(directive(text, '的账', (line) => line === '一、算力的账')).toBe(
    '#:~:text=算力的账,-三年以前',
  );
  expect(directive('一、算力', '算力', () => true)).toBe('#:~:text=算力');
});

it('is short, and cut between words', () => {
  const text = `${'甲乙'.repeat(100)}算力${'丙丁'.repeat(100)}`;
  const piece = directive(text, '算力').slice('#:~:text='.length);
  expect(piece).toContain('算力');
  expect(piece.length).toBeLessThan(90);
  expect(() => fragmentOf('a\uD800b', { from: 0, to: 1 })).not.toThrow();
});
