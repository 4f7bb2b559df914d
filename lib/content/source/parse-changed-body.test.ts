import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { parseWholeBody } from './parse-body';
import { parseChangedBody } from './parse-changed-body';

const FRONT_MATTER = '---\ntitle: 题\n---\n';

const BLOCKS = [
  '一段文字，[链接](/a)。',
  '两行\n文字 **粗**',
  '## 标题',
  '## 紧接着\n文字',
  '- 甲\n- 乙\n\n  丙',
  '1. 甲\n\n2. 乙',
  '> 引用\n> [^1]',
  '    缩进',
  '```js\na\n\nb\n```',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '$$\nx\n$$',
  '<div>\n文字',
  '<!-- 注释\n\n还是 -->',
  '[^1]: 注\n\n    接着',
  '[a]: /b',
  '见 [a] 和 [^1]',
  '术语\n\n: 定义',
  ': 冒号',
  '::: tip\n提示\n:::',
  '{% raw %}\n\n{{ x }}\n\n{% endraw %}',
  '{% include a.html\n  b="c" %}',
  '一段 {{ site.baseurl }}/a',
  '{: .small}',
  '---',
];

/** Texts that an edit puts in: many open or close blocks. */
const PIECES = [
  ...['', 'x', '\n', '\n\n', '    ', '- ', '> ', '# ', '```\n', ': ', '[a]: /c\n', '[^1]: z\n'],
  ...['<!--', '-->', '$$\n', '::: tip\n', ':::\n', '{% raw %}', '{{ y }}', '| a |', '\r\n', '\t'],
];

const edited = fc
  .record({
    blocks: fc.array(fc.constantFrom(...BLOCKS), { minLength: 2, maxLength: 12 }),
    end: fc.constantFrom('\n', '\r\n'),
    edits: fc.array(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.constantFrom(0, 0, 1, 3, 30),
        piece: fc.constantFrom(...PIECES),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ blocks, end, edits }) => {
    const before = blocks.join('\n\n').replaceAll('\n', end);
    let after = before;
    for (const { place, length, piece } of edits) {
      const at = Math.floor(place * after.length);
      after = after.slice(0, at) + piece + after.slice(at + length);
    }
    return { before: FRONT_MATTER + before, after: FRONT_MATTER + after };
  });

/** A tree without what micromark notes for itself in some points. */
const plain = (tree: Root): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key.startsWith('_') ? undefined : value)),
  );

it('gives what parsing all of the body gives, whatever was changed', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(edited, ({ before, after }) => {
      const found = parseChangedBody(after, { text: before, tree: parseWholeBody(before) });
      expect(plain(found)).toEqual(plain(parseWholeBody(after)));
    }),
    { numRuns: 100, seed: 20_260_228 },
  );
});

it('carries over what has not changed', () => {
  const body = (link: string) =>
    `${FRONT_MATTER}甲\n\n## 乙\n\n[丙](${link})\n\n- 丁\n\n戊\n\n## 己\n`;
  const text = body('/a');
  const tree = parseWholeBody(text);
  const [first, heading, link, list, , last] = tree.children;
  const { children } = parseChangedBody(body('/longer\n'), { text, tree });
  expect(children[0]).toBe(first);
  expect(children[1]).toBe(heading);
  expect(children[5]).toBe(last);
  expect(children).not.toContain(link);
  // A list could have been touched by what stands before it.
  expect(children).not.toContain(list);
});
