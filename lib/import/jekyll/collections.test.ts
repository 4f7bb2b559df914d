import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

const site = (config: string, files: Record<string, string> = {}) =>
  temporaryFolder({
    '_config.yml': `title: 站\ncollections:\n${config}`,
    '_posts/2020-01-01-a.md': '---\ntitle: 题\n---\n\n文\n',
    '_wiki/git.md': '---\ntitle: Git\n---\n\n![图](/wiki/img/a.svg)\n',
    '_wiki/img/a.svg': PICTURE,
    '_wiki/lang/go.md': '---\ntitle: Go\n---\n\n文\n',
    ...files,
  });

const read = (folder: string, files: readonly string[]) =>
  files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');

it('says which collections were left out, and how to have them', async () => {
  const { notes, site: imported } = await importOldSite(site('  wiki: {output: true}\n'));
  expect(imported.documents).toHaveLength(1);
  expect(notes).toMatchObject([
    {
      about: 'collection',
      problem: { zh: '集合 wiki 有 2 篇，没有导入。要它，请加上 --collections wiki。' },
    },
  ]);
});

it('takes a collection that is asked for: pages, with their pictures and old addresses', async () => {
  const into = temporaryFolder();
  const options = { collections: ['wiki'] };
  const { notes } = await importOldSite(site('  wiki: {output: true}\n'), into, options);
  expect(notes).toEqual([]);
  const written = read(into, ['content/pages/wiki-git.md', 'content/pages/wiki-lang-go.md']);
  expect(written).toContain('/assets/_wiki/img/a.svg');
  expect(read(into, ['content/old-site.yml'])).toMatch(
    /\/wiki\/git\.html: \/wiki-git\n {2}\/wiki\/lang\/go\.html: \/wiki-lang-go/u,
  );
});

it.each([
  ['  wiki: {permalink: "/w/:name/"}\n', ['/w/git/', '/w/go/']],
  ['  wiki: {permalink: "/w/:path:output_ext"}\n', ['/w/git.html', '/w/lang/go.html']],
  ['  wiki: {output: true}\npermalink: pretty\n', ['/wiki/git/', '/wiki/lang/go/']],
  ['  - wiki\npermalink: /:year/:title/\n', ['/wiki/git/', '/wiki/lang/go/']],
])('knows the addresses of %j', async (config, addresses) => {
  const options = { collections: ['wiki'] };
  const { site: imported } = await importOldSite(site(config), temporaryFolder(), options);
  const pages = imported.documents.filter(({ kind }) => kind === 'page');
  expect(pages.map(({ oldAddresses }) => oldAddresses[0])).toEqual(addresses);
});

it('makes posts of what has a date', async () => {
  const folder = site('  - wiki\n  - reviews\n', {
    '_reviews/2020-03-04-好书.md': '---\ntitle: 好书\n---\n\n文\n',
    '_reviews/b.md': '---\ntitle: 又一本\ndate: 2020-03-05\n---\n\n文\n',
  });
  const into = temporaryFolder();
  const { site: imported, heldBack } = await importOldSite(folder, into, {
    collections: ['reviews'],
  });
  expect(heldBack).toEqual([]);
  expect(imported.documents.map(({ place }) => place)).toEqual([
    'posts/2020-01-01-a.md',
    'posts/reviews/2020-03-04-好书.md',
    'posts/reviews/b.md',
  ]);
  expect(read(into, ['content/posts/reviews/b.md'])).toContain('redirect_from: [/reviews/b.html]');
});

it('tells of a collection that is not there', async () => {
  const options = { collections: ['wiki', 'wikis'] };
  const { notes } = await importOldSite(site('  - wiki\n'), temporaryFolder(), options);
  expect(notes).toMatchObject([
    { problem: { en: 'the old site has no collection wikis; it has: wiki.' } },
  ]);
});

it('fills in the day of what has one, and no word that is none of Jekyll’s', async () => {
  const folder = site(
    '  reviews: {permalink: "/:collection/:year/:month/:day/:title/:constructor/"}\n',
    {
      '_reviews/2020-03-04-好书.md': '---\ntitle: 好书\n---\n\n文\n',
      '_reviews/b.md': '---\ntitle: 又一本\ndate: 2020-03-05\n---\n\n文\n',
      '_reviews/c.md': '---\ntitle: 没有日子\n---\n\n文\n',
      '_constructor/a.md': '---\ntitle: 不是集合\n---\n\n文\n',
    },
  );
  const options = { collections: ['reviews', 'constructor'] };
  const { site: imported } = await importOldSite(folder, temporaryFolder(), options);
  expect(imported.documents.map(({ oldAddresses }) => oldAddresses[0])).toEqual([
    '/2020/01/01/a.html',
    '/reviews/2020/03/04/好书/:constructor/',
    '/reviews/2020/03/05/b/:constructor/',
    undefined,
  ]);
});

it('takes the pages that themes keep in a collection, and folders that the site includes', async () => {
  const { site: imported, notes } = await importOldSite(
    site('  tabs: {output: true, permalink: "/:title/"}\ninclude: [_pages/]\n', {
      '_tabs/about.md': '---\ntitle: 关于\n---\n关于本站。\n',
      '_tabs/archives.md': '---\nlayout: archives\n---\n',
      '_pages/team.md': '---\ntitle: 团队\npermalink: /team/\n---\n几个人。\n',
      '_layouts/x.md': '---\n---\n不是页面\n',
    }),
  );
  expect(
    imported.documents.map(({ place, oldAddresses: [address] }) => `${place} ${address}`),
  ).toEqual([
    'pages/team.md /team/',
    'posts/2020-01-01-a.md /2020/01/01/a.html',
    'pages/about.md /about/',
  ]);
  expect(notes.map(({ about, file }) => `${about} ${file}`)).toEqual([
    'list-page _tabs/archives.md',
  ]);
});
