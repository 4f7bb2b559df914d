import { expect, it } from 'vitest';
import { messageOf } from './loss-messages';

it('quotes the beginning of a long text, in one line', () => {
  const { zh, en } = messageOf({ start: 0, end: 9, cause: 'cell', text: `甲\n${'乙'.repeat(30)}` });
  expect(zh).toContain(`“甲 ${'乙'.repeat(22)}……”`);
  expect(en).toContain('……"');
});

it.each([
  ['甲'.repeat(24), '甲'.repeat(24)],
  ['甲'.repeat(25), `${'甲'.repeat(24)}……`],
  ['🌙'.repeat(24), '🌙'.repeat(24)],
  [`  甲\n\n乙${'丙'.repeat(21)} `, `甲 乙${'丙'.repeat(21)}`],
])('quotes %j as %j', (text, quoted) => {
  expect(messageOf({ cause: 'other', text, start: 0, end: 0 }).zh).toContain(`“${quoted}”`);
});
