import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

it.each([
  ['*Wired*杂志', '<p><em class="latin">Wired</em>杂志</p>'],
  ['*déjà vu 2.0*', '<p><em class="latin">déjà vu 2.0</em></p>'],
  ['*强调*', '<p><em>强调</em></p>'],
  ['*GPT模型*', '<p><em>GPT模型</em></p>'],
  ['*2026*年', '<p><em>2026</em>年</p>'],
])('%s', (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});
