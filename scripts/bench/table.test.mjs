import { expect, it } from 'vitest';
import { oneDecimal, ratioTable } from './table.mjs';

it('prints each number with its ratio to the first of its row', () => {
  const table = ratioTable(
    'CPU seconds',
    ['N = 100', 'N = 1,000'],
    [
      ['compile', [4, 10]],
      ['build', [20, 20]],
    ],
    oneDecimal,
  );
  expect(table).toBe(
    [
      '| CPU seconds | N = 100 | N = 1,000 |',
      '| --- | ---: | ---: |',
      '| compile | 4.0 | 10.0 (2.50×) |',
      '| build | 20.0 | 20.0 (1.00×) |',
    ].join('\n'),
  );
});

it('has no ratio to nothing', () => {
  expect(ratioTable('files', ['a', 'b'], [['left', [0, 3]]], oneDecimal)).toContain(
    '| 0.0 | 3.0 |',
  );
});

it('sets thousands apart', () => {
  expect(oneDecimal(12_345.67)).toBe('12,345.7');
});
