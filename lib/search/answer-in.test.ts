import { describe, expect, it } from 'vitest';
import { inScriptOf } from '@/lib/content/library/in-script';
import { createSnapshot } from '@/lib/content/library/snapshot';
import type { Locale } from '@/lib/site';
import { anArticle } from '@/tests/an-article';
import { answerIn } from './answer-in';
import { foldTexts } from './collection';
import { needlesFor } from './needle';
import { createSearch, type SearchAnswer } from './search';

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

it('marks what was looked for in what an editor has written for the site', () => {
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

it('leaves what is the same in every locale', () => {
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

describe('an article in Traditional script', () => {
  const text = '引言。\n\n寫軟體的人用滑鼠，上網際網路；程式在跑。';
  const written = anArticle({ lang: 'zh-Hant', title: '皇后', description: '摘要' });
  const reworded = [
    [7, 8, '件'],
    [11, 13, '鼠标'],
    [15, 19, '互联网'],
    [21, 22, '序'],
  ] as const;
  const data = {
    ...{ id: written.id, text, reworded: [...reworded], headings: [] },
    ...{ syllables: '-', words: '', spoken: '' },
  };
  const find = createSearch(foldTexts([data]), 10);
  const shownIn = async (q: string, locale: Locale) => {
    const script = await inScriptOf(locale, [written]);
    const shown = createSnapshot(of({ shownAs: script, articles: [script!.article(written)] }), 20);
    const answer = await find({ articles: [written] }, { q, page: 1, sort: 'relevance' });
    const { items } = answerIn(answer as SearchAnswer, shown);
    return items.map(({ snippet }) =>
      snippet.map((segment) => (segment.match ? `[${segment.text}]` : segment.text)).join(''),
    );
  };

  it.each([
    [
      '软件',
      '写[软件]的人用鼠标，上互联网；程序在跑。',
      '寫[軟體]的人用滑鼠，上網際網路；程式在跑。',
    ],
    [
      '軟體',
      '写[软件]的人用鼠标，上互联网；程序在跑。',
      '寫[軟體]的人用滑鼠，上網際網路；程式在跑。',
    ],
    [
      '互联网',
      '写软件的人用鼠标，上[互联网]；程序在跑。',
      '寫軟體的人用滑鼠，上[網際網路]；程式在跑。',
    ],
    [
      '鼠标，上互联网；程',
      '写软件的人用[鼠标，上互联网；程]序在跑。',
      '寫軟體的人用[滑鼠，上網際網路；程]式在跑。',
    ],
    [
      '件的人',
      '写软[件的人]用鼠标，上互联网；程序在跑。',
      '寫軟[體的人]用滑鼠，上網際網路；程式在跑。',
    ],
    [
      '“互联网”',
      '写软件的人用鼠标，上[互联网]；程序在跑。',
      '寫軟體的人用滑鼠，上[網際網路]；程式在跑。',
    ],
    [
      '「網際網路」',
      '写软件的人用鼠标，上[互联网]；程序在跑。',
      '寫軟體的人用滑鼠，上[網際網路]；程式在跑。',
    ],
  ])('is found by %s in both locales, and marked where it stands', async (q, hans, hant) => {
    expect([await shownIn(q, 'zh-hans'), await shownIn(q, 'zh-hant')]).toEqual([[hans], [hant]]);
  });
});

it('marks words that only the other locale has', async () => {
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
