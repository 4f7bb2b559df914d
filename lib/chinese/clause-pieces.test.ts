import { expect, it } from 'vitest';
import { clausePieces } from './clause-pieces';

const shown = (clause: string) =>
  clausePieces(clause)
    .map(({ text, whole }) => (whole ? `[${text}]` : text))
    .join('');

it.each([
  ['从 Jekyll 原样搬来的一篇', '从 Jekyll [原样]搬[来的一篇]'],
  ['这是一个非常长的标题：', '[这是][一个][非常][长的][标题：]'],
  ['以便检验版面在最坏的情况下如何断行，', '[以便检验][版面]在最[坏的][情况]下[如何][断行，]'],
  ['An English headline about nothing', 'An English headline about nothing'],
  ['2026年2月28日起实施的规定', '2026年2月28日起[实施的][规定]'],
  ['月月月月月月月月月月月月', '[月月]月月月月月月月月[月月]'],
])('keeps the words of %j', (clause, pieces) => {
  expect(shown(clause)).toBe(pieces);
  expect(
    clausePieces(clause)
      .map(({ text }) => text)
      .join(''),
  ).toBe(clause);
});
