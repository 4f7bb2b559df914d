import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedBefore, importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const FIXTURE = path.resolve('tests/old-sites/hexo');

describe('the site of the tests', () => {
  const { result, document } = importedBefore(FIXTURE);

  it('is told from others, with all its posts', () => {
    expect(result().site.engine).toBe('hexo');
    const kinds = result().site.documents.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'post')).toHaveLength(18);
    expect(kinds.filter((kind) => kind === 'draft')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'page')).toHaveLength(1);
  });

  it.each(['2026-02-01-朴素.md', 'bare-date.md', 'hidden.md'])(
    'leaves %s as it is, signed',
    (name) => {
      const source = readFileSync(path.join(FIXTURE, 'source/_posts', name), 'utf8');
      const signed = /\nauthor: .+$/mu;
      expect(document(`posts/${name}`).text).toMatch(signed);
      expect(document(`posts/${name}`).text.replace(signed, '')).toBe(source);
    },
  );

  it('makes YAML of other fields', () => {
    expect(document('posts/json.md').text).toMatch(/^---\ntitle: JSON 的字段\n/u);
    expect(document('posts/no-opening.md').text).toMatch(/^---\ntitle: 没有开头一行\n/u);
    expect(document('posts/tabs-in-yaml.md').text).toContain('tags:\n  - 测试\n  - 制表\n');
  });

  it('takes categories in lists for categories, and a text for one name', () => {
    const { fields, text } = document('posts/siblings.md');
    expect(fields.categories).toEqual(['科技', 'AI', '生活 随笔']);
    expect(text).toContain('tags: [带 空格 的标签]');
  });

  it('offers the days that another zone may have made', () => {
    expect(document('posts/bare-date.md').oldAddresses).toEqual([
      '/2026/02/02/bare-date/',
      '/2026/02/01/bare-date/',
      '/2026/02/03/bare-date/',
    ]);
  });

  it('takes the day from what was built', () => {
    expect(document('posts/built.md').oldAddresses).toEqual(['/2026/03/02/built/']);
  });

  it('keeps the address that a post says', () => {
    const { oldAddresses, text } = document('posts/permalink.md');
    expect(oldAddresses).toEqual(['/special/place/']);
    expect(text).toContain('permalink: /special/place/\n');
  });

  it('tells of tags that nobody knows, with file and line', () => {
    const told = result().notes.filter(({ about }) => about === 'tag');
    expect(told.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'source/_posts/theme-tags.md:11',
      'source/_posts/theme-tags.md:13',
    ]);
  });

  it('leaves no tag but raw in what readers see', () => {
    for (const { text, file } of result().site.documents) {
      const prose = text.replaceAll(/```[\s\S]*?```|`[^`]*`|\{% raw %\}.*?\{% endraw %\}/gu, '');
      expect(`${file} ${/\{%|\{\{/u.exec(prose)?.[0] ?? ''}`).toBe(`${file} `);
    }
  });
});

describe('bad input', () => {
  const withFiles = (files: Record<string, string>) =>
    temporaryFolder({
      'package.json': '{"dependencies":{"hexo":"8.1.2"}}',
      '_config.yml': 'title: 测试\n',
      ...files,
    });

  it('reads the posts of a site whose configuration is broken', async () => {
    const folder = withFiles({
      '_config.yml': 'title: [',
      'source/_posts/a.md': '---\ntitle: 甲\ndate: 2026-01-02\n---\n测试文字。\n',
    });
    const { site, notes } = await importOldSite(folder);
    expect(site.documents.map(({ place }) => place)).toEqual(['posts/a.md']);
    expect(notes).toMatchObject([{ about: 'config', file: '_config.yml' }]);
  });

  it('knows no tag by a name that every object has', async () => {
    const folder = withFiles({
      'source/_posts/a.md':
        '---\ntitle: 甲\ndate: 2026-01-02\ncategories: toString\n---\n甲{% constructor %}乙。\n',
    });
    const { site, notes, heldBack } = await importOldSite(folder);
    expect(heldBack).toEqual([]);
    expect(site.documents[0]?.text).toContain('甲乙。');
    expect(notes.map(({ problem }) => problem.en).join('')).toContain('{% constructor %}');
  });

  it('takes a post whose fields are broken, and says so', async () => {
    const folder = withFiles({
      'source/_posts/a.md': '---\ntitle: [甲\n---\n测试文字。\n',
      'source/_posts/b.md': '---\ntitle: 乙\ndate: 2026-01-02\n---\n测试文字。\n',
    });
    const { site, notes } = await importOldSite(folder);
    expect(site.documents.map(({ place }) => place)).toEqual(['posts/a.md', 'posts/b.md']);
    expect(notes).toMatchObject([{ about: 'front-matter', level: 'look' }, { about: 'date' }]);
  });

  it.each(['2018-02-31 23:50:48', '昨天'])('takes a post of the day %s', async (date) => {
    const folder = withFiles({
      'source/_posts/a.md': `---\ntitle: 甲\ndate: ${date}\n---\n测试文字。\n`,
    });
    const { heldBack, site } = await importOldSite(folder);
    expect(heldBack).toEqual([]);
    expect(site.documents[0]?.text).toMatch(/^date: \d{4}-\d{2}-\d{2}/mu);
  });

  it('keeps a body that Hexo cannot evaluate', async () => {
    const body = '一\n\n{% if a %}没有结尾\n';
    const folder = withFiles({
      'source/_posts/a.md': `---\ntitle: 甲\ndate: 2026-01-02\n---\n${body}`,
    });
    const { site, notes } = await importOldSite(folder);
    expect(site.documents[0]?.text.endsWith(body)).toBe(true);
    expect(notes).toMatchObject([{ about: 'tag', level: 'look' }]);
  });

  it('reads fields below blank lines, as Hexo does', async () => {
    const post = '---\ntitle: 甲\ndate: 2026-01-02\n---\n一\n';
    const folder = withFiles({ 'source/_posts/a.md': `\n \n${post}` });
    expect((await importOldSite(folder)).site.documents[0]?.text).toBe(post);
  });
});
