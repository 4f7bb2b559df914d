import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const page = (fields: string) => `---\n${fields}\n---\n\n正文。\n`;
const POST = page('title: 甲\ndate: 2020-01-01');
const SITE = 'title = "旧站"\ndefaultContentLanguage = "zh"\n';

/** Imports a site of these files; gives the front matter of what comes, by its place, and what was told of. */
async function imported(files: Record<string, string>, config = '') {
  const { site, notes } = await importOldSite(
    temporaryFolder({ 'hugo.toml': SITE + config, ...files }),
  );
  const fields = site.documents.map(({ place, text }): [string, string] => [
    place,
    text.split('---\n')[1]?.replace('title: 甲\n', '').replace('date: 2020-01-01\n', '') ?? '',
  ]);
  return {
    fields: Object.fromEntries(fields) as Record<string, string>,
    told: notes.map(({ about, file }) => `${about} ${file}`),
  };
}

it('a section hands its fields down: the nearer wins, a file’s own words win over all', async () => {
  const { fields } = await imported(
    {
      'content/_index.md': page('title: 首页\ncascade: {author: 远, tags: [远], Category: 远}'),
      'content/posts/_index.md': page(
        'title: 文\ncascade: [{author: 近, _target: {path: "/POSTS/x/**"}}, {author: 再近}]',
      ),
      'content/posts/a.md': POST,
      'content/posts/x/b.md': POST,
      'content/posts/x/c.md': page('title: 甲\ndate: 2020-01-01\nauthor: 自己'),
    },
    '[[cascade]]\ntags = ["配置"]\nseries = "配置"\n',
  );
  const others = 'tags: [远]\ncategory: 远\n';
  for (const [place, author] of [
    ['posts/a.md', '再近'],
    ['posts/x/b.md', '近'],
    ['posts/x/c.md', '自己'],
  ] as const) {
    expect(fields[place]?.split('\n').sort()).toEqual(
      `${others}series: 配置\nauthor: ${author}\n`.split('\n').sort(),
    );
  }
});

it.each([
  ['a draft', 'cascade: {draft: true}'],
  ['in no list', 'cascade: {_build: {list: never}}'],
  ['in no list, as newer ones say it', 'cascade: [{build: {list: never}, target: {kind: page}}]'],
  ['private, as newer ones say it', 'cascade: {params: {private: true}}'],
])('what a section makes %s is a draft', async (_, cascade) => {
  const { fields } = await imported({
    'content/posts/sub/_index.md': page(`title: 栏\n${cascade}`).replace('\n正文。\n', ''),
    'content/posts/sub/a.md': POST,
    'content/posts/b.md': POST,
  });
  expect(fields).toEqual({ 'posts/sub/a.md': 'draft: true\n', 'posts/b.md': '' });
});

it('what a section makes headless stays behind, and so does a page that is a draft', async () => {
  const { fields, told } = await imported({
    'content/posts/_index.md': '---\ncascade: {headless: true}\n---\n',
    'content/posts/a/index.md': POST,
    'content/_index.md':
      '+++\n[cascade]\ndraft = true\n[cascade._target]\npath = "/about.md"\n+++\n',
    'content/about.md': page('title: 乙'),
  });
  expect(fields).toEqual({});
  expect(told).toContain('withheld-nobody content/posts/a/index.md');
  expect(told).toContain('withheld-nobody content/about.md');
});

it.each([
  ['path', '"/posts/{a,b}.md"', true],
  ['path', '"/posts/a"', true],
  ['path', '"**/a.md"', true],
  ['path', '"/*"', false],
  ['path', '"posts/**"', false],
  ['kind', 'section', false],
  ['kind', '"{page,section}"', true],
  ['lang', 'zh', true],
  ['lang', 'en', false],
  ['environment', 'production', true],
  ['environment', 'development', false],
])('a cascade whose target has the %s %s', async (name, value, isMeant) => {
  const { fields } = await imported({
    'content/posts/_index.md': `---\ncascade: {private: true, _target: {${name}: ${value}}}\n---\n`,
    'content/posts/a.md': POST,
  });
  expect(fields['posts/a.md']).toMatch(isMeant ? /^draft: true$/mu : /^$/u);
});

it('a section hands nothing to translations, and a file’s own options are all that it has', async () => {
  const { fields } = await imported(
    {
      'content/posts/_index.md': '---\ncascade: {_build: {list: never}}\n---\n',
      'content/posts/a.en.md': POST,
      'content/posts/b.md': page('title: 甲\ndate: 2020-01-01\nbuild: {render: always}'),
    },
    '[languages.zh]\n[languages.en]\n',
  );
  expect(fields['posts/a.en.md'] ?? fields['posts/a.md']).toMatch(
    /^lang: en\nredirect_from: .*\n$/u,
  );
  expect(fields['posts/b.md']).not.toContain('draft');
});

it('Hugo shows nothing of a section that is a draft, whatever its pages say; told of once', async () => {
  const { fields, told } = await imported({
    'content/posts/_index.md': page('title: 文\ndraft: true'),
    'content/posts/a.md': page('title: 甲\ndate: 2020-01-01\ndraft: false'),
    'content/posts/x/b.md': POST,
  });
  expect(fields).toEqual({ 'posts/a.md': 'draft: true\n', 'posts/x/b.md': 'draft: true\n' });
  expect(told.filter((each) => each.startsWith('section-draft'))).toEqual([
    'section-draft content/posts/_index.md',
  ]);
});
