import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const FEED = '<rss>{% for post in site.posts %}{% endfor %}</rss>\n';

it('leads from feeds that the site wrote itself, and says nothing of its front page', async () => {
  const into = temporaryFolder();
  const old = temporaryFolder({
    '_config.yml': 'baseurl: /blog\n',
    '_posts/2020-01-01-a.md': '---\ntitle: 甲\n---\n甲\n',
    'index.md': '---\ntitle: 首页\n---\n欢迎。\n',
    'pages/feed.xml': `---\n---\n${FEED}`,
    'all.xml': `---\npermalink: /订阅.xml\n---\n${FEED.replaceAll('rss', 'feed')}`,
    'feed.xml': `---\n---\n${FEED}`,
    'copied.xml': FEED,
  });
  const { heldBack, notes } = await importOldSite(old, into);
  const { redirects } = parse(readFileSync(path.join(into, 'content/old-site.yml'), 'utf8')) as {
    redirects?: Record<string, string>;
  };
  expect(redirects).toEqual({
    '/blog': '/',
    '/blog/pages/feed.xml': '/feed.xml',
    '/blog/订阅.xml': '/atom.xml',
  });
  expect(heldBack).toEqual([]);
  expect(notes.filter(({ about }) => about === 'old-address')).toEqual([]);
});

it('knows the folders that jekyll-polyglot writes for languages', async () => {
  const { site } = await importOldSite(
    temporaryFolder({
      '_config.yml':
        'languages: [en, zh-CN]\ndefault_lang: en\nplugins: [jekyll-polyglot]\npermalink: /:title/\n',
      '_posts/2020-01-01-a.md': '---\ntitle: A\nlang: en\n---\nA\n',
      '_posts/2020-01-01-b.md': '---\ntitle: 甲\nlang: zh-CN\n---\n甲\n',
      'about.zh-CN.md': '---\ntitle: 关于\nlang: zh-CN\npermalink: about/\n---\n关于\n',
    }),
  );
  expect(site.documents.map(({ oldAddresses: [first] }) => first)).toEqual([
    '/a/',
    '/zh-CN/b/',
    '/zh-CN/about/',
  ]);
  expect(site.settings.lists).toContainEqual(['/zh-CN', '/']);
});

it.each([
  ['_plugins/alias_generator.rb', ['/a/', '/old', '/older/b.html']],
  ['_plugins/other.rb', ['/a/']],
])('takes a post’s aliases for addresses where %s is there', async (plugin, addresses) => {
  const { site } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'timezone: UTC\npermalink: /:title/\n',
      [plugin]: 'module Jekyll\nend\n',
      '_posts/2020-01-01-a.md': '---\ntitle: 甲\nalias: [/old, older/b.html]\n---\n甲\n',
    }),
  );
  expect(site.documents[0]?.oldAddresses).toEqual(addresses);
});
