import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerTo } from '@/lib/content/library/answer';
import { assembleIndex } from '@/lib/content/library/assemble-index';
import { createLibrary, PREVIEW } from '@/lib/content/library/create-library';
import { readFrontMatter } from '@/lib/content/source/front-matter';
import { loadOldSite } from '@/lib/content/source/old-site/read-old-site';
import { aPost } from '@/tests/documents';
import { importOldSite, targetIn } from '@/tests/import-old-site';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import { presentAddress } from '../references/lookup';

const timeZone = 'Asia/Shanghai';

async function movedFrom(folder: string) {
  const into = temporaryFolder();
  const { site, notes } = await importOldSite(folder, into);
  const { contentDir } = targetIn(into);
  const text = readFileSync(path.join(contentDir, 'old-site.yml'), 'utf8');
  const posts = site.documents.filter(({ kind }) => kind === 'post');
  const fieldsIn = (source: string) => readFrontMatter(source).raw ?? {};
  const index = assembleIndex(
    {
      posts: posts.map(({ place, text: post }) => {
        // Authors are no part of addresses.
        const { author: _, authors: __, ...fields } = fieldsIn(post);
        return aPost(place, fields);
      }),
      ...{ authors: [], categories: [], pages: [] },
    },
    { oldSite: loadOldSite(contentDir, timeZone).oldSite, timeZone },
  );
  const library = createLibrary(index, 20).at(PREVIEW);
  const lead = (address: string) => {
    const answer = answerTo(library, encodeURI(address));
    return 'path' in answer ? decodeURI(answer.path) : answer.kind;
  };
  const listing = posts.filter((post) => fieldsIn(post.text).redirect_from !== undefined);
  return { posts, text, lead, notes, site, listing: listing.map(({ place }) => place) };
}

/**
 * Single posts have addresses of their own: one that is written in them, one below their language or the last of their
 * categories.
 */
it.each([
  [
    'tests/moving-in/jekyll',
    { permalinks: [{ engine: 'jekyll', pattern: '/:year/:month/:title/' }] },
    [
      'posts/2020-01-16-permalink-pattern.md',
      'posts/2020-01-17-redirects.md',
      // It had the address of another, and was written last.
      'posts/again/2020-01-18-同名.md',
    ],
  ],
  [
    'tests/old-sites/hexo',
    {
      permalinks: [
        {
          ...{ engine: 'hexo', pattern: '/blog/:year/:month/:day/:title/', day_uncertain: true },
          ...{ category_map: { 科技: 'tech' }, filename_case: 1 },
        },
      ],
      redirects: {
        '/blog': '/',
        '/blog/categories/tech': '/categories/%E7%A7%91%E6%8A%80',
        '/blog/about': '/about',
      },
    },
    ['posts/permalink.md'],
  ],
  [
    'tests/old-sites/hugo',
    {
      permalinks: [
        {
          ...{ engine: 'hugo', pattern: '/blog/:section/:slugorfilename/' },
          ...{ folder: 'posts/blog', section: 'blog' },
        },
        { engine: 'hugo', pattern: '/blog/:year/:month/:day/:slug/' },
      ],
      redirects: {
        '/blog': '/',
        ...{ '/blog/zh': '/', '/blog/en': '/' },
        ...{ '/blog/blog': '/posts', '/blog/posts': '/posts' },
        '/blog/about': '/about',
      },
    },
    ['posts/english.md', 'posts/url.md'],
  ],
])('%s: a rule answers the old addresses, and posts the exceptions', async (folder, rules, own) => {
  const { posts, text, lead, site, notes, listing } = await movedFrom(folder);
  expect(parse(text)).toEqual(rules);
  expect(listing).toEqual(own);
  const shared = notes.filter(({ about }) => about === 'old-address').map(({ file }) => file);
  const { basePath } = site.settings;
  for (const post of posts.filter(({ file }) => !shared.includes(file)))
    for (const old of post.oldAddresses)
      expect(`${old} ${lead(basePath + old.replace(/^https?:\/\/[^/]+/u, ''))}`).toBe(
        `${old} ${decodeURI(presentAddress(post, { ...targetIn('') }).address)}`,
      );
});

const HEXO = (config: string, files = {}) => ({
  'package.json': '{"dependencies":{"hexo":"8.1.2","hexo-generator-feed":"4.0.0"}}',
  '_config.yml': config,
  'source/_posts/2026-01-02-a.md': '---\ntitle: 甲\ndate: 2026-01-02 03:00:00\n---\n甲\n',
  ...files,
});
const JEKYLL = (config: string) => ({
  '_config.yml': config,
  '_posts/2026-01-02-a.md': '---\ntitle: 甲\n---\n甲\n',
});
const HUGO = (config: string) => ({
  'hugo.toml': config,
  'content/news/a.md': '---\ntitle: 甲\ndate: 2026-01-02\n---\n甲\n',
});

describe('the rule of a site', () => {
  it.each([
    ['of Jekyll without a zone', JEKYLL('title: 站\n'), [{ pattern: 'date', day_uncertain: true }]],
    ['whose addresses hold no day', JEKYLL('permalink: /:title/\n'), [{ pattern: '/:title/' }]],
    [
      'of another zone, in a folder of its host',
      JEKYLL('timezone: Europe/Paris\nbaseurl: /blog\npermalink: pretty\n'),
      [
        {
          pattern: '/blog/:categories/:year/:month/:day/:title/',
          time_zone: 'Europe/Paris',
        },
      ],
    ],
    [
      'that sets the pattern for all posts',
      JEKYLL('defaults: [{scope: {path: "", type: posts}, values: {permalink: "/p/:title"}}]\n'),
      [{ pattern: '/p/:title' }],
    ],
    [
      'of Hexo, which was built',
      HEXO('permalink: :year/:month/:day/:title/\n', {
        'public/2026/01/02/2026-01-02-a/index.html': '甲',
      }),
      [{ pattern: ':year/:month/:day/:title/' }],
    ],
    [
      'of Hexo, which was built where it was the day before',
      HEXO('permalink: :year/:month/:day/:title/\n', {
        'public/2026/01/01/2026-01-02-a/index.html': '甲',
      }),
      [{ pattern: ':year/:month/:day/:title/', day_uncertain: true }],
    ],
    [
      'of Hexo, with names of its own',
      HEXO('permalink: :category/:title/\nnew_post_name: :year-:month-:day-:title.md\n'),
      [{ pattern: ':category/:title/', new_post_name: ':year-:month-:day-:title.md' }],
    ],
    [
      'of Hugo, whose files have dates',
      HUGO('[frontmatter]\ndate = [":filename", ":default"]\n'),
      [{ pattern: 'default', folder: 'posts/news', section: 'news', file_dates: true }],
    ],
  ])('%s', async (_, files, rules) => {
    const { text, listing } = await movedFrom(temporaryFolder(files));
    const { permalinks } = parse(text) as { permalinks: Record<string, unknown>[] };
    expect(permalinks.map(({ engine: __, ...rule }) => rule)).toEqual(rules);
    expect(listing).toEqual([]);
  });

  it.each([
    ['jekyll-feed', JEKYLL('url: https://o.example\nplugins: [jekyll-feed]\n'), 'jekyll-feed'],
    ['Hexo', HEXO('url: https://o.example/blog\nroot: /blog/\n'), undefined],
    ['Hugo', HUGO('baseURL = "https://o.example/"\n'), undefined],
  ])('keeps the ids of the feed of %s', async (_, files, form) => {
    const { text } = await movedFrom(temporaryFolder(files));
    expect(parse(text)).toMatchObject({
      feed_ids: { site: 'https://o.example', ...(form !== undefined && { form }) },
    });
  });

  it('is not written where the gate would refuse it', async () => {
    const into = temporaryFolder();
    const old = temporaryFolder(JEKYLL('permalink: /:author/:title/\n'));
    const { heldBack, planned, site } = await importOldSite(old, into);
    expect(heldBack).toEqual([]);
    expect(planned.map(({ place }) => place)).toEqual(['posts/2026-01-02-a.md']);
    expect(site.documents[0]?.text).not.toContain('redirect_from: []');
  });
});

describe('the old address of a page', () => {
  const withPages = (pages: Record<string, string>) =>
    temporaryFolder({ ...JEKYLL('permalink: /:title/\nbaseurl: /blog\n'), ...pages });
  const redirectsIn = (into: string) =>
    (
      parse(readFileSync(path.join(into, 'content/old-site.yml'), 'utf8')) as {
        redirects?: unknown;
      }
    ).redirects;

  it('leads to the page, not to one that the gate refuses', async () => {
    const into = temporaryFolder();
    const old = withPages({
      'me.md': '---\ntitle: 我\n---\n我。\n',
      // This site has a list of that name by itself, and answers the old address with it.
      'tags.md': '---\ntitle: 标签\n---\n标签。\n',
      'deep.md': `---\ntitle: 深\n---\n${'> '.repeat(40)}深。\n`,
    });
    const { heldBack } = await importOldSite(old, into);
    expect(heldBack.map(({ place }) => place)).toEqual(['pages/deep.md']);
    expect(redirectsIn(into)).toEqual({
      '/blog': '/',
      '/blog/me': '/me',
      '/blog/tags': '/tags-page',
    });
  });

  it('does not lead away from what this site shows there, and leads on the others', async () => {
    const into = temporaryFolder({ 'content/pages/about.md': '---\ntitle: 关于\n---\n本站。\n' });
    const old = temporaryFolder({
      '_config.yml': 'title: 样张\n',
      'pages/about.md': '---\ntitle: 我\npermalink: /about/\n---\n我。\n',
      'pages/me.md': '---\ntitle: 我\npermalink: /me/\n---\n我。\n',
    });
    const { heldBack } = await importOldSite(old, into, { engine: 'jekyll' });
    expect(heldBack).toEqual([]);
    expect(redirectsIn(into)).toEqual({ '/me': '/pages-me' });
  });
});

describe('a second time', () => {
  const fateOf = ({ planned }: Awaited<ReturnType<typeof importOldSite>>) =>
    planned.find(({ place }) => place === 'old-site.yml')?.fate;

  it('leaves the rule as it is, and follows the old site', async () => {
    const [into, old] = [temporaryFolder(), temporaryFolder(JEKYLL('permalink: /:title/\n'))];
    expect(fateOf(await importOldSite(old, into))).toBe('new');
    expect(fateOf(await importOldSite(old, into))).toBe('same');
    writeFiles(old, { '_config.yml': 'permalink: /p/:title/\n' });
    expect(fateOf(await importOldSite(old, into))).toBe('changed');
  });

  it('does not overwrite what an editor wrote, and has posts say what it does not', async () => {
    const into = temporaryFolder({
      'content/old-site.yml': 'permalinks: [{ engine: jekyll, pattern: "/other/:title" }]\n',
    });
    const old = temporaryFolder(JEKYLL('permalink: /p/:title/\n'));
    const result = await importOldSite(old, into);
    expect(fateOf(result)).toBe('taken');
    expect(result.notes.filter(({ about }) => about === 'old-site')).toHaveLength(1);
    expect(result.site.documents[0]?.text).toContain('redirect_from: [/p/a]');
    writeFileSync(
      path.join(into, 'content/old-site.yml'),
      'permalinks: [{ engine: jekyll, pattern: "/p/:title" }]\n',
    );
    expect((await importOldSite(old, into)).site.documents[0]?.text).not.toContain('redirect_from');
  });
});
