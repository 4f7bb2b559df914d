import { beforeAll, expect, it } from 'vitest';
import { writeDocument } from '@/app/[locale]/[epoch]/[page]/documents/write-document';
import {
  FEEDS,
  type DocumentRoute,
  type FeedFormat,
  type FeedList,
} from '@/lib/addresses/route-table';
import { library } from '@/lib/content/library';
import { inScriptOf } from '@/lib/content/library/in-script';
import { createSnapshot, type Snapshot } from '@/lib/content/library/snapshot';
import { site } from '@/lib/site';
import { now } from '@/lib/time/clock';
import { anArticle } from './an-article';
import { simplifiedOnly } from './simplified-only';

let content: Snapshot;
beforeAll(async () => {
  content = (await library.in('zh-hant', library.epochAt(now())))!;
});

const formats = Object.keys(FEEDS) as FeedFormat[];
const feeds = (list: FeedList): DocumentRoute[] =>
  formats.map((format) => ({ kind: 'feed', list, format }));

/** Every kind of document, by those of its kind; files of the publication's own are the same in all editions. */
const routes: Record<DocumentRoute['kind'], () => DocumentRoute[]> = {
  feed: () => [
    ...feeds({ kind: 'archive', page: 1 }),
    ...content.categories.flatMap(({ slug }) => feeds({ kind: 'category', slug, page: 1 })),
    ...content.authors.flatMap(({ id }) => feeds({ kind: 'author', id, page: 1 })),
    ...feeds({ kind: 'corrections', page: 1 }),
  ],
  twin: () => content.articles.map(({ day, slug }) => ({ kind: 'twin', day, slug })),
  manifest: () => [{ kind: 'manifest' }],
  llms: () => [{ kind: 'llms' }],
  llmsFull: () => [{ kind: 'llmsFull' }],
  podcast: () => [{ kind: 'podcast' }],
  sitemap: () => [{ kind: 'sitemap' }],
  sitemapPart: () => [{ kind: 'sitemapPart', part: 1 }],
  rootFile: () => [],
  wellKnownFile: () => [],
};

/** Words of a document: not its code, nor passages of another script. */
const wordsOf = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/<(code|pre|kbd|samp)\b.*?<\/\1>/gsu, '')
    .replaceAll(/<(\w+)[^>]*\b(?:lang=\\?"(?:zh-Hans|ja)|translate=\\?"no)[^>]*>.*?<\/\1>/gsu, '')
    .replaceAll(/^(```+)[^`].*?^\1|`[^`\n]+`/gmsu, '');

/** Pages of this site that a document leads to outside of the edition: not files, nor what is one in all editions. */
const outside = (text: string) =>
  [
    ...text
      .replaceAll(/<xhtml:link[^>]*>/gu, '')
      .matchAll(new RegExp(`${site.url}(/[^\\s"'<>)\\\\\\]]*)`, 'gu')),
  ]
    .map(([, path = '']) => path)
    .filter((path) => !/^\/(?:hant(?=[/?#]|$)|assets\/|icons?[./]|#|$)/u.test(path));

async function faultsOf(of: DocumentRoute, from: Snapshot) {
  const text = await writeDocument(of, from, 'zh-hant');
  const words = typeof text === 'string' ? text : '';
  return { of, simplified: simplifiedOnly(wordsOf(words)), outside: outside(words) };
}

it.each(Object.entries(routes))(
  '%s: no document of the Traditional edition is in the other script, or leads out of it',
  { timeout: 60_000 },
  async (_, list) => {
    for (const of of list())
      expect(await faultsOf(of, content)).toEqual({ of, simplified: [], outside: [] });
  },
);

it('nor is one of what the seed has none of', async () => {
  const script = (await inScriptOf('zh-hant', []))!;
  const article = script.article(
    anArticle({
      ...{ title: '软件里的头发', series: '连载', tags: ['标签'] },
      audio: { src: '/assets/a.mp3', type: 'audio/mpeg', bytes: 1, seconds: 1 },
      corrections: [{ date: '2020-03-01T00:00:00.000Z', note: '里面的数字', minor: false }],
    }),
  );
  const invented = createSnapshot(
    {
      ...{ folder: content.folder, articles: [article], pages: [], shownAs: script },
      ...{ authors: article.authors, categories: article.categories },
    },
    20,
  );
  const all: DocumentRoute[] = [
    ...feeds({ kind: 'corrections', page: 1 }),
    ...[{ kind: 'podcast' } as const, { kind: 'llms' } as const, { kind: 'sitemap' } as const],
  ];
  for (const of of all) {
    expect(await writeDocument(of, invented, 'zh-hant')).not.toBeNull();
    expect(await faultsOf(of, invented)).toEqual({ of, simplified: [], outside: [] });
  }
});

it('these tests see what they should', () => {
  const text = `<p>发</p>&lt;code&gt;门&lt;/code&gt; ${site.url}/posts`;
  expect([simplifiedOnly(wordsOf(text)), outside(text)]).toEqual([['发'], ['/posts']]);
});
