import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const HEXO = { '_config.yml': 'title: 旧站\n', 'package.json': '{"dependencies":{"hexo":"8"}}' };
const HUGO = { 'hugo.toml': 'title = "旧站"\n' };
const JEKYLL = { '_config.yml': 'title: 旧站\n' };

const file = (fields: string, body = '正文。') => `---\n${fields}\n---\n\n${body}\n`;

/** Fate of the one document of a site whose front matter, or body, holds something back. */
async function fateOf(
  site: Record<string, string>,
  place: string,
  text: string,
): Promise<{ fate: 'public' | 'draft' | 'behind'; told: string[] }> {
  const { site: read, notes } = await importOldSite(temporaryFolder({ ...site, [place]: text }));
  const [document] = read.documents;
  const isDraft = /^draft: true$/mu.test(document?.text ?? '');
  return {
    fate: document === undefined ? 'behind' : isDraft ? 'draft' : 'public',
    told: notes
      .filter((note) => note.file === place && note.about.startsWith('withheld'))
      .map(({ level }) => level),
  };
}

it.each([
  ['a password of hexo-blog-encrypt', HEXO, file('title: 甲\ndate: 2020-01-01\npassword: 1234')],
  ['hexo-hide-posts', HEXO, file('title: 甲\ndate: 2020-01-01\nhidden: true')],
  ['Fluid', HEXO, file('title: 甲\ndate: 2020-01-01\nhide: true')],
  [
    'a tag that is encrypted',
    { ...HEXO, '_config.yml': 'encrypt:\n  tags:\n    - {name: 日记, password: a}\n' },
    file('title: 甲\ndate: 2020-01-01\ntags: [日记]'),
  ],
  [
    'a tag of a theme that encrypts',
    HEXO,
    file('title: 甲\ndate: 2020-01-01', '明。\n\n{% encrypt pw %}\n暗。\n{% endencrypt %}'),
  ],
])('a post of Hexo behind %s is a draft, and told of', async (_, site, text) => {
  expect(await fateOf(site, 'source/_posts/a.md', text)).toEqual({ fate: 'draft', told: ['look'] });
});

it.each([
  ['a password', file('title: 甲\ndate: 2020-01-01\npassword: a')],
  ['no list', file('title: 甲\ndate: 2020-01-01\nbuild:\n  list: never')],
  ['no list, as older ones say it', file('title: 甲\ndate: 2020-01-01\n_build:\n  list: false')],
  [
    'an encrypting shortcode',
    file(
      'title: 甲\ndate: 2020-01-01',
      '{{% hugo-encryptor "pw" %}}\n暗。\n{{% /hugo-encryptor %}}',
    ),
  ],
])('a post of Hugo behind %s is a draft, and told of', async (_, text) => {
  expect(await fateOf(HUGO, 'content/posts/a.md', text)).toEqual({ fate: 'draft', told: ['look'] });
});

it('a post that Jekyll did not link to is a draft', async () => {
  const text = file('title: 甲\nunlisted: true');
  const fate = { fate: 'draft', told: ['look'] };
  expect(await fateOf(JEKYLL, '_posts/2020-01-01-a.md', text)).toEqual(fate);
});

it.each([
  ['a draft', HUGO, 'content/about.md', 'title: 页\ndraft: true'],
  ['what expired', HUGO, 'content/about.md', 'title: 页\nexpiryDate: 2020-01-01'],
  [
    'a headless bundle',
    HUGO,
    'content/posts/a/index.md',
    'title: 甲\ndate: 2020-01-01\nheadless: true',
  ],
  [
    'what is not rendered',
    HUGO,
    'content/posts/a.md',
    'title: 甲\ndate: 2020-01-01\nbuild: {render: never}',
  ],
  ['a page unpublished', JEKYLL, 'about.md', 'title: 页\npublished: false'],
  ['a page with a password', HEXO, 'source/about/index.md', 'title: 页\npassword: a'],
])('%s that had no page, or one behind a lock, stays behind', async (_, site, place, fields) => {
  expect(await fateOf(site, place, file(fields))).toEqual({ fate: 'behind', told: ['lost'] });
});

it.each([
  ['search engines alone', JEKYLL, '_posts/2020-01-01-a.md', 'title: 甲\nsitemap: false'],
  [
    'search engines alone',
    HUGO,
    'content/posts/a.md',
    'title: 甲\ndate: 2020-01-01\nrobots: noindex',
  ],
  ['the first page alone', JEKYLL, '_posts/2020-01-01-a.md', 'title: 甲\nhidden: true'],
  ['lists, a page', HEXO, 'source/about/index.md', 'title: 页\nhidden: true'],
  [
    'drafts, as Jekyll has no such field',
    JEKYLL,
    '_posts/2020-01-01-a.md',
    'title: 甲\ndraft: true',
  ],
  [
    'drafts, as Hexo has no such field',
    HEXO,
    'source/_posts/a.md',
    'title: 甲\ndate: 2020-01-01\ndraft: true',
  ],
  ['all, a page of Hexo', HEXO, 'source/about/index.md', 'title: 页\npublished: false'],
])('what was kept from %s comes, and is told of', async (_, site, place, fields) => {
  expect(await fateOf(site, place, file(fields))).toEqual({ fate: 'public', told: ['look'] });
});

it.each([
  [
    'an empty password',
    HEXO,
    'source/_posts/a.md',
    file('title: 甲\ndate: 2020-01-01\npassword: ""'),
  ],
  ['hidden: false', HEXO, 'source/_posts/a.md', file('title: 甲\ndate: 2020-01-01\nhidden: false')],
  [
    'a tag that is shown as code',
    HUGO,
    'content/posts/a.md',
    file('title: 甲\ndate: 2020-01-01', '```\n{{< encrypt >}}\n```'),
  ],
])('%s holds nothing back', async (_, site, place, text) => {
  expect(await fateOf(site, place, text)).toEqual({ fate: 'public', told: [] });
});

it('pictures of a page that stays behind do so too', async () => {
  const { site } = await importOldSite(
    temporaryFolder({
      ...HUGO,
      'content/about/index.md': file('title: 页\npassword: a'),
      'content/about/a.txt': 'a',
    }),
  );
  expect(site.attachments).toEqual([]);
});

it('a draft of Hugo in any section is a draft here', async () => {
  const site = { 'hugo.toml': 'title = "旧站"\n[params]\nmainSections = ["post"]\n' };
  const text = file('title: 甲\ndate: 2020-01-01\ndraft: true');
  expect(await fateOf(site, 'content/unfinished/a.md', text)).toEqual({ fate: 'draft', told: [] });
});

it('a post of Hexo that is not published stays so, whatever else it says', async () => {
  const text = file('title: 甲\ndate: 2020-01-01\npublished: false\ndraft: true');
  expect(await fateOf(HEXO, 'source/_posts/a.md', text)).toEqual({ fate: 'draft', told: [] });
});
