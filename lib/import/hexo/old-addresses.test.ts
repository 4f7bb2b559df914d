import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

/** Old addresses of the posts with these categories, by name. */
async function addressesOf(categories: Readonly<Record<string, string>>) {
  const posts = Object.entries(categories).map(([name, value]): [string, string] => [
    `source/_posts/${name}.md`,
    `---\ntitle: ${name}\ndate: 2020-01-01\ncategories: ${value}\n---\n\n文\n`,
  ]);
  const folder = temporaryFolder({
    '_config.yml': 'permalink: :category/:title/\n',
    'package.json': '{"dependencies":{"hexo":"8.1.2"}}',
    ...Object.fromEntries(posts),
  });
  const { site, heldBack } = await importOldSite(folder);
  expect(heldBack).toEqual([]);
  return site.documents.map(({ oldAddresses }) => oldAddresses);
}

// hexo 8.1.2 takes the one that it met last in all the site (findings/hexo-category-last-met.sh).
it.each<[Record<string, string>, string[][]]>([
  [{ b: '[[乙], [甲]]' }, [['/甲/b/', '/乙/b/']]],
  [
    { a: '[[甲], [乙]]', b: '[[乙], [甲]]' },
    [
      ['/乙/a/', '/甲/a/'],
      ['/甲/b/', '/乙/b/'],
    ],
  ],
  [{ a: '[[甲, 丙], [乙]]' }, [['/乙/a/', '/甲/丙/a/']]],
  [{ a: '[甲, 丙]' }, [['/甲/丙/a/']]],
  [{ a: '甲' }, [['/甲/a/']]],
])('a post of several categories had the address of one of them: %j', async (posts, addresses) => {
  expect(await addressesOf(posts)).toEqual(addresses);
});
