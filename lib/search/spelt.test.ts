import { expect, it } from 'vitest';
import { spells } from './spelt';

const title = '- ying wei da de zhong guo - suan li'.split(' ');

it.each(['yingweida', 'ywd', 'yingwd', 'weid', 'zhg', 'zg', 'zhonggu', 'sl', 'y'])(
  'finds %s',
  (typed) => {
    expect(spells(title, typed)).toBe(true);
  },
);

it.each(['wyd', 'yd', 'guosuan', 'x', 'yingweidax'])('does not find %s', (typed) => {
  expect(spells(title, typed)).toBe(false);
});

it('ends, whatever is typed', () => {
  expect(
    spells(
      Array.from({ length: 60 }, () => 'a'),
      'a'.repeat(61),
    ),
  ).toBe(false);
});
