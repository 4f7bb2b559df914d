/** Prints what the first search of a process costs, as JSON; run by cost.ts in a folder with data. */
import type { Article } from '@/lib/content/model';

/** Cost of a fresh process until its first answer. */
export type ColdStart = {
  /** CPU milliseconds: loading the code, reading and folding the texts, the first query. */
  coldStart: number;
  /** Bytes resident afterwards. */
  memory: number;
};

const start = process.cpuUsage();
const { readSearchTexts } = await import('@/lib/content/compiled/search-texts');
const { foldTexts } = await import('@/lib/search/collection');
const { createSearch } = await import('@/lib/search/search');
const texts = await readSearchTexts({ folder: '.' });
const articles = texts.map(
  ({ id }) =>
    ({
      id,
      title: id,
      day: '',
      publishedAt: '',
      description: '',
      authors: [],
      categories: [],
      tags: [],
    }) as unknown as Article,
);
const search = createSearch(foldTexts(texts), 10);
await search({ articles }, { q: '風鈴', page: 1, sort: 'relevance' });
const { user, system } = process.cpuUsage(start);
const cost: ColdStart = { coldStart: (user + system) / 1000, memory: process.memoryUsage().rss };
console.log(JSON.stringify(cost));
