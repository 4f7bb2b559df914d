import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const page = (permalink: string, body: string) =>
  `---\ntitle: 页\npermalink: ${permalink}\n---\n${body}`;

it('leaves the pages of lists behind that this site has at the same address', async () => {
  const { site, notes } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'title: 旧站\n',
      '_posts/2020-01-01-a.md': '---\ntitle: 甲\n---\n甲。\n',
      'tabs/categories.md': page(
        '/categories/',
        '{% for c in site.categories %}{{ c[0] }}{% endfor %}',
      ),
      'tabs/tags.md': page('/tags.html', '{% assign all = site.tags | sort %}'),
      'tabs/search.md': page('/search/', ''),
      'tabs/about.md': page('/about/', '共 {{ site.posts.size }} 篇。'),
    }),
  );
  expect(site.documents.map(({ file }) => file)).toEqual([
    '_posts/2020-01-01-a.md',
    'tabs/about.md',
  ]);
  expect(notes.map(({ about, file }) => `${about} ${file}`)).toEqual([
    'list-page tabs/categories.md',
    'list-page tabs/search.md',
    'list-page tabs/tags.md',
  ]);
});

it('leaves the page behind that says that there is no page', async () => {
  const { site, notes } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'title: 旧站\n',
      '_posts/2020-01-01-a.md': '---\ntitle: 甲\n---\n甲。\n',
      '404.md': page('/404.html', '没有这一页。'),
      'en/404.md': '---\ntitle: None\n---\nNo page.\n',
      'numbers/404.md': page('/numbers/four-zero-four/', '一个数。'),
    }),
  );
  expect(site.documents.map(({ file }) => file)).toEqual([
    '_posts/2020-01-01-a.md',
    'numbers/404.md',
  ]);
  expect(notes.map(({ about, file }) => `${about} ${file}`)).toEqual([
    'list-page 404.md',
    'list-page en/404.md',
  ]);
});
