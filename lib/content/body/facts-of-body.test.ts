import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examineBody, factsOfBody } from './examine-body';

/** Texts that a step sets: at whose dots, quotes and clauses lines may end, in whose letters a word is. */
const SET = [
  '约翰·史密斯',
  '*甲*·**乙**',
  '他说“Apple”好。',
  '“甲”——乙',
  '，“A”',
  '*word*',
  'This is not what you have seen.',
  '`a-very-long-name-of-a-function`',
  '一二三四五六七八九，十一二三四五六七八九十：一二三四五六七八九',
  '[链接·一](/a "题")',
  '**没关上',
  '==甲==',
  '<b>乙</b>',
];

const BEFORE = ['', '## ', '- ', '> ', '# **甲**，', '[^1]: ', '| 甲 |\n|-|\n| '];

it('gives the facts of a body that is shown', () => {
  const blocks = fc.record({
    before: fc.constantFrom(...BEFORE),
    texts: fc.array(fc.constantFrom(...SET), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(blocks, { maxLength: 6 }), (all) => {
      const body = all.map(({ before, texts }) => before + texts.join('')).join('\n\n');
      const text = `---\ntitle: 题\n---\n${body}\n`;
      expect(factsOfBody(text)).toEqual(examineBody(text).facts);
    }),
    { numRuns: 30, seed: 20_260_228 },
  );
});
