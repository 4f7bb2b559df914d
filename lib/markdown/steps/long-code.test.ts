import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

it.each([
  ['`a_name_of_twenty_characters`', true],
  ['`npm run build` 与 `short_name`', false],
  ['`one two three four five six seven`', false],
  ['```text\na_name_of_twenty_characters\n```', false],
])('%s', (markdown, isLong) => {
  expect(renderMarkdown(markdown).includes('<code class="long">')).toBe(isLong);
});
