import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

/** Old addresses of the posts with these categories, by name. */
async function addressesOf(categories: Readonly<Record<string, string>>) {
  const posts = Object.entries(categories).map(([name, value]): [string, string] => [
    `source/_posts/${name}.md`,
    `---\ntitle: ${name}\ndate: 2020-01-01\ncategories: ${value}\n---\n\n文\n`,
  ]);
  const folder = temporaryFolder({
    '_config.yml': 'permalink: :category/:title/\n',
    'package.json': '{"dependencies":{"hexo":"8.1.2"}}',
    ...Object.fromEntries(posts),
  });
  const { site, heldBack } = await importOldSite(folder);
  expect(heldBack).toEqual([]);
  return site.documents.map(({ oldAddresses }) => oldAddresses);
}

// hexo 8.1.2 takes the one that it met last in all the site (findings/hexo-category-last-met.sh).
it.each<[Record<string, string>, string[][]]>([
  [{ b: '[[乙], [甲]]' }, [['/甲/b/', '/乙/b/']]],
  [
    { a: '[[甲], [乙]]', b: '[[乙], [甲]]' },
    [
      ['/乙/a/', '/甲/a/'],
      ['/甲/b/', '/乙/b/'],
    ],
  ],
  [{ a: '[[甲, 丙], [乙]]' }, [['/乙/a/', '/甲/丙/a/']]],
  [{ a: '[甲, 丙]' }, [['/甲/丙/a/']]],
  [{ a: '甲' }, [['/甲/a/']]],
])('a post of several categories had the address of one of them: %j', async (posts, addresses) => {
  expect(await addressesOf(posts)).toEqual(addresses);
});

const PLUGINS = ['hexo', 'hexo-generator-feed', 'hexo-permalink-pinyin'];

const PINYIN = `url: https://a.example
permalink: :year/:month/:day/:title.html
permalink_pinyin:
`;

/** Takes a site with hexo-permalink-pinyin over: posts by their files' names, with lines of front matter. */
async function importPinyin(
  posts: Readonly<Record<string, string>>,
  settings = '',
  plugins = PLUGINS,
) {
  const folder = temporaryFolder({
    '_config.yml':
      PINYIN + (settings.includes('enable') ? settings : `  enable: true\n${settings}`),
    'package.json': JSON.stringify({
      dependencies: Object.fromEntries(plugins.map((name) => [name, '1'])),
    }),
    ...Object.fromEntries(
      Object.entries(posts).map(([name, fields]) => [
        `source/_posts/${name}.md`,
        `---\ntitle: 甲\ndate: 2020-01-02 12:00:00\n${fields}---\n\n文\n`,
      ]),
    ),
  });
  const { site, heldBack } = await importOldSite(folder);
  expect(heldBack).toEqual([]);
  return site;
}

// Each was made by hexo 8.1.2 with hexo-permalink-pinyin 1.1.0.
it.each([
  ['技术周刊：GPT入门', '', '', '/2020/01/02/ji-zhu-zhou-kan-gpt-ru-men.html'],
  ['C++与C#', '', '', '/2020/01/02/c-yu-c.html'],
  ['a', 'permalink: 旧文/自己的_地址.html\n', '', '/jiu-wen/zi-ji-de-di-zhi.html'],
  ['a', 'permalink: /Old/技术/\n', '', '/old/ji-zhu/'],
  ['技术', '', "  separator: '_'\n  lowercase: false\n", '/2020/01/02/Ji_Zhu.html'],
  ['技术', '', '  exclude: ^2020\n', '/2020/01/02/技术.html'],
  ['技术', '', '  exclude: (\n', '/2020/01/02/ji-zhu.html'],
])('knows the Latin address of %s with %j and %j', async (name, fields, settings, address) => {
  const { documents } = await importPinyin({ [name]: fields }, settings);
  expect(documents[0]?.oldAddresses[0]).toBe(address);
});

it('writes Latin addresses down, which no rule makes, so that feeds keep their ids', async () => {
  const { documents, settings } = await importPinyin({ 技术: '' });
  expect(settings.permalinks).toEqual([]);
  expect(settings.feedIds).toMatchObject({ form: 'address', site: 'https://a.example' });
  expect(documents[0]?.text).toContain('\npermalink: /2020/01/02/ji-zhu.html\n');
});

it.each([
  ['switched off', '  enable: false\n', PLUGINS],
  ['not there', '', PLUGINS.slice(0, 2)],
])('takes Chinese addresses as they are where the plug-in is %s', async (_, settings, plugins) => {
  const site = await importPinyin({ 技术: '' }, settings, plugins);
  expect(site.documents[0]?.oldAddresses[0]).toBe('/2020/01/02/技术.html');
  expect(site.settings.permalinks).toHaveLength(1);
});

// hexo 8.1.2 with hexo-generator-alias 1.0.0 made a page that leads on at each of these.
it('knows the addresses from which a plug-in leads on to posts and pages', async () => {
  const site = (plugins: string) =>
    temporaryFolder({
      '_config.yml':
        'permalink: :title.html\nurl: https://a.example\nalias:\n  feed/: atom.xml\n  x/y: /a.html\n',
      'package.json': plugins,
      'source/_posts/a.md': `---\ntitle: a\ndate: 2020-01-02\nalias:\n  - 旧/甲.html\n  - /old/b/\n---\n文\n`,
      'source/_posts/b.md': '---\ntitle: b\ndate: 2020-01-02\naliases: one/two\n---\n文\n',
      'source/about/index.md': '---\ntitle: p\nalias: me\n---\n页\n',
    });
  const { site: led } = await importOldSite(site('{"hexo-generator-alias":"1.0.0"}'));
  expect(led.documents.map(({ oldAddresses }) => oldAddresses)).toEqual([
    ['/a.html', '/旧/甲.html', '/old/b/', '/x/y'],
    ['/b.html', '/one/two'],
    ['/about/', '/me'],
  ]);
  expect(led.documents[0]?.text).toContain('redirect_from: [/旧/甲.html, /old/b, /x/y]');
  const { site: plain } = await importOldSite(site('{"hexo":"8.1.2"}'));
  expect(plain.documents[0]?.oldAddresses).toEqual(['/a.html']);
});
