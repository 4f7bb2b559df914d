import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const CHINESE = '春天来了，河边的柳树发了新芽，孩子们在草地上放风筝。'.repeat(3);
const TRADITIONAL = '春天來了，河邊的柳樹發了新芽，孩子們在草地上放風箏。'.repeat(3);
const ENGLISH = 'Spring came, and the children flew their kites over the meadow. '.repeat(9);
const JAPANESE = '春が来て、川のほとりの柳が芽を出し、子どもたちは凧をあげました。'.repeat(3);
const FRENCH = 'Le printemps est arrivé, et les élèves étaient déjà près de la forêt. '.repeat(9);

/** The language that a post gets in a site of each engine. */
async function languageOf(files: Record<string, string>): Promise<unknown> {
  const { site } = await importOldSite(temporaryFolder(files));
  return /^lang: (?<code>.+)$/mu.exec(site.documents[0]?.text ?? '')?.groups?.code ?? null;
}

const jekyll = (config: string, body: string, fields = '') => ({
  '_config.yml': config,
  '_posts/2020-01-01-a.md': `---\ntitle: 题\n${fields}---\n\n${body}\n`,
});
const hexo = (config: string, body: string) => ({
  '_config.yml': config,
  'package.json': '{"dependencies":{"hexo":"8"}}',
  'source/_posts/a.md': `---\ntitle: 题\ndate: 2020-01-01\n---\n\n${body}\n`,
});
const hugo = (config: string, body: string) => ({
  'hugo.toml': config,
  'content/posts/a.md': `---\ntitle: 题\ndate: 2020-01-01\n---\n\n${body}\n`,
});

it.each([
  ['an English site', jekyll('lang: en-US\n', ENGLISH), 'en-US'],
  ['tags without an end, in a moment', jekyll('', '<style '.repeat(30_000)), 'en'],
  ['an English site, as themes have it', jekyll('locale: en_US\n', ENGLISH), 'en-US'],
  ['an English site of Hexo', hexo('language: en\n', ENGLISH), 'en'],
  ['an English site of Hugo', hugo('languageCode = "en-gb"\n', ENGLISH), 'en-GB'],
  ['a French site', jekyll('lang: fr\n', FRENCH), 'fr'],
  ['an English post of a Chinese site', hexo('language: zh-CN\n', ENGLISH), 'en'],
  [
    'an English post with code in Chinese',
    hexo('', `${ENGLISH}\n\n\`\`\`\n${CHINESE}\n\`\`\``),
    'en',
  ],
  ['a Traditional site', hexo('language: zh-TW\n', TRADITIONAL), 'zh-Hant'],
  ['a Traditional post', hexo('language: zh-CN\n', TRADITIONAL), 'zh-Hant'],
  ['a Japanese post', hugo('languageCode = "ja"\n', JAPANESE), 'ja'],
])('%s says its language', async (_, files, code) => {
  expect(await languageOf(files)).toBe(code);
});

it.each([
  [
    'a Chinese post of a site that says en-us, as new ones of Hugo do',
    hugo('languageCode = "en-us"\n', CHINESE),
  ],
  [
    'a Chinese post with much English',
    hexo('language: en\n', `${CHINESE} JavaScript TypeScript React Next`),
  ],
  ['a French post of a Chinese site: nobody says which it is', hexo('language: zh-CN\n', FRENCH)],
  ['a post of few words', hexo('language: zh-CN\n', 'Hello, World!')],
  ['a Simplified post of a Traditional site', hexo('language: zh-TW\n', CHINESE)],
])('%s says none', async (_, files) => {
  expect(await languageOf(files)).toBeNull();
});

it('mends a code that the post writes otherwise', async () => {
  expect(await languageOf(jekyll('', CHINESE, 'lang: zh_tw\n'))).toBe('zh-tw');
});

it('leaves what the post says', async () => {
  expect(await languageOf(jekyll('lang: en\n', ENGLISH, 'lang: de\n'))).toBe('de');
});
