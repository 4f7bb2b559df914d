import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const html = (markdown: string) => renderMarkdown(markdown).trim();

it.each([
  ['What is it for?', '<p lang="en">What is it for?</p>'],
  ['This is **not** a test.', '<p lang="en">This is <strong>not</strong> a test.</p>'],
  ['> The end of the line.', '<blockquote lang="en">\n<p>The end of the line.</p>\n</blockquote>'],
  ['- this and that', '<ul lang="en">\n<li>this and that</li>\n</ul>'],
  ['- 中文\n- this and that', '<ul>\n<li>中文</li>\n<li lang="en">this and that</li>\n</ul>'],
  [
    '## How to read this',
    '<h2 id="how-to-read-this" lang="en"><a class="heading-anchor" href="#how-to-read-this">How to read this</a></h2>',
  ],
])('marks English: %j', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

it.each([
  ['names and terms in a Chinese sentence', 'Claude Code 与 the Team of GPT 在一句里'],
  ['a name alone', 'Claude Code'],
  ['one common word', 'The Verge'],
  ['French', 'Ceci n’est pas une pipe, et la vie est belle à Paris.'],
  ['German', 'Die Würde des Menschen ist unantastbar.'],
  ['Spanish without accents', 'No hay mal que por bien no venga.'],
  ['code', '`this is the end of it`'],
  ['figures', '2.5 · 681 · 78%'],
])('does not mark %s', (_, markdown) => {
  expect(html(markdown)).not.toContain('lang=');
});

it('leaves the author’s own mark', () => {
  expect(html('<p lang="en-GB">This is the author’s.</p>')).toBe(
    '<p lang="en-GB">This is the author’s.</p>',
  );
});

it('keeps an author’s mark on a run within a sentence', () => {
  expect(html('法语<span lang="fr">bonjour</span>。')).toBe(
    '<p>法语<span lang="fr">bonjour</span>。</p>',
  );
});
