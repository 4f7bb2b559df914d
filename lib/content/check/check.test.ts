import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { checkContent } from './check';
import type { Finding } from './finding';
import { fixContent } from './fix';
import { toAnnotation, toJson } from './report';

const options = { timeZone: 'Asia/Shanghai', pageSize: 20, now: new Date('2026-03-01T00:00:00Z') };

/** Findings as `file:line:column level rule`, the folder left out. */
function short(findings: readonly Finding[], contentDir: string): string[] {
  return findings.map(
    ({ file, line, column, level, rule }) =>
      `${path.relative(contentDir, file)}:${line}:${column} ${level} ${rule}`,
  );
}

async function check(files: Record<string, string>): Promise<string[]> {
  const contentDir = temporaryFolder(files);
  const { findings } = await checkContent({ ...options, contentDir });
  return short(findings, contentDir);
}

const author = { 'authors/a.md': '---\nname: 甲\naliases: [甲先生]\n---\n' };

it('has nothing to say about good content', async () => {
  const findings = await check({
    ...author,
    'posts/2026-02-28-x.md': '---\ntitle: 题\nauthor: 甲先生\ncategory: 日报\n---\n正文',
    'posts/2026/2026-03-01-x.md': '---\ntitle: 题\nauthor: a\n---\n正文',
    '_drafts/idea.md': '---\ntitle: 题\n---\n',
    'posts/picture.png': '',
    'categories/daily.md': '---\nname: 日报\n---\n',
    'pages/about.md': '---\ntitle: 关于\n---\n正文',
  });
  expect(findings).toEqual([]);
});

it.each(['content', 'e2e/fixtures/newsroom'])('finds no error in %s', async (contentDir) => {
  const { findings } = await checkContent({ ...options, contentDir });
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});

it('reports all mistakes of all files, in their order, a damaged file beside the others', async () => {
  const findings = await check({
    ...author,
    'posts/2026-02-28-a.md': '---\ntitle: AI: 我们\ndate: 2026-02-30\nauthor: 甲\n---\n![](b.png)',
    'posts/2026-02-28-b.md': '---\ntitle: [\n---\n[甲](/nowhere)\n\n### 题',
    'posts/2026-02-28-c.md': '---\ntitle: 题\nauthor: 乙\ncatagories: AI\n---\n{{ a }}',
  });
  expect(findings).toEqual([
    'posts/2026-02-28-a.md:2:8 error front-matter',
    'posts/2026-02-28-a.md:3:7 error field-date',
    'posts/2026-02-28-a.md:6:1 error image-missing',
    'posts/2026-02-28-a.md:6:1 error image-alt',
    'posts/2026-02-28-b.md:3:1 error front-matter',
    'posts/2026-02-28-b.md:4:1 error link-dead',
    'posts/2026-02-28-b.md:6:1 warning heading-skipped',
    'posts/2026-02-28-c.md:3:9 error author-unknown',
    'posts/2026-02-28-c.md:4:1 warning field-unknown',
    'posts/2026-02-28-c.md:6:1 error liquid',
  ]);
});

it('asks about the rest of a post whose date and title are wrong', async () => {
  const findings = await check({
    ...author,
    'posts/2026-02-28-a.md':
      '---\ndate: 2026-02-30\nauthor: 乙\npermalink: /posts/\n---\n本文由 AI 协助写成。\n',
    'posts/2026-03-01-b.md': '---\ntitle: 题\nauthor: 甲\n---\n[甲](/posts/2026/02/28/a)\n',
  });
  expect(findings).toEqual([
    'posts/2026-02-28-a.md:2:1 warning title-inferred',
    'posts/2026-02-28-a.md:2:7 error field-date',
    'posts/2026-02-28-a.md:3:9 error author-unknown',
    'posts/2026-02-28-a.md:4:12 error redirect-clash',
    'posts/2026-02-28-a.md:6:1 warning ai-undeclared',
  ]);
});

it('says that a link to a file shows nowhere', async () => {
  const contentDir = temporaryFolder({ 'posts/2026-02-28-a.md': '---\ntitle: 题\n---\n正文' });
  symlinkSync('2026-02-28-a.md', path.join(contentDir, 'posts/2026-02-28-b.md'));
  const { findings } = await checkContent({ ...options, contentDir });
  expect(short(findings, contentDir)).toEqual(['posts/2026-02-28-b.md:1:1 warning file-ignored']);
});

it('finds no picture in a link that leads out of the folder, as the compiler finds none', async () => {
  const root = temporaryFolder({
    'secret.png': '',
    'content/posts/2026-02-28-a.md': '---\ntitle: 题\n---\n![图](a.png)',
  });
  const contentDir = path.join(root, 'content');
  symlinkSync('../../secret.png', path.join(contentDir, 'posts/a.png'));
  const { findings } = await checkContent({ ...options, contentDir });
  expect(short(findings, contentDir)).toContain('posts/2026-02-28-a.md:4:1 error image-missing');
});

it('says so when the folder is not there', async () => {
  const contentDir = path.join(temporaryFolder(), 'nothing');
  await expect(checkContent({ ...options, contentDir })).rejects.toThrow(/CONTENT_DIR/u);
});

describe('what a file accepts', () => {
  const long = `title: ${'题'.repeat(41)}`;
  const name = 'posts/2026-02-28-x.md';

  it('is not told, and counted; the same in another file is told', async () => {
    const contentDir = temporaryFolder({
      [name]: `---\n${long}\naccept: {title-long: 法律的全称}\n---\n正文`,
      'posts/2026-03-01-y.md': `---\n${long}\n---\n正文`,
    });
    const { findings, accepted } = await checkContent({ ...options, contentDir });
    expect(short(findings, contentDir)).toEqual(['posts/2026-03-01-y.md:2:8 warning title-long']);
    expect(short(accepted, contentDir)).toEqual([`${name}:2:8 warning title-long`]);
  });

  it('is never an error', async () => {
    const findings = await check({
      [name]: '---\ntitle: 题\nauthor: 乙\naccept: {author-unknown: 还没有文件}\n---\n正文',
    });
    expect(findings).toEqual([
      `${name}:3:9 error author-unknown`,
      `${name}:4:10 warning acceptance`,
    ]);
  });
});

it('tells of the files that are asked for, with what is known of the others', async () => {
  const contentDir = temporaryFolder({
    ...author,
    'posts/2026-02-28-a.md': '---\ntitle: 题\nauthor: 甲\n---\n[乙](/posts/2026/03/01/b#c)',
    'posts/2026-03-01-b.md': '---\ntitle: 题\nauthor: 丙\n---\n## c',
  });
  const only = [path.join(contentDir, 'posts/2026-02-28-a.md')];
  expect((await checkContent({ ...options, contentDir, only })).findings).toEqual([]);
});

describe('fixContent', () => {
  const name = 'posts/2026-02-28-x.md';

  it('mends what leaves no doubt, keeps the rest, and says what it did', async () => {
    const contentDir = temporaryFolder({
      [name]:
        '---\r\ntitle：AI: 我们\r\ndate: 2026年2月28日 17：00\r\nupdate: 2026-03-01\r\ndraft: yes\r\nauthors:\r\n\t- 乙\r\n---\r\n见[乙](2026-02-27-y.md)"好"\r\n',
      'posts/2026-02-27-y.md': '---\ntitle: 目\n---\n正文',
    });
    const file = path.join(contentDir, name);
    chmodSync(file, 0o640);
    const { changes, result } = await fixContent({ ...options, contentDir });
    expect(readFileSync(file, 'utf8')).toBe(
      '---\r\ntitle: "AI: 我们"\r\ndate: 2026-02-28 17:00:00 +0800\r\nupdated: 2026-03-01\r\ndraft: true\r\nauthors:\r\n  - 乙\r\n---\r\n见[乙](/posts/2026/02/27/y)"好"\r\n',
    );
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(changes.map(({ rule, before, after }) => [rule, before, after])).toContainEqual([
      'field-date',
      '2026年2月28日 17：00',
      '2026-02-28 17:00:00',
    ]);
    expect(short(result.findings, contentDir)).toEqual([
      `${name}:7:5 error author-unknown`,
      `${name}:9:26 warning straight-quotes`,
    ]);
  });

  it('leaves files alone that it was not asked to mend', async () => {
    const text = '---\ntitle: 题\ndate: 2026年2月28日\n---\n';
    const contentDir = temporaryFolder({ [name]: text, 'posts/2026-03-01-y.md': text });
    const only = [path.join(contentDir, name)];
    expect((await fixContent({ ...options, contentDir, only })).changes).toHaveLength(1);
    expect(readFileSync(path.join(contentDir, 'posts/2026-03-01-y.md'), 'utf8')).toBe(text);
  });

  it('renames a field only to one that takes its value, and only once', async () => {
    const contentDir = temporaryFolder({
      [name]:
        '---\ntitle: 题\ntop: 1\npath: /a\ntoq: 甲\nupdate: 昨天\ntagss: [甲]\ntagz: [乙]\n---\n',
    });
    await fixContent({ ...options, contentDir });
    expect(readFileSync(path.join(contentDir, name), 'utf8')).toBe(
      '---\ntitle: 题\ntop: 1\npath: /a\ntoq: 甲\nupdate: 昨天\ntags: [甲]\ntagz: [乙]\n---\n',
    );
  });

  it('does not touch a file without such a mistake', async () => {
    const contentDir = temporaryFolder({ [name]: '---\ntitle: [\n---\n' });
    const before = statSync(path.join(contentDir, name));
    expect((await fixContent({ ...options, contentDir })).changes).toEqual([]);
    expect(statSync(path.join(contentDir, name)).ino).toBe(before.ino);
  });
});

describe('reports', () => {
  const finding: Finding = {
    file: 'content/posts/a,b.md',
    line: 3,
    column: 7,
    level: 'error',
    rule: 'field-date',
    problem: { zh: '“5%”：\n错', en: 'wrong' },
  };

  it('give GitHub what its commands take', () => {
    expect(toAnnotation(finding)).toBe(
      '::error file=content/posts/a%2Cb.md,line=3,col=7,title=field-date::“5%25”：%0A错 / wrong',
    );
  });

  it('give programs JSON', () => {
    expect(JSON.parse(toJson([finding]))).toEqual([
      {
        file: 'content/posts/a,b.md',
        line: 3,
        column: 7,
        level: 'error',
        rule: 'field-date',
        message: { zh: '“5%”：\n错', en: 'wrong' },
        fixable: false,
      },
    ]);
    expect(toJson([])).toBe('[]');
  });
});
