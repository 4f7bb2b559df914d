import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createSnapshot } from '@/lib/content/library/snapshot';
import { anArticle } from '@/tests/an-article';
import { Footer } from './footer';

const source = { title: '一', url: 'https://a.example/x', publisher: null, date: null };
const snapshot = (sources: (typeof source)[], names: string[]) => {
  const article = anArticle({ sources });
  const lists = { authors: [], categories: [], pages: [], articles: [article], folder: '' };
  const entries = names.map((name) => ({ name, forms: [], never: [], articles: [article.id] }));
  return createSnapshot({ ...lists, names: entries }, 20);
};
const linked = (content: ReturnType<typeof snapshot> | null) => {
  const html = renderToStaticMarkup(
    <Footer content={content} path="/" isConverted={false} locale="zh-hant" />,
  );
  return ['names', 'sources', 'corrections'].filter((list) => html.includes(`"/hant/${list}"`));
};

it('leads to the lists of names and of sources where there are any', () => {
  expect(linked(null)).toEqual(['corrections']);
  expect(linked(snapshot([], []))).toEqual(['corrections']);
  expect(linked(snapshot([source], []))).toEqual(['sources', 'corrections']);
  expect(linked(snapshot([], ['甲公司']))).toEqual(['names', 'corrections']);
});
