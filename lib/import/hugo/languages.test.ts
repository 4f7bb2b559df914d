import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const POST = '---\ntitle: 甲\ndate: 2026-01-02\n---\n甲\n';

const imported = async (files: Record<string, string>) => {
  const { site } = await importOldSite(temporaryFolder(files));
  return {
    site,
    documents: site.documents.map(({ place, oldAddresses, fields }) => [
      place,
      oldAddresses[0],
      fields.lang,
    ]),
  };
};

it('reads the settings of a language from files that name it', async () => {
  const { site, documents } = await imported({
    'config/_default/hugo.toml':
      'baseURL = "https://o.example/"\ndefaultContentLanguage = "zh-cn"\n',
    'config/_default/hugo.zh-cn.toml': 'title = "中文站"\n',
    'config/_default/menus.en.toml': '[[main]]\nname = "Home"\n',
    'config/_default/params.zh-cn.toml': 'description = "介绍"\n',
    'content/posts/a/index.zh-cn.md': POST,
    'content/posts/a/index.en.md': POST,
  });
  expect(site.settings).toMatchObject({ title: '中文站', description: '介绍' });
  expect(documents).toEqual([
    ['posts/a-en.md', '/en/posts/a/', 'en'],
    ['posts/a.md', '/posts/a/', undefined],
  ]);
});

it('takes English for the language of a site that names none, and folders that languages have', async () => {
  const { site, documents } = await imported({
    'hugo.yaml':
      'baseURL: https://o.example/\nlanguages:\n  en: {title: Old, contentDir: content/english}\n  zh-cn: {contentDir: content/zh-hans}\n',
    'content/english/posts/a.md': POST,
    'content/zh-hans/posts/a.md': POST,
    'content/english/posts/b.zh-cn.md': POST,
  });
  expect(site.settings.title).toBe('Old');
  expect(documents).toEqual([
    ['posts/a.md', '/posts/a/', undefined],
    ['posts/b.md', '/zh-cn/posts/b/', 'zh-cn'],
    ['posts/a-zh-cn.md', '/zh-cn/posts/a/', 'zh-cn'],
  ]);
});

it('reads content from where modules mount it', async () => {
  const { documents } = await imported({
    'hugo.toml':
      'baseURL = "https://o.example/"\ndefaultContentLanguage = "zh"\n[languages.zh]\n[languages.en]\n[[module.mounts]]\nsource = "docs/zh"\ntarget = "content"\nlang = "zh"\n[[module.mounts]]\nsource = "docs/en"\ntarget = "content"\nlang = "en"\n[[module.mounts]]\nsource = "notes"\ntarget = "content/posts/notes"\n',
    'content/posts/unused.md': POST,
    'docs/zh/posts/a.md': POST,
    'docs/en/posts/a.md': POST,
    'notes/b.md': POST,
  });
  expect(documents).toEqual([
    ['posts/a-en.md', '/en/posts/a/', 'en'],
    ['posts/a.md', '/posts/a/', undefined],
    ['posts/notes/b.md', '/posts/notes/b/', undefined],
  ]);
});

it.each([
  'disableLanguages = ["en"]\n[languages.zh]\n[languages.en]\n',
  '[languages.zh]\n[languages.en]\ndisabled = true\n',
])('leaves languages behind that the site does not show: %j', async (config) => {
  const { site, notes } = await importOldSite(
    temporaryFolder({
      'hugo.toml': `defaultContentLanguage = "zh"\n${config}`,
      'content/posts/a.md': POST,
      'content/posts/a.en.md': POST,
    }),
  );
  expect(site.documents.map(({ file }) => file)).toEqual(['content/posts/a.md']);
  expect(notes.map(({ about, file }) => `${about} ${file}`)).toEqual([
    'language-disabled content/posts/a.en.md',
  ]);
});
