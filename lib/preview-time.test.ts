import { expect, it } from 'vitest';
import { readPreviewTime } from './preview-time';

const DUE = '2026-11-28T00:00:00.000Z';

it.each([
  ['2026-11-28T08:00+0800', DUE],
  // As URLSearchParams reads `+`.
  ['2026-11-28T08:00 0800', DUE],
  ['2026-11-28 08:00:00 +08:00', DUE],
  ['2026-11-28 08:00  08:00', null],
  ['2026-11-28T00:00Z', DUE],
  ['2026-11-28T08:00', DUE],
  ['2026-11-28', '2026-11-27T16:00:00.000Z'],
  [' 2026-11-27T16:00:01-0800 ', '2026-11-28T00:00:01.000Z'],
  ['2026-11-28 08:00', DUE],
  ['2026-02-30T08:00+0800', null],
  ['2026-11-28T24:00', null],
  ['2026-11-28T08:00+1500', null],
  ['0026-11-28', null],
  ['明早八点', null],
  ['1790000000', null],
  ['', null],
])('“%s” is %s', (text, instant) => {
  expect(readPreviewTime(text, 'Asia/Shanghai')?.toISOString() ?? null).toBe(instant);
});
