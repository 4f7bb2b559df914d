import { expect, it } from 'vitest';
import { inScriptOf } from '@/lib/content/library/in-script';
import { createSnapshot } from '@/lib/content/library/snapshot';
import { anArticle } from '@/tests/an-article';
import { answerIn } from './answer-in';

const article = anArticle({ title: '头发与软件' });
const of = (fields: object) => ({ folder: '', articles: [article], authors: [], categories: [], pages: [], ...fields }); // prettier-ignore
const shownAs = await inScriptOf('zh-hant', [article]);
const hant = createSnapshot(of({ shownAs, articles: [shownAs!.article(article)] }), 20);
const none = { query: '软件', articles: [article], categories: [], latest: [] };
const answer = {
  ...{ total: 1, page: 1, pages: 1, by: 'text' as const, words: ['头发'] },
  items: [
    {
      article,
      title: [
        { text: '头', match: false },
        { text: '发', match: true },
        { text: '与软件', match: false },
      ],
      snippet: [
        { text: '<b> & "', match: false },
        { text: '软件', match: true },
      ],
      fragment: `#:~:text=${encodeURIComponent('软件')}-,${encodeURIComponent('头发')}`,
    },
  ],
  suggestions: none,
};

it('shows what was found in the reader’s script, with its marks where they stood', () => {
  const { items, words, suggestions } = answerIn(answer, hant);
  expect(items[0]?.article.title).toBe('頭髮與軟體');
  expect(items[0]?.title).toEqual([
    { text: '頭', match: false },
    { text: '髮', match: true },
    { text: '與軟體', match: false },
  ]);
  expect(items[0]?.snippet.map(({ text }) => text)).toEqual(['<b> & "', '軟體']);
  expect(decodeURIComponent(items[0]?.fragment ?? '')).toBe('#:~:text=軟體-,頭髮');
  expect([words, suggestions.query, suggestions.articles[0]?.title]).toEqual([
    ['頭髮'],
    '軟體',
    '頭髮與軟體',
  ]);
});

it('leaves an answer as it is where nothing is converted', () => {
  expect(answerIn(answer, createSnapshot(of({}), 20))).toBe(answer);
});
