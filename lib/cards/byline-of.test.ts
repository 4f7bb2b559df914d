import { expect, it } from 'vitest';
import { bylineOf } from './byline-of';

it('names two, or the first', () => {
  const byline = (...names: string[]) =>
    bylineOf(
      names.map((name) => ({ name })),
      'zh-hans',
    );
  expect(byline()).toBe('');
  expect(byline('甲')).toBe('甲');
  expect(byline('甲', '乙')).toBe('甲、乙');
  expect(byline('甲', '乙', '丙')).toBe('甲等');
  expect(bylineOf([{ name: '甲' }, { name: '乙' }], 'zh-hans', 1)).toBe('甲等');
});
