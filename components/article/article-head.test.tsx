import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { anArticle, anAuthor } from '@/tests/an-article';
import { ArticleHead } from './article-head';

const head = (authors: ReturnType<typeof anAuthor>[]) =>
  renderToStaticMarkup(
    <ArticleHead article={anArticle({ authors })} stale={false} locale="zh-hans" />,
  );

it('keeps no place for a name where nobody has signed', () => {
  expect(head([])).not.toContain('<span class="text-ink"></span>');
  expect(head([anAuthor()])).toContain('<span class="text-ink"><span>');
});
