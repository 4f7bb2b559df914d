import { expect, it, vi } from 'vitest';
import { aCategory, anArticle, anAuthor } from '@/tests/an-article';
import { inScriptOf } from './in-script';
import { tagsOf } from './topics';

const article = anArticle({
  title: '软件与头发',
  description: '里面的面条',
  tags: ['软件'],
  series: '头发',
  categories: [aCategory({ name: '科技' })],
  authors: [anAuthor({ name: '范后里' })],
});
const hant = (of = article) => ({ ...of, lang: 'zh-Hant', source: 'posts/hant.md' });

it('puts an article into the other script when it is looked at, and leaves its addresses', async () => {
  const script = await inScriptOf('zh-hant', [article]);
  const shown = script!.article(article);
  expect(shown).toMatchObject({ title: '軟體與頭髮', description: '裡面的麵條', lang: null });
  expect(shown.categories[0]).toMatchObject({ name: '科技', slug: article.categories[0]!.slug });
  expect(tagsOf(shown)).toEqual([{ name: '軟體', slug: '软件' }]);
  expect(script!.article(article)).toBe(shown);
  expect({ ...shown }.title).toBe('軟體與頭髮');
});

it('says of authors, categories and pages in the other script all that is said of them', async () => {
  const links = [{ label: '头发', url: 'https://a.example/头发' }];
  const author = anAuthor({ name: '软件', role: '里面', description: '面条', links });
  const of = { ...article, authors: [author], reviewers: [author] };
  const shown = (await inScriptOf('zh-hant', [of]))!;
  const said = {
    ...{ name: '軟體', role: '裡面', description: '麵條', id: author.id },
    links: [{ label: '頭髮', url: 'https://a.example/头发' }],
  };
  expect(shown.article(of)).toMatchObject({ authors: [said], reviewers: [said] });
  expect(shown.author(author)).toMatchObject(said);
  expect(shown.author({ ...author, role: null }).role).toBeNull();
  expect(shown.category(aCategory({ description: '软件' }))).toMatchObject({ description: '軟體' });
});

it('takes what the editor has written, and what is written in the script already', async () => {
  const own = { ...article, hant: { title: '我的標題', description: null } };
  const script = await inScriptOf('zh-hant', [own, hant()]);
  expect(script!.article(own)).toMatchObject({ title: '我的標題', description: '裡面的麵條' });
  expect(script!.article(hant()).title).toBe(article.title);
  const tagged = { ...hant(), tags: ['人工智能', '資訊', '开源'], series: '算力' };
  expect(tagsOf(script!.article(tagged))).toEqual([
    { name: '人工智慧', slug: '人工智能' },
    { name: '資訊', slug: '資訊' },
    { name: '開源', slug: '开源' },
  ]);
  expect(script!.body('posts/hant.md', '<p>软件</p>')).toBe('<p>软件</p>');
});

it('converts for the default edition what is written in Traditional script, and else loads nothing', async () => {
  expect(await inScriptOf('zh-hans', [article])).toBeNull();
  const written = { ...hant(), title: '軟體', categories: article.categories };
  const script = await inScriptOf('zh-hans', [article, written]);
  expect(script!.article(written)).toMatchObject({ title: '软件', lang: null });
  expect(script!.article(article).title).toBe(article.title);
  expect(script!.body('posts/hant.md', '<p>頭<b>髮</b></p>')).toBe('<p>头<b>发</b></p>');
});

it('leaves what is in another language, and loads nothing for it', async () => {
  const japanese = { ...article, lang: 'ja', source: 'posts/ja.md' };
  expect(await inScriptOf('zh-hans', [article, japanese])).toBeNull();
  const script = await inScriptOf('zh-hant', [article, japanese]);
  expect(script!.body(japanese.source, '<p>学校</p>')).toBe('<p>学校</p>');
  expect(await script!.markdown(japanese.source, '学校')).toBe('学校');
  expect(script!.article(japanese)).toMatchObject({ title: article.title, lang: 'ja' });
});

it('keeps no word that a reader types', async () => {
  const convert = vi.spyOn(Map.prototype, 'set');
  const script = await inScriptOf('zh-hant', [article]);
  const before = convert.mock.calls.length;
  expect([script!.text('软件'), script!.words(article.source, '头发')]).toEqual(['軟體', '頭髮']);
  expect(convert.mock.calls.length).toBe(before);
  convert.mockRestore();
});

it('leads to pages of the same locale, and to files as they are', async () => {
  const script = await inScriptOf('zh-hant', [article], { rootFiles: { '/ads.txt': 'digest' } });
  const links = (html: string) => script!.body(article.source, html);
  for (const [from, to] of [
    ['/posts/2026/02/28/x#a', '/hant/posts/2026/02/28/x#a'],
    ['/', '/hant'],
    ['/old.html?a=b', '/hant/old.html?a=b'],
    ['/ads.txt', '/ads.txt'],
    ['/others.txt', '/hant/others.txt'],
    ['/tags/node.js', '/hant/tags/node.js'],
    ['/report.pdf', '/report.pdf'],
    ['/feed.xml', '/hant/feed.xml'],
    ['/assets/content/0/x.pdf', '/assets/content/0/x.pdf'],
    ['/files/report.pdf', '/files/report.pdf'],
    ['/images/图.png', '/images/图.png'],
    ['//example.com/a', '//example.com/a'],
    ['https://example.com/发', 'https://example.com/发'],
    ['#发', '#发'],
  ]) {
    expect(links(`<p title="a>b"><a title="x > y" href="${from!}">i</a></p>`), from).toContain(
      `href="${to!}"`,
    );
  }
});
