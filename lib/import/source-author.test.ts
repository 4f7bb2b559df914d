import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';
import { siteAuthorOf } from './source-author';

const POST = '---\ntitle: 甲\ndate: 2020-01-01 08:00:00\n---\n正文。\n';
const SIGNED = '---\ntitle: 乙\ndate: 2020-01-02 08:00:00\nauthor: 林样例\n---\n正文。\n';

it.each([
  ['Jekyll', '_config.yml', 'author:\n  name: 周样例\n  github: sample\n', '_posts/2020-01-01-'],
  ['Hexo', '_config.yml', 'author: 周样例\n', 'source/_posts/'],
  ['Hugo', 'hugo.toml', '[params.author]\nname = "周样例"\n', 'content/posts/'],
])('signs posts of %s with the author whom the site names for all', async (_, file, config, at) => {
  const target = temporaryFolder();
  const names = at.startsWith('_posts') ? ['a', 'b'] : ['2020-01-01-a', '2020-01-01-b'];
  const old = temporaryFolder({
    [file]: config,
    [`${at}${names[0] ?? ''}.md`]: POST,
    [`${at}${names[1] ?? ''}.md`]: SIGNED,
  });
  const { site, findings } = await importOldSite(old, target);
  const text = (kind: string) =>
    site.documents
      .filter((each) => each.kind === 'post' && each.text.includes(`title: ${kind}`))
      .map(({ place }) => readFileSync(path.join(target, 'content', place), 'utf8'))
      .join('');
  expect(text('甲')).toContain('\nauthor: 周样例\n');
  expect(text('乙')).toBe(SIGNED);
  expect(site.authors.map(({ name }) => name).sort()).toEqual(['周样例', '林样例'].sort());
  expect(findings.filter(({ rule }) => rule.startsWith('author'))).toEqual([]);
});

it('takes what an engine puts in a new configuration for nobody', () => {
  expect(siteAuthorOf('John Doe')).toBeNull();
  expect(siteAuthorOf(undefined, { en: 'Somebody' })).toBeNull();
  expect(siteAuthorOf('', { name: '周样例', url: 'https://e.example' })).toMatchObject({
    name: '周样例',
    links: [{ label: '个人网站', url: 'https://e.example' }],
  });
});
