import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Mistakes } from './mistakes';

it('tells of file, line and remedy, and readers of nothing', () => {
  const mistake = {
    file: 'content/posts/2020-03-01-a.md',
    line: 3,
    column: 7,
    message: '虚构的错误：请写成“2020-03-01”',
  };
  const html = renderToStaticMarkup(<Mistakes mistakes={[mistake]} locale="zh-hans" />);
  expect(html.replaceAll(/<[^>]*>/gu, ' ')).toMatch(
    /内容有1处错误.*content\/posts\/2020-03-01-a\.md:3:7 +虚构的错误：请写成“2020-03-01”/u,
  );
  expect(renderToStaticMarkup(<Mistakes mistakes={[]} locale="zh-hans" />)).toBe('');
});
