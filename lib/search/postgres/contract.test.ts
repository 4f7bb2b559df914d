import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchText } from '@/lib/content/compiled/search-texts';
import type { Article } from '@/lib/content/model';
import { HAS_POSTGRES, startPostgres, type PostgresServer } from '@/tests/postgres-server';
import { foldTexts } from '../collection';
import { createSearch } from '../search';
import { openDatabase } from './database';
import { indexBodies } from './index-bodies';
import { openTexts } from './open-texts';

/** Pieces that are likely to meet: overlapping themselves, beside Latin, with a meaning in patterns. */
const pieces = [
  ...[
    '算力',
    '飞轮',
    '飛輪',
    '月',
    '亮',
    '哈',
    '哈哈',
    '英伟达',
    '輝達',
    '的',
    '。',
    '，',
    '“',
    '”',
  ],
  ...[
    'a',
    'aa',
    'ab',
    'aba',
    'AI',
    'said',
    'suanli',
    'flow',
    'TensorFlow',
    'Claude',
    'Code',
    'é',
    'ß',
    'ɏ',
  ],
  ...[
    '7B',
    '17B',
    '2.5',
    '5',
    ',',
    '万亿',
    '-',
    ' ',
    '  ',
    '\n',
    '%',
    '_',
    '\\',
    "'",
    '"',
    '.*',
    '(',
    '[',
    '$',
  ],
  ...['🌙', '𠮷', '\\U00000061', '{1}', '^', '|', '+', '?', 'Ａ', '１', '\u0301', '\t'],
];

/** Names of which a text may hold any form. */
const NAMES = [
  { name: '英伟达', forms: ['輝達', 'TensorFlow'], never: ['飛輪'] },
  { name: 'AI', forms: ['算力', '7B'], never: ['“月”'] },
  { name: '哈哈', forms: ['%', "a'b"], never: [] },
].map((name) => ({ ...name, articles: [] }));

const textOf = (max: number) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: max }).map((those) => those.join(''));

const corpusOf = fc.array(fc.record({ title: textOf(4), text: textOf(30), heading: textOf(3) }), {
  minLength: 1,
  maxLength: 8,
});

const articleOf = (title: string, index: number) =>
  ({
    id: `2026-02-${String(28 - index)}/x`,
    day: `2026-02-${String(28 - index)}`,
    publishedAt: `2026-02-${String(28 - index)}T09:00:00.000Z`,
    title,
    description: `${title}的摘要。`,
    authors: [{ id: 'lin', name: '林样例' }],
    categories: [{ slug: 'daily', name: '日报' }],
    tags: [],
  }) as unknown as Article;

async function* inParts<T>(all: readonly T[]): AsyncGenerator<T[]> {
  for (let at = 0; at < all.length; at += 3) yield await Promise.resolve(all.slice(at, at + 3));
}

describe.skipIf(!HAS_POSTGRES)('with PostgreSQL (apt-get install postgresql)', () => {
  let server: PostgresServer;
  let database: ReturnType<typeof openDatabase>;

  beforeAll(async () => {
    server = await startPostgres();
    database = openDatabase(server.url);
  });
  afterAll(async () => {
    await database.end({ timeout: 0 });
    await server.remove();
  });

  /** Asks both, of the same articles; of the texts the last few are not indexed. */
  async function answers(
    corpus: readonly { title: string; text: string; heading: string }[],
    queries: readonly string[],
    unindexed: number,
  ) {
    const articles = corpus.map(({ title }, index) => articleOf(title, index));
    const texts: SearchText[] = corpus.map(({ text, heading }, index) => ({
      ...{ id: articles[index]?.id ?? '', text: text.normalize('NFC'), headings: [heading] },
      syllables: 'suan li - - lin yang li',
      words: '算力 飞轮',
      spoken: 'suanli feilun',
    }));
    const indexed = texts.slice(0, texts.length - unindexed).map(({ text }) => text);
    await indexBodies(database, inParts(indexed));
    const opened = await openTexts(database, inParts(texts));
    const [own, other] = [createSearch(foldTexts(texts), 3), createSearch(opened.texts, 3)];
    const ask = async (search: typeof own) => {
      const all = [];
      for (const q of queries) {
        for (const page of [1, 2])
          all.push(await search({ articles, names: NAMES }, { q, page, sort: 'relevance' }));
      }
      return all;
    };
    return { own: await ask(own), other: await ask(other) };
  }

  it('finds a number with letters behind it, as the search in memory does', async () => {
    const corpus = [{ title: '一', text: '价格2.5aa，共17B，2.57', heading: '' }];
    const { own, other } = await answers(corpus, ['2.5', '17', '2', '25', '7'], 0);
    expect(other).toEqual(own);
    expect(own[0]).toMatchObject({ items: [{ article: { title: '一' } }] });
  });

  it('answers as the search in memory does, whatever is asked', async () => {
    const queries = fc.array(
      fc.oneof(
        textOf(3),
        textOf(3).map((text) => `"${text}"`),
        textOf(2).map((text) => `“${text}” a`),
      ),
      { minLength: 8, maxLength: 24 },
    );
    await fc.assert(
      fc.asyncProperty(corpusOf, queries, fc.nat({ max: 2 }), async (corpus, those, unindexed) => {
        const { own, other } = await answers(corpus, those, Math.min(unindexed, corpus.length));
        expect(other).toEqual(own);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
