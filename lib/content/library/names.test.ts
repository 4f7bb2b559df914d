import { expect, it } from 'vitest';
import { anArticle } from '@/tests/an-article';
import { answerTo } from './answer';
import { nameFor, namesIn } from './names';
import { createSnapshot } from './snapshot';

const articles = ['c', 'b', 'a'].map((slug) => anArticle({ id: `2020-02-29/${slug}`, slug }));
const idsOf = (...slugs: string[]) => slugs.map((slug) => `2020-02-29/${slug}`);

/** Makes a snapshot with a list of names. */
const snapshot = (
  names: { name: string; forms?: string[]; never?: string[]; articles: string[] }[],
) =>
  createSnapshot(
    {
      ...{ folder: '', articles, authors: [], categories: [], pages: [] },
      names: names.map((entry) => ({ forms: [], never: [], ...entry })),
    },
    2,
  );

it('lists the live articles of a name, and none that is not', () => {
  const content = snapshot([
    { name: '甲公司', forms: ['Jia Tech'], articles: idsOf('later', 'c', 'b', 'a') },
    { name: '乙公司', articles: idsOf('later') },
  ]);
  expect(content.named.map(({ name }) => name)).toEqual(['甲公司']);
  expect(content.nameOf('甲公司')?.articles.map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
  const asked = [
    '/names',
    '/names/甲公司',
    '/names/甲公司/page/2',
    '/names/甲公司/page/3',
    '/names/乙公司',
  ];
  expect(asked.map((path) => answerTo(content, encodeURI(path)).kind)).toEqual([
    ...['shown', 'shown', 'shown', 'nothing', 'nothing'],
  ]);
});

it('leads from each form to the page of the name', () => {
  const content = snapshot([
    { name: 'OpenAI', forms: ['Open AI 公司'], never: ['OAI'], articles: idsOf('a') },
  ]);
  for (const form of ['OpenAI', 'OPENAI', 'ＯｐｅｎＡＩ', 'Open AI 公司', 'OAI'])
    expect(answerTo(content, `/names/${encodeURIComponent(form)}`)).toMatchObject({
      kind: 'spelt',
      path: '/names/openai',
    });
});

it('is found by what readers search for', () => {
  const content = snapshot([{ name: 'OpenAI', never: ['OAI'], articles: idsOf('a') }]);
  for (const text of ['openai', ' OAI ']) expect(nameFor(content, text)?.name).toBe('OpenAI');
  for (const text of ['', '甲', 'OpenAI 甲']) expect(nameFor(content, text)).toBeNull();
  expect(nameFor(snapshot([]), 'OpenAI')).toBeNull();
});

it('has one page of names that have one address, in the order of all articles', () => {
  const content = snapshot([
    { name: 'GPT-4', articles: idsOf('a') },
    { name: 'GPT 4', articles: idsOf('c', 'a') },
    { name: '***', articles: idsOf('b') },
  ]);
  expect(content.named).toMatchObject([{ slug: 'gpt-4', name: 'GPT-4', forms: ['GPT 4'] }]);
  expect(content.named[0]?.articles.map(({ slug }) => slug)).toEqual(['c', 'a']);
});

it('is nowhere without a list', () => {
  expect(answerTo(snapshot([]), '/names').kind).toBe('nothing');
});

it('shows names in the script of the page, at the same addresses', () => {
  const named = namesIn(
    [{ name: '样例镇', forms: ['甲镇'], never: ['样列镇'], articles: idsOf('a') }],
    new Map(articles.map((article) => [article.id, article])),
    (name) => name.replace('样', '樣').replace('镇', '鎮'),
  );
  expect(named).toMatchObject([
    { slug: '样例镇', name: '樣例鎮', forms: ['甲鎮'], spellings: ['样例镇', '甲镇', '样列镇'] },
  ]);
});
