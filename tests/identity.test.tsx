import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EditionLine } from '@/components/front-page/edition-line';
import { Footer } from '@/components/site/footer';
import { Masthead } from '@/components/site/masthead';
import { buildSettings } from '@/lib/build-settings.mjs';
import { cardOf } from '@/lib/cards/card-of';
import { posterOf } from '@/lib/cards/poster-of';
import { createSnapshot } from '@/lib/content/library/snapshot';
import { loadSiteFile } from '@/lib/content/source/site-file/read-site-file';
import { newsletter } from '@/lib/email/newsletter';
import { createFeed } from '@/lib/feeds/create-feed';
import { writeFeed } from '@/lib/feeds/write-feed';
import { publisher, website } from '@/lib/seo/json-ld/publication';
import { writeManifest } from '@/lib/seo/manifest';
import { frontPageMetadata, siteMetadata } from '@/lib/seo/metadata';
import { newsSitemap } from '@/lib/seo/news-sitemap';
import { site } from '@/lib/site';
import { writeLlmsFull, writeLlmsIndex } from '@/lib/twins/write-llms';
import { readBuildSettings } from '@/scripts/build/read-build-settings.mjs';
import { anArticle } from './an-article';
import { named } from './named';
import { projectFiles } from './project-files';
import { temporaryFolder } from './temporary-folder';

/** Names of this newsroom and of who works there; `[月亮]` is an emoticon of Weibo's. */
const OURS = /月亮|Sophie/u;
const EMOTICONS = 'lib/content/body/stray/references.ts';

const CODE =
  /^(?:lib|app|components|client|scripts|deploy|eslint)\/.*\.(?:tsx?|mjs|cjs|css|svg|conf|vcl|yml)$|^[^/]+\.(?:tsx?|mjs|json)$/u;

const locale = site.defaultLocale;
const own = loadSiteFile('e2e/fixtures/newsroom', site.url).publication;
const { name, tagline, description } = named(own.name, own);
const article = anArticle();
const content = createSnapshot(
  {
    folder: '',
    articles: [article],
    authors: article.authors,
    categories: article.categories,
    pages: [],
  },
  20,
);
const page = (element: Parameters<typeof renderToStaticMarkup>[0]) => renderToStaticMarkup(element);

describe('another newsroom has its own name', () => {
  const list = { kind: 'archive', page: 1 } as const;
  const feed = createFeed(list, { content, site, locale }, [{ article, body: '', cover: null }]);
  const edition = { day: article.day, number: 1 };
  const surfaces: Record<string, string> = {
    masthead: page(<Masthead day={null} categories={[]} path="" place={[]} locale={locale} />),
    'front page': page(<EditionLine edition={null} locale={locale} />),
    manifest: writeManifest(locale),
    metadata: JSON.stringify([siteMetadata(locale), frontPageMetadata(locale)]),
    'JSON-LD of the publisher': JSON.stringify(publisher(locale)),
    'JSON-LD of the site': JSON.stringify(website(locale)),
    RSS: writeFeed(feed, 'rss'),
    Atom: writeFeed(feed, 'atom'),
    'JSON Feed': writeFeed(feed, 'json'),
    card: JSON.stringify(cardOf({ kind: 'home' }, content, locale)),
    poster: JSON.stringify(posterOf(article, content, locale)),
    'e-mail': newsletter({ edition, articles: [article] }, locale).html,
    'e-mail as text': newsletter({ edition, articles: [article] }, locale).text,
    'llms.txt': writeLlmsIndex({ content, locale }),
    'llms-full.txt': writeLlmsFull([], locale),
    'news sitemap': newsSitemap([article], new Date(Date.parse(article.publishedAt) + 1), locale),
  };

  it.each(Object.entries(surfaces))('on %s', (_, text) => {
    expect(text).toContain('样例晚报');
    expect(text).not.toMatch(/月亮|Sophie|Yueliang/u);
  });

  it('and its words', () => {
    const footer = page(<Footer content={null} path="/" isConverted={false} locale={locale} />);
    expect(footer.replaceAll(/<[^>]+>/gu, '')).toContain(description);
    expect(footer).toContain('CC BY 4.0');
    expect(surfaces['front page']).toContain(tagline);
    expect([name, tagline]).toEqual(['样例晚报', '虚构的日子']);
  });
});

it('nothing of this newsroom is left in code', () => {
  const found = projectFiles(CODE)
    .filter((file) => !/\.test\.|^scripts\/bench\//u.test(file))
    .filter((file) => file !== EMOTICONS)
    .filter((file) => OURS.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

describe('what the build fixes is read as the gate reads it', () => {
  it.each([
    ['time_zone: asia/taipei', { timeZone: 'Asia/Taipei' }],
    ['time_zone: "+08:00"', { timeZone: 'Asia/Shanghai' }],
    ['hant: hk', { hant: 'hk' }],
    ['hant: cn', { hant: 'tw' }],
    [
      'newsletter: {action: "https://a.example/x", leads_to: [https://b.example/y, https://a.example]}',
      { formOrigins: ['https://a.example', 'https://b.example'] },
    ],
    ['newsletter: {action: "http://a.example/x"}', { formOrigins: [] }],
    ['name: [', {}],
    ['', {}],
  ])('%s', (text, said) => {
    const settings = readBuildSettings(temporaryFolder({ 'site.yml': `\uFEFF${text}\r\n` }));
    expect(settings).toEqual({ ...buildSettings({}), ...said });
  });

  it('and without a file', () => {
    expect(readBuildSettings(temporaryFolder())).toEqual(buildSettings({}));
  });
});
