import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it, vi } from 'vitest';
import { library } from '@/lib/content/library';
import { inScriptOf } from '@/lib/content/library/in-script';
import { indexedPages } from '@/lib/content/library/indexed-pages';
import { createSnapshot, type Snapshot } from '@/lib/content/library/snapshot';
import type { WithdrawnArticle } from '@/lib/content/library/withdrawals';
import { now } from '@/lib/time/clock';
import { anArticle } from './an-article';
import { projectFiles } from './project-files';
import { simplifiedOnly } from './simplified-only';

/** Module of a page. */
type Page = {
  default: (props: Props) => Promise<ReactElement>;
  generateMetadata?: (props: Props) => Promise<object>;
};

type Props = {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string>>;
};

const ROOT = 'app/[locale]/[epoch]/[page]/';
const files = projectFiles(/^app\/\[locale\]\/\[epoch\]\/.*\bpage\.tsx$/u);
const modules = import.meta.glob<Page>('../app/**/page.tsx');

const epoch = library.epochAt(now());
let content: Snapshot;
beforeAll(async () => {
  content = (await library.in('zh-hant', epoch))!;
});

/** Addresses that are in no sitemap. */
const others = () =>
  content.articles.slice(0, 1).flatMap(({ day, slug }) => {
    const on = `/posts/${day.replaceAll('-', '/')}`;
    return [`${on}/${slug}/wechat`, `${on}/email`, '/search', '/not-found'];
  });

/** The params that a route's file has for the first address of its kind that the seed has; null where there is none. */
function paramsOf(file: string): Record<string, string> | null {
  const route = file.slice(ROOT.length).replace(/\/?page\.tsx$/u, '');
  const names = [...route.matchAll(/\[(\w+)\]/gu)].map(([, name = '']) => name);
  const pattern = new RegExp(`^/${route.replaceAll(/\[\w+\]/gu, '([^/]+)')}$`, 'u');
  const paths = [...indexedPages(content).map(({ path }) => path), ...others()];
  const isOwn = (path: string) =>
    route !== '[slug]' || content.pages.some(({ slug }) => path === `/${slug}`);
  const found = paths.filter(isOwn).flatMap((path) => pattern.exec(path) ?? []);
  if (found.length === 0) return null;
  return Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']));
}

/** Gives the words of a page and its attributes that are read, but for those marked as another script's. */
const readIn = (html: string) =>
  html
    .replaceAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gsu, '$1')
    .replaceAll(/<(?:code|pre|kbd|script|style)\b.*?<\/(?:code|pre|kbd|script|style)>/gsu, '')
    .replaceAll(/<(\w+)[^>]*\b(?:lang="(?:zh-Hans|ja|en)"|translate="no")[^>]*>.*?<\/\1>/gsu, '')
    .replaceAll(/\s(?:href|src|srcset|id|name|value|for|data-[\w-]+|aria-\w+by)="[^"]*"/giu, '');

/** Renders a page of the Traditional edition, and finds what a reader of it should not meet. */
async function faultsOf(file: string, params: Record<string, string>) {
  const { default: Page, generateMetadata } = await modules[`../${file}`]!();
  const props = {
    params: Promise.resolve({ ...params, locale: 'zh-hant', epoch, page: '1' }),
    searchParams: Promise.resolve({ q: '软件' }),
  };
  const html = renderToStaticMarkup(await Page(props));
  // What stands in its head; what a reader has typed is said again as it was.
  const head = JSON.stringify((await generateMetadata?.(props)) ?? '').replaceAll('软件', '');
  // Nothing leads out of the edition but the way to the other one, and to what is the same in both.
  const out = [...html.matchAll(/<a\s[^>]*>/gu)]
    .filter(([tag]) => !/\shreflang=/iu.test(tag))
    .flatMap(([tag]) => /\shref="(\/[^"]*)"/u.exec(tag)?.[1] ?? [])
    .filter((href) => !/^\/(?:hant(?=[/?#]|$)|assets\/)/u.test(href));
  const words = readIn(html);
  return { words: words.length > 0, simplified: simplifiedOnly(words + head), out };
}

const NONE = { words: true, simplified: [], out: [] };

/** Pages of what the seed has none of. */
const INVENTED: Record<string, Record<string, string>> = {
  'names/page.tsx': {},
  'names/[name]/page.tsx': { name: '软件' },
  'sources/page.tsx': {},
  'sources/[outlet]/page.tsx': { outlet: '软件报' },
  'tags/[tag]/page.tsx': { tag: '标签' },
  'series/[series]/page.tsx': { series: '连载' },
  'withdrawn/[day]/[slug]/page.tsx': { day: '2020-02-28', slug: 'gone' },
  'corrections/page.tsx': {},
};

it.each(files)('%s has no Simplified character', { timeout: 30_000 }, async (file) => {
  const params = paramsOf(file);
  if (params) expect(await faultsOf(file, params)).toEqual(NONE);
  else expect(Object.keys(INVENTED)).toContain(file.slice(ROOT.length));
});

it.each(Object.entries(INVENTED))('nor has %s, invented', async (file, params) => {
  const script = (await inScriptOf('zh-hant', []))!;
  const article = script.article(
    anArticle({
      tags: ['标签'],
      sources: [
        {
          title: '头发',
          url: 'https://a.example/x',
          publisher: '软件报',
          date: null,
          outlet: '软件报',
        },
      ],
      series: '连载',
      corrections: [{ date: '2020-03-01T00:00:00.000Z', note: '里面的数字', minor: false }],
    }),
  );
  const gone = anArticle({
    ...{ id: '2020-02-28/gone', day: '2020-02-28', slug: 'gone' },
    withdrawn: { date: '2020-03-05T01:00:00.000Z', reason: '来源不实' },
  });
  const snapshot = createSnapshot(
    {
      ...{ folder: content.folder, articles: [article], pages: [], shownAs: script },
      withdrawn: [script.withdrawn(gone as WithdrawnArticle)],
      authors: article.authors,
      categories: article.categories,
      names: [{ name: '软件', forms: ['头发', 'NVIDIA'], never: ['软体'], articles: [article.id] }],
    },
    20,
  );
  const asked = vi.spyOn(library, 'in').mockResolvedValue(snapshot);
  expect(await faultsOf(ROOT + file, params)).toEqual(NONE);
  asked.mockRestore();
});
