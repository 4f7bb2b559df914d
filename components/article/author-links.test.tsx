import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Author } from '@/lib/content/model';
import { AuthorLinks } from './author-links';

const authors = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `a${String(index)}`,
    name: `作者${String(index)}`,
  })) as Author[];

const text = (count: number, most = count) =>
  renderToStaticMarkup(
    <AuthorLinks authors={authors(count)} most={most} locale="zh-hans" />,
  ).replaceAll(/<[^>]*>/gu, '');

it('names all, or so many and counts the rest', () => {
  expect(text(4)).toBe('作者0、作者1、作者2、作者3');
  expect(text(3, 3)).toBe('作者0、作者1、作者2');
  expect(text(20, 3)).toBe('作者0、作者1、作者2等20位作者');
  expect(text(0, 3)).toBe('');
});
