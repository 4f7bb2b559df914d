import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const POST = '---\ntitle: 题\ndate: 2020-02-03\n---\n\n文\n';

it.each([
  ['jekyll', '_posts/2020-02-03-a.md', `\uFEFF\uFEFF${POST}`],
  ['hexo', 'source/_posts/a.md', `\uFEFF\uFEFF\uFEFF${POST}`],
  ['hugo', 'content/posts/a.md', `\uFEFF\uFEFF${POST}`],
  // Hugo passes over what is blank.
  ['hugo', 'content/posts/a.md', `\n \n${POST}`],
  ['hugo', 'content/posts/a.md', `\n+++\ntitle = "题"\ndate = 2020-02-03\n+++\n\n文\n`],
])('%s: front matter below what is blank is front matter: %#', async (engine, file, text) => {
  const config = { jekyll: '_config.yml', hexo: '_config.yml', hugo: 'hugo.toml' }[engine] ?? '';
  const folder = temporaryFolder({ [config]: '', [file]: text });
  const { site } = await importOldSite(folder, temporaryFolder(), { engine });
  expect(site.documents[0]?.text).toBe(POST);
});
