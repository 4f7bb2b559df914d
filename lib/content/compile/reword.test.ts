import { expect, it } from 'vitest';
import { converterTo } from '@/lib/script-conversion/converter';
import { NO_HOUSE } from '@/lib/script-conversion/house-dictionary';
import { reword } from './reword';

const { pieces } = await converterTo('zh-hans', { variant: 'tw', house: NO_HOUSE });

it.each([
  ['皇后與頭髮', []],
  ['用軟體的人', [[2, 3, '件']]],
  ['上網際網路看', [[1, 5, '互联网']]],
  [
    '「軟體」與“軟體”',
    [
      [2, 3, '件'],
      [7, 8, '件'],
    ],
  ],
])('%s: %j', (text, words) => {
  expect(reword({ text }, pieces)).toEqual(words);
});

it('leaves what is the same in every locale', () => {
  expect(reword({ text: '軟體與軟體，軟體', kept: [[3, 5]] }, pieces)).toEqual([
    [1, 2, '件'],
    [7, 8, '件'],
  ]);
});
