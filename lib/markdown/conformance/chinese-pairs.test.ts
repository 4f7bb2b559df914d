import { expect, it } from 'vitest';
import { chinesePairs } from './chinese-pairs';
import { renderSyntax } from './suite';

console.info(`Chinese pairs: ${chinesePairs.length} cases`);

it('has sixty cases and more, none twice', () => {
  expect(new Set(chinesePairs.map(([markdown]) => markdown)).size).toBe(chinesePairs.length);
  expect(chinesePairs.length).toBeGreaterThanOrEqual(60);
});

it.each(chinesePairs)('%s', (markdown, html) => {
  expect(renderSyntax(markdown)).toBe(`<p>${html}</p>`);
});
