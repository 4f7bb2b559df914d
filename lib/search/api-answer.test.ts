import { expect, it } from 'vitest';
import { anArticle } from '@/tests/an-article';
import { toApiAnswer } from './api-answer';

it('gives what is marked alike in one piece, whatever else is known of it', () => {
  const line = [
    { text: '看', match: false },
    { text: '月', match: true, kept: true as const },
    { text: '亮', match: true },
    { text: '升', match: false },
    { text: '起', match: false, kept: true as const },
    { text: '月亮', match: true },
  ];
  const article = anArticle();
  const suggestions = { query: null, articles: [], categories: [], latest: [] };
  const { results } = toApiAnswer(
    {
      ...{
        items: [{ article, title: line, snippet: [], fragment: [] }],
        page: 1,
        pages: 1,
        total: 1,
      },
      ...{ by: 'text', needles: [], words: [], suggestions },
    },
    'zh-hans',
  );
  expect(results[0]).toMatchObject({
    url: '/posts/2020/02/29/sample',
    title: [
      { text: '看', match: false },
      { text: '月亮', match: true },
      { text: '升起', match: false },
      { text: '月亮', match: true },
    ],
    snippet: [],
    ...{ authors: ['林样例'], categories: ['日报'], date: '2020年2月29日', ai: null },
  });
});
