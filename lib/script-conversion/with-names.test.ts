import { expect, it } from 'vitest';
import type { Name } from '@/lib/names/name';
import { converterTo } from './converter';
import { withNames } from './with-names';

const names = [{ name: '甲乙', forms: ['ABC', '輝達'], never: [] }] as unknown as Name[];

it.each([
  ['a name has its Traditional form in both variants', [], '輝達', '輝達'],
  [
    'what the house says of a variant counts there',
    [{ from: '甲乙', tw: null, hk: '丙丁' }],
    '輝達',
    '丙丁',
  ],
] as const)('%s', async (_, terms, tw, hk) => {
  const house = withNames({ keep: [], terms }, names);
  for (const [variant, wanted] of [
    ['tw', tw],
    ['hk', hk],
  ] as const) {
    const { text } = await converterTo('zh-hant', { variant, house });
    expect(text('甲乙')).toBe(wanted);
  }
});

it('what the house keeps is kept', () => {
  expect(withNames({ keep: ['甲乙'], terms: [] }, names).terms).toEqual([]);
});
