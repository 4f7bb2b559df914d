import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { converterTo } from './converter';
import { NO_HOUSE } from './house-dictionary';

const tw = await converterTo('zh-hant', { variant: 'tw', house: NO_HOUSE });
const hk = await converterTo('zh-hant', { variant: 'hk', house: NO_HOUSE });

const back = await converterTo('zh-hans', { variant: 'tw', house: NO_HOUSE });

const rowsOf = (file: string) =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const traps = rowsOf('traps.tsv').map(([from = '', taiwan = '', hongKong = taiwan]) => ({
  ...{ from, taiwan, hongKong },
}));

it('there are enough of them', () => {
  expect(traps.length).toBeGreaterThanOrEqual(600);
});

it.each(traps)('$from', ({ from, taiwan, hongKong }) => {
  expect([tw.text(from), hk.text(from)]).toEqual([taiwan, hongKong]);
});

it.each(rowsOf('traps-to-simplified.tsv'))('%s → %s', (from = '', simplified) => {
  expect(back.text(from)).toBe(simplified);
});

describe('what no dictionary solves, for the house to say', () => {
  it.each([
    // To make oneself, or to hold oneself back: only what follows tells.
    ['他自制了一把椅子', '他自製了一把椅子', '他自制了一把椅子'],
    // A surname, or "more than" (餘).
    ['余小明来了', '余小明來了', '餘小明來了'],
    // Thanks to somebody, or an examination.
    ['他的托福很高', '他的托福很高', '他的託福很高'],
  ])('%s', (from, right, comes) => {
    expect(tw.text(from)).toBe(comes);
    expect(comes).not.toBe(right);
  });

  it('and the house can', async () => {
    const house = { keep: ['余小明', '托福'], terms: [{ from: '自制了', tw: '自製了', hk: null }] };
    const converter = await converterTo('zh-hant', { variant: 'tw', house });
    expect(converter.text('余小明自制了托福题')).toBe('余小明自製了托福題');
  });
});
