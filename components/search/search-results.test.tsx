import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { anArticle } from '@/tests/an-article';
import { SearchResult } from './search-results';

it('breaks a title as lists do, what is marked in it too', () => {
  const title = [
    { text: '80%的高管说没有影', match: false },
    { text: '响，8%', match: true },
    { text: '的人愿意付钱', match: false },
  ];
  const page = renderToStaticMarkup(
    <SearchResult
      result={{ article: anArticle({}), title, snippet: [], fragment: [] }}
      locale="zh-hans"
    />,
  );
  expect(page).toContain(
    '<span class="clause">80%的高管说没有影<mark>响，</mark></span>' +
      '<span class="clause"><mark>8%</mark>的人愿意付钱</span></a></h2>',
  );
});
