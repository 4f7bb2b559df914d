import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { checkContent } from './check';
import { formatFinding } from './finding';

const timeZone = 'Asia/Shanghai';

/** Writes files and checks them; findings as `file:line:column level rule`, the folder left out. */
async function check(files: Record<string, string>): Promise<string[]> {
  const contentDir = temporaryFolder(files);
  const findings = await checkContent({ contentDir, timeZone });
  return findings.map((finding) =>
    formatFinding(finding)
      .replace(`${contentDir}${path.sep}`, '')
      .split(' ')
      .slice(0, 3)
      .join(' '),
  );
}

const author = { 'authors/a.md': '---\nname: 甲\naliases: [甲先生]\n---\n' };

it('has nothing to say about good content', async () => {
  const findings = await check({
    ...author,
    'posts/2026-02-28-x.md': '---\ntitle: 题\nauthor: 甲先生\n---\n正文',
    'posts/2026/2026-03-01-x.md': '---\ntitle: 题\n---\n',
    'posts/picture.png': '',
    'categories/daily.md': '---\nname: 日报\n---\n',
    'pages/about.md': '---\ntitle: 关于\n---\n',
    '.hidden/file.txt': '',
  });
  expect(findings).toEqual([]);
});

it('reports all mistakes of all files, in their order, a damaged file beside the others', async () => {
  const findings = await check({
    ...author,
    'posts/2026-02-28-a.md': '---\ntitle: AI: 我们\n---\n',
    'posts/2026-02-28-b.md': '---\ndate: 2026-02-30\nauthor: 乙\ntitle: 题\n---\n',
    'posts/2026-02-28-c.md': '---\ntitle: 题\nauthor: 乙\ncatagories: AI\n---\n',
  });
  expect(findings).toEqual([
    'posts/2026-02-28-a.md:2:8 error front-matter',
    'posts/2026-02-28-b.md:2:7 error field-value',
    'posts/2026-02-28-c.md:3:9 error author-unknown',
    'posts/2026-02-28-c.md:4:13 warning field-unknown',
  ]);
});

it('refuses two posts with one address, and a page where a route is', async () => {
  const findings = await check({
    'posts/2026-02-28-x.md': '---\ntitle: 题\n---\n',
    'posts/other/2026-02-28-x.md': '---\ntitle: 目\n---\n',
    'pages/posts.md': '---\ntitle: 文章\n---\n',
    'authors/a.md': '---\nname: 甲\nkind: robot\n---\n',
  });
  expect(findings).toEqual([
    'authors/a.md:3:7 error field-value',
    'pages/posts.md:2:8 error address-taken',
    'posts/other/2026-02-28-x.md:2:1 error address-taken',
  ]);
});

it('warns of files that would show nowhere', async () => {
  const findings = await check({ 'posts/a.markdown': '', 'about.md': '---\ntitle: 关于\n---\n' });
  expect(findings).toEqual([
    'about.md:1:1 warning file-ignored',
    'posts/a.markdown:1:1 warning file-ignored',
  ]);
});

it('says so when the folder is not there', async () => {
  const contentDir = path.join(temporaryFolder(), 'nothing');
  await expect(checkContent({ contentDir, timeZone })).rejects.toThrow(/CONTENT_DIR/u);
});
