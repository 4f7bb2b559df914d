import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { extensionFromMarkdown, extensionSyntax } from './extension-syntax';

const read = (markdown: string) =>
  fromMarkdown(markdown, {
    extensions: [extensionSyntax],
    mdastExtensions: [extensionFromMarkdown],
  });

/** Texts that took more than a minute where time grew with the square of their number. */
it.each(['甲{::comment}', '甲{::comment}\n', '甲{::options a}乙{:/comment}'])(
  'looks once for the end of what is never closed: %j',
  (unclosed) => {
    const [paragraph] = read(unclosed.repeat(8000)).children;
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text' }] });
  },
  20_000,
);

it('finds what is closed behind what is not', () => {
  const [paragraph] = read('甲{::options}{::comment}乙{:/comment}丙{::comment}丁').children;
  expect(paragraph).toMatchObject({
    children: [
      { value: '甲{::options}' },
      { type: 'kramdownExtension', value: '乙' },
      { value: '丙{::comment}丁' },
    ],
  });
});
