import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const imported = async (files: Record<string, string>) => {
  const into = temporaryFolder();
  const result = await importOldSite(temporaryFolder(files), into);
  const { redirects } = parse(readFileSync(path.join(into, 'content/old-site.yml'), 'utf8')) as {
    redirects?: Record<string, string>;
  };
  return { ...result, redirects };
};

const POST = '---\ntitle: 甲\ndate: 2026-01-02\n---\n甲\n';

it('leads from sections to the archive, and from folders of languages and of the site to the front page', async () => {
  const { redirects } = await imported({
    'hugo.toml':
      'baseURL = "https://o.example/blog/"\n[languages.zh]\n[languages.en]\ndefaultContentLanguage = "zh"\n',
    'content/News/a.md': POST,
    'content/posts/b.md': POST,
  });
  expect(redirects).toEqual({
    '/blog': '/',
    '/blog/zh': '/',
    '/blog/en': '/',
    '/blog/news': '/posts',
    '/blog/posts': '/posts',
  });
});

it('leads nowhere from the pages of categories, and reads the settings for production last', async () => {
  const { redirects, notes, site } = await imported({
    'config/_default/hugo.toml': 'baseURL = "http://localhost:1313/"\n[params]\na = 1\n',
    'config/_default/params.toml': 'mainSections = ["news"]\n',
    'config/production/hugo.toml': 'baseURL = "https://o.example/"\n[params]\nb = 1\n',
    'content/news/a.md': POST.replace('date:', 'categories: [评论]\ndate:'),
    'content/categories/评论/_index.md': '---\ntitle: 评论\n---\n',
    'content/categories/_index.md': '---\ntitle: 分类\n---\n',
  });
  expect(redirects).toEqual({ '/news': '/posts' });
  expect(notes).toEqual([]);
  expect(site.settings.url).toBe('https://o.example');
  expect(site.documents.map(({ kind }) => kind)).toEqual(['post']);
});

it('leads from the other names of a list too, and from a section of pages', async () => {
  const { redirects, heldBack } = await imported({
    'hugo.toml': 'baseURL = "https://o.example/"\n',
    'content/posts/a.md': POST.replace('date:', 'categories: [评论]\ndate:'),
    'content/topic/ai/_index.md': '---\ntitle: 智能\naliases: [/topic/ml/, /old/%E6%99%BA/]\n---\n',
    'content/categories/评论/_index.md': '---\ntitle: 评论\naliases: /views/\n---\n',
    'content/guide/b.md': '---\ntitle: 乙\n---\n乙\n',
  });
  expect(heldBack).toEqual([]);
  expect(redirects).toEqual({
    '/guide': '/posts',
    '/topic/ai': '/posts',
    '/topic/ml': '/posts',
    '/old/智': '/posts',
    '/views': '/categories/评论',
    '/guide/b': '/guide-b',
  });
});

it('makes a page of the text of a list, in whose place it stands', async () => {
  const { site, heldBack, redirects } = await imported({
    'hugo.toml': 'baseURL = "https://o.example/"\n',
    'content/news/_index.md': '---\ntitle: 新闻\n---\n栏目的文字。\n',
    'content/posts/_index.md': '---\ntitle: 文章\n---\n列表的文字。\n',
    'content/_index.md': '---\ntitle: 首页\n---\n首页的文字。\n',
    'content/news/a.md': POST,
  });
  expect(heldBack).toEqual([]);
  expect(site.documents.map(({ place }) => place).sort()).toEqual([
    'pages/home.md',
    'pages/news.md',
    'pages/posts-page.md',
    'posts/news/a.md',
  ]);
  expect(redirects).toBeUndefined();
});

it.each([
  ['/special/', ['/special/']],
  ['special/', ['/zh/special/']],
])(
  'has the language before an address of a post’s own, %s, but not from the root',
  async (url, addresses) => {
    const { site } = await imported({
      'hugo.toml':
        'baseURL = "https://o.example/"\ndefaultContentLanguage = "zh"\ndefaultContentLanguageInSubdir = true\n[languages.zh]\n',
      'content/posts/a.md': `---\ntitle: 甲\ndate: 2026-01-02\nurl: ${url}\n---\n甲\n`,
    });
    expect(site.documents[0]?.oldAddresses).toEqual(addresses);
  },
);

it('reads languages from files of their own, and gives a translation a name of its own', async () => {
  const { site, heldBack, notes, redirects } = await imported({
    'config/_default/hugo.toml':
      'baseURL = "https://o.example/"\ndefaultContentLanguage = "zh-cn"\n',
    'config/_default/languages.zh-cn.toml': 'weight = 1\n',
    'config/_default/languages.en.toml': 'weight = 2\n',
    'config/_default/params.en.toml': 'mainSections = ["none"]\n',
    'content/posts/a.zh-cn.md': POST,
    'content/posts/a.en.md': POST,
  });
  expect(heldBack).toEqual([]);
  expect(notes).toEqual([]);
  expect(site.documents.map(({ place, oldAddresses }) => [place, oldAddresses[0]])).toEqual([
    ['posts/a-en.md', '/en/posts/a/'],
    ['posts/a.md', '/posts/a/'],
  ]);
  expect(site.documents[0]?.text).toContain('lang: en\n');
  expect(redirects).toEqual({ '/en': '/', '/zh-cn': '/' });
});
