import { expect, it } from 'vitest';
import { inScriptOf } from '@/lib/content/library/in-script';
import { createSnapshot } from '@/lib/content/library/snapshot';
import { anArticle } from '@/tests/an-article';
import { answerIn } from './answer-in';
import { needlesFor } from './needle';

const article = anArticle({ title: '头发与软件' });
const of = (fields: object) => ({
  folder: '',
  articles: [article],
  authors: [],
  categories: [],
  pages: [],
  ...fields,
});
const shownAs = await inScriptOf('zh-hant', [article]);
const hant = createSnapshot(of({ shownAs, articles: [shownAs!.article(article)] }), 20);
const none = { query: '软件', articles: [article], categories: [], latest: [] };
const answer = {
  ...{
    total: 1,
    page: 1,
    pages: 1,
    by: 'text' as const,
    words: ['头发'],
    needles: needlesFor({ text: '发', exact: false }),
  },
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
      fragment: [[{ text: '软件', match: false }], [{ text: '头发', match: false }]],
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
  expect(items[0]?.fragment.map(([piece]) => piece?.text)).toEqual(['軟體', '頭髮']);
  expect([words, suggestions.query, suggestions.articles[0]?.title]).toEqual([
    ['頭髮'],
    '軟體',
    '頭髮與軟體',
  ]);
});

it('leaves an answer as it is where nothing is converted', () => {
  expect(answerIn(answer, createSnapshot(of({}), 20))).toBe(answer);
});

it('marks what was looked for in what an editor has written for the edition', () => {
  const own = { title: '輕軟體與髮型', description: '關於頭髮，另有軟體。' };
  const named = anArticle({ title: '头发与软件', description: '关于头发', hant: own });
  const content = createSnapshot(of({ shownAs, articles: [shownAs!.article(named)] }), 20);
  const [item] = answer.items;
  const found = {
    ...item!,
    ...{ article: named, snippet: [{ text: '关于头发', match: false }], fragment: [] },
  };
  const needles = needlesFor({ text: '软件', exact: false });
  const [shown] = answerIn({ ...answer, needles, items: [found] }, content).items;
  expect([shown?.title, shown?.snippet]).toEqual([
    [
      { text: '輕', match: false },
      { text: '軟體', match: true },
      { text: '與髮型', match: false },
    ],
    [
      { text: '關於頭髮，另有', match: false },
      { text: '軟體', match: true },
      { text: '。', match: false },
    ],
  ]);
});

it('leaves what is the same in every edition', () => {
  const [item] = answer.items;
  const segments = [
    { text: '用 ', match: false },
    { text: '软件', match: false, kept: true as const },
    { text: ' 里的', match: false },
    { text: '软', match: true, kept: true as const },
    { text: '件', match: true },
  ];
  const [shown] = answerIn(
    { ...answer, items: [{ ...item!, snippet: segments, fragment: [segments] }] },
    hant,
  ).items;
  expect(shown?.snippet.map(({ text }) => text)).toEqual(['用 软件 裡的', '软', '件']);
  expect(shown?.fragment[0]?.map(({ text }) => text).join('')).toBe('用 软件 裡的软件');
});

it('marks words that only the edition has', async () => {
  const written = anArticle({ lang: 'zh-Hant', title: '軟體與皇后' });
  const script = (await inScriptOf('zh-hans', [written]))!;
  const content = createSnapshot(of({ shownAs: script, articles: [script.article(written)] }), 20);
  const [item] = answer.items;
  const title = [{ text: '軟體與皇后', match: false }];
  const needles = needlesFor({ text: '软件', exact: false });
  const items = [{ ...item!, article: written, title }];
  expect(answerIn({ ...answer, needles, items }, content).items[0]?.title).toEqual([
    { text: '软件', match: true },
    { text: '与皇后', match: false },
  ]);
});
