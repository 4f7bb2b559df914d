import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const POST = '---\ntitle: 甲\ndate: 2026-02-03\n---\n甲\n';

async function imported(files: Record<string, string>) {
  const into = temporaryFolder();
  const { site, heldBack, notes } = await importOldSite(temporaryFolder(files), into);
  expect(heldBack).toEqual([]);
  const old = parse(readFileSync(path.join(into, 'content/old-site.yml'), 'utf8')) as {
    permalinks: { pattern: string; folder?: string }[];
    redirects?: Record<string, string>;
  };
  const posts = site.documents.map(({ place, text, oldAddresses }) => ({
    place,
    address: oldAddresses[0],
    redirected: text.includes('redirect_from'),
  }));
  return { old, posts, notes, files: site.files };
}

it('writes out what patterns say of sections inside the first, a rule for each', async () => {
  const { old, posts } = await imported({
    'hugo.toml':
      'baseURL = "https://o.example/"\n[permalinks]\ndocs = "/:sections[1:]/:06/:contentbasename/"\nnews = "/n/:sectionslug/:slug/"\n',
    'content/docs/guide/_index.md': '---\ntitle: 指南\n---\n',
    'content/docs/guide/deep/a.md': POST,
    'content/docs/b.md': POST,
    'content/news/_index.md': '---\ntitle: 新闻\nslug: xin-wen\n---\n',
    'content/news/c.md': POST,
  });
  expect(posts).toEqual([
    { place: 'posts/docs/b.md', address: '/26/b/', redirected: false },
    { place: 'posts/docs/guide/deep/a.md', address: '/guide/26/a/', redirected: false },
    { place: 'posts/news/c.md', address: '/n/xin-wen/甲/', redirected: false },
  ]);
  expect(old.permalinks.map(({ folder, pattern }) => `${folder} ${pattern}`)).toEqual([
    'posts/docs/guide /guide/:06/:contentbasename/',
    'posts/docs //:06/:contentbasename/',
    'posts/news /n/xin-wen/:slug/',
  ]);
});

it('leads from lists with patterns of their own, and from no language that was off', async () => {
  const { old } = await imported({
    'hugo.toml':
      'baseURL = "https://o.example/"\ndefaultContentLanguage = "zh"\n[languages.zh]\n[languages.en]\ndisabled = true\n[permalinks.term]\ntags = "/t/:slug/"\n[permalinks.section]\nposts = "/articles/"\n',
    'content/posts/a.md': POST.replace('date:', 'tags: [x]\ndate:'),
  });
  expect(old.redirects).toEqual({ '/zh': '/', '/t': '/tags', '/articles': '/posts' });
});

it('leaves HTML without front matter as the file that Hugo copies, and tells of it', async () => {
  const { posts, notes, files } = await imported({
    'hugo.toml': 'baseURL = "https://o.example/"\n',
    'content/posts/a.md': POST,
    'content/posts/demo.html': '<!doctype html><title>x</title><p>演示</p>',
    'content/posts/b.html': `${POST}<p>乙</p>`,
    'static/tool/index.html': '<p>工具</p>',
    'static/google0123456789abcdef.html': 'google-site-verification: google0123456789abcdef.html',
  });
  expect(posts.map(({ place }) => place)).toEqual(['posts/a.md', 'posts/b.md']);
  expect(files.get('/posts/demo.html')).toBe('content/posts/demo.html');
  expect(notes.map(({ about, file }) => `${about} ${file}`)).toEqual([
    'html-page content/posts/demo.html',
    'html-page static/tool/index.html',
  ]);
});
