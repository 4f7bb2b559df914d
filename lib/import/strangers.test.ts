import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const POST = '---\ntitle: 甲\ndate: 2026-02-03\n---\n甲\n';

it('takes numbers for texts where texts are meant, and the day for a title where nothing else is', async () => {
  const { site, heldBack } = await importOldSite(
    temporaryFolder({
      'hugo.toml': 'title = "旧站"\n',
      'content/about.md': '---\ntitle: 关于\ndescription: 1\n---\n正文。\n',
      'content/posts/2014-04-07-.md': '---\ndate: 2014-04-07\n---\n正文。\n',
      'content/posts/b.md': POST.replace('title: 甲', 'title: true\ndescription: 2026'),
    }),
  );
  expect(heldBack).toEqual([]);
  const heads = site.documents.map(({ text }) => text.split('\n').slice(1, 3).join(' '));
  expect(heads).toEqual([
    'title: 关于 description: "1"',
    'date: 2014-04-07 title: 2014-04-07',
    'title: "true" description: "2026"',
  ]);
});

it('shows a page as a picture nowhere, where a definition of several says so', async () => {
  const { site, heldBack, notes } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'url: https://o.example\n',
      '_posts/2020-01-01-a.md':
        '---\ntitle: 甲\n---\n![图][1] 与 [链接][1]\n\n[1]: /2020/01/02/b.html\n',
      '_posts/2020-01-02-b.md': '---\ntitle: 乙\n---\n乙\n',
    }),
  );
  expect(heldBack).toEqual([]);
  expect(site.documents[0]?.text).toContain('[1]: https://o.example/2020/01/02/b.html\n');
  expect(notes.map(({ about }) => about)).toEqual(['image-missing']);
});

it('brings proofs of ownership along, and tells of pages in HTML', async () => {
  const into = temporaryFolder();
  const { notes } = await importOldSite(
    temporaryFolder({
      'package.json': '{"dependencies":{"hexo":"8"}}',
      '_config.yml': 'title: 旧站\n',
      'source/_posts/a.md': POST,
      'source/baidu_verify_codeva-x.html': 'x',
      'source/ads.txt': 'example.com, 1, DIRECT',
      'source/tool/index.html': '<p>工具</p>',
      'source/tags/index.html': '<p>标签</p>',
      'source/404.html': '<p>没有</p>',
    }),
    into,
  );
  expect(notes.map(({ about, file }) => `${about} ${file}`)).toEqual([
    'html-page source/tool/index.html',
  ]);
  expect(readFileSync(path.join(into, 'content/root/ads.txt'), 'utf8')).toContain('DIRECT');
  expect(readFileSync(path.join(into, 'content/root/baidu_verify_codeva-x.html'), 'utf8')).toBe(
    'x',
  );
});

it('says that a site has no posts, and writes no redirect of a name to itself', async () => {
  const none = await importOldSite(
    temporaryFolder({
      '_config.yml': 'title: 旧站\n',
      'about.md': '---\ntitle: 关\n---\n关于。\n',
    }),
  );
  expect(none.notes.map(({ about, level }) => `${about} ${level}`)).toEqual(['no-posts lost']);
  const into = temporaryFolder();
  await importOldSite(
    temporaryFolder({
      'package.json': '{"dependencies":{"hexo":"8"}}',
      '_config.yml': 'tag_map:\n  LangChain: LangChain\n  机器: machine\n',
      'source/_posts/a.md': POST.replace('date:', 'tags: [LangChain, 机器]\ndate:'),
    }),
    into,
  );
  const old = readFileSync(path.join(into, 'content/old-site.yml'), 'utf8');
  expect(old).toContain('/tags/machine:');
  expect(old).not.toContain('LangChain');
});

it('knows the path of a Jekyll post below a folder, and keeps the list at the address of a page of tags', async () => {
  const { site, notes } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'url: https://o.example\n',
      'es/_posts/sub/2021-08-10-T.md': '---\ntitle: 甲\npermalink: /x/:path\n---\n甲\n',
      'tags/index.md': '---\ntitle: 标签\n---\n挑一个。\n',
    }),
  );
  expect(site.documents.map(({ oldAddresses: [address] }) => address)).toEqual([
    '/x/es/sub/2021-08-10-T',
    '/tags/',
  ]);
  expect(notes).toEqual([]);
});

it('shows pictures that a script fetched late, and lets pass what has no address at all', async () => {
  const { site, heldBack, findings } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'title: 旧站\n',
      '_posts/2020-01-01-a.md':
        '---\ntitle: 甲\n---\n<img alt="一" data-src="https://e.example/a.png">\n\n<img alt="二">\n',
    }),
  );
  expect(heldBack).toEqual([]);
  expect(site.documents[0]?.text).toContain('<img src="https://e.example/a.png" alt="一"');
  expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toContain('image-html warning');
});
