import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedBefore, importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const FIXTURE = path.resolve('tests/old-sites/hugo');

describe('the site of the tests', () => {
  const { result, document } = importedBefore(FIXTURE);

  it('is told from others, and all of it comes', () => {
    expect(result().site.engine).toBe('hugo');
    const kinds = result().site.documents.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'post')).toHaveLength(18);
    expect(kinds.filter((kind) => kind === 'page')).toHaveLength(1);
    expect(result().heldBack.map(({ place }) => place)).toEqual([]);
  });

  it('leaves YAML and what it is above as they are', () => {
    const source = readFileSync(path.join(FIXTURE, 'content/posts/朴素.md'), 'utf8');
    expect(document('posts/朴素.md').text).toBe(source);
  });

  it('makes YAML of TOML and JSON', () => {
    expect(document('posts/toml.md').text).toMatch(
      /^---\ntitle: TOML 的字段\ndate: 2026-02-02T10:00:00\+08:00\n/u,
    );
    expect(document('posts/json.md').text).toMatch(/^---\ntitle: JSON 的字段 \{括号\}\n/u);
  });

  it.each([
    ['posts/朴素.md', ['/2026/02/01/朴素的一篇/']],
    ['posts/slug.md', ['/2026/02/05/另外的名字/']],
    ['posts/url.md', ['/special/place/', '/older/place/', '/special/旁边']],
    ['posts/zone.md', ['/2026/02/11/写的是另一个时区/']],
    ['posts/english.md', ['/en/2026/02/16/in-english/']],
    ['posts/blog/other.md', ['/blog/other/']],
    ['pages/about.md', ['/about/']],
    ['posts/draft.md', []],
    ['posts/expired.md', []],
  ])('knows the old addresses of %s', (place, addresses) => {
    expect(document(place).oldAddresses).toEqual(addresses);
  });

  it('takes what has expired for a draft, and the day of publication for the date', () => {
    expect(document('posts/expired.md').text).toContain('draft: true');
    expect(document('posts/later.md').text).toContain('date: 2099-01-01T00:00:00+08:00');
    expect(document('posts/lastmod.md').text).toContain('updated: 2026-02-13T10:00:00+08:00');
  });

  it('tells of what nobody knows, with file and line', () => {
    const told = result().notes.filter(({ about }) => about === 'shortcode' || about === 'format');
    expect(told.map(({ file, line }) => `${file}:${line}`).sort()).toEqual([
      'content/blog/org.org:1',
      'content/posts/links.md:5',
      'content/posts/themes.md:11',
      'content/posts/themes.md:13',
    ]);
  });
});

it('knows no shortcode by a name that every object has', async () => {
  const folder = temporaryFolder({
    'hugo.toml': 'title = "测试"\n',
    'content/posts/a.md': '---\ntitle: 甲\ndate: 2026-01-02\n---\n甲{{< constructor >}}乙。\n',
  });
  const { site, notes, heldBack } = await importOldSite(folder);
  expect(heldBack).toEqual([]);
  expect(site.documents[0]?.text).toContain('甲乙。');
  expect(notes.map(({ problem }) => problem.en).join('')).toContain('constructor');
});

it('reads names of fields in any letter case, and tabs after colons', async () => {
  const folder = temporaryFolder({
    'hugo.toml': 'baseURL = "https://old.example"\n',
    'content/post/a.md':
      '---\nTitle:\t\t"甲"\ndate:\t\t2019-10-08T12:30:00\nURL: "2019/10/08/json-gen/"\ncategories: [ \n"Go"\n]\n---\n测试文字。\n',
  });
  const { heldBack, site } = await importOldSite(folder);
  const [post] = site.documents;
  expect(heldBack).toEqual([]);
  expect(post?.oldAddresses).toEqual(['/2019/10/08/json-gen/']);
  expect(post?.text).toMatch(/^title: 甲$/mu);
});

it('reads addresses from the root where the site made them so', async () => {
  const folder = temporaryFolder({
    'config.yaml': 'baseurl: https://old.example\ncanonifyurls: true\n',
    'content/post/a.md': '---\ntitle: 甲\ndate: 2019-10-08\n---\n![图](images/a.svg)\n',
    'static/images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  });
  const { notes, site } = await importOldSite(folder);
  expect(notes).toEqual([]);
  expect(site.documents[0]?.text).toContain('![图](/assets/static/images/a.svg)');
});
