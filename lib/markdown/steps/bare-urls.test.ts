import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

it.each([
  ['<https://example.org/a?b=c>', true],
  ['见 https://example.org/a ，如此', true],
  ['www.example.org', true],
  ['<https://example.org/中文>', true],
  ['[例](https://example.org/a)', false],
  ['[https://example.org](https://example.org/a)', false],
  ['<editor@example.org>', false],
])('%s', (markdown, isBare) => {
  expect(/ class="(?:external )?url"/u.test(renderMarkdown(markdown))).toBe(isBare);
});
