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
const bodyIn = (script: Awaited<ReturnType<typeof inScriptOf>>, source: string, html: string) =>
  script!.html(source)?.(html) ?? html;
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

it('says all that an article says about itself in the other script, and leaves what is no text', async () => {
  const cover = { src: '头发.png', alt: '软件', caption: '里面', credit: '面条' };
  const source = { title: '软件', url: 'https://a.example/软件', publisher: '头发', date: null };
  const full = anArticle({
    ...{ cover, sources: [source, { ...source, publisher: null }] },
    ai: { level: 'assisted', note: '软件' },
    corrections: [{ date: '2026-03-01T00:00:00.000Z', note: '面条', minor: true }],
    withdrawn: { date: '2026-03-02T00:00:00.000Z', reason: '头发' },
  });
  const bare = anArticle({
    ...{ source: 'posts/bare.md', ai: { level: 'assisted', note: null } },
    cover: { ...cover, caption: null, credit: null },
  });
  const { article: shown, page, author, category } = (await inScriptOf('zh-hant', [full, bare]))!;
  expect({ ...shown(full) }).toMatchObject({
    cover: { src: '头发.png', alt: '軟體', caption: '裡面', credit: '麵條' },
    sources: [
      { title: '軟體', url: 'https://a.example/软件', publisher: '頭髮', date: null },
      { title: '軟體', publisher: null },
    ],
    ai: { level: 'assisted', note: '軟體' },
    corrections: [{ date: '2026-03-01T00:00:00.000Z', note: '麵條', minor: true }],
    withdrawn: { date: '2026-03-02T00:00:00.000Z', reason: '頭髮' },
  });
  expect(shown(bare)).toMatchObject({
    cover: { caption: null, credit: null },
    ...{ ai: { note: null }, withdrawn: null, sources: [], corrections: [], series: null },
  });
  expect(shown(anArticle({ source: 'posts/bare.md' }))).toMatchObject({ cover: null, ai: null });
  const about = { slug: '软件', title: '软件', description: '里面', updatedAt: null };
  expect(page({ ...about, source: '', hash: '' })).toMatchObject({
    ...{ slug: '软件', title: '軟體', description: '裡面' },
  });
  // What is the same is one object: pages are made of it many times.
  for (const [view, of] of [
    [author, anAuthor()],
    [category, aCategory()],
  ] as [(of: unknown) => unknown, unknown][])
    expect(view(of)).toBe(view(of));
});

it('takes what the editor has written, and what is written in the script already', async () => {
  const own = { ...article, hant: { title: '我的標題', description: null } };
  const script = await inScriptOf('zh-hant', [own, hant()]);
  expect(script!.article(own)).toMatchObject({ title: '我的標題', description: '裡面的麵條' });
  expect(script!.article(hant()).title).toBe(article.title);
  const tagged = { ...hant(), tags: ['人工智能', '台灣', '資訊', '开源'], series: '算力' };
  expect(tagsOf(script!.article(tagged))).toEqual([
    { name: '人工智慧', slug: '人工智能' },
    // As the editor writes it: 臺灣 is the dictionary's.
    { name: '台灣', slug: '台灣' },
    { name: '資訊', slug: '資訊' },
    { name: '開源', slug: '开源' },
  ]);
  expect(bodyIn(script, 'posts/hant.md', '<p>软件</p>')).toBe('<p>软件</p>');
});

it('converts for the default locale what is written in Traditional script, and else loads nothing', async () => {
  expect(await inScriptOf('zh-hans', [article])).toBeNull();
  const written = { ...hant(), title: '軟體', categories: article.categories };
  const script = await inScriptOf('zh-hans', [article, written]);
  expect(script!.article(written)).toMatchObject({ title: '软件', lang: null });
  expect(script!.article(article).title).toBe(article.title);
  const tagged = { ...article, tags: ['軟體', '软件'], series: '頭髮' };
  expect({ ...script!.article(tagged) }).toMatchObject({ tags: ['軟體', '软件'], series: '頭髮' });
  expect(bodyIn(script, 'posts/hant.md', '<p>頭<b>髮</b></p>')).toBe('<p>头<b>发</b></p>');
  // What is no article is in the script of the site.
  expect(bodyIn(script, 'pages/about.md', '<p>軟體</p>')).toBe('<p>軟體</p>');
  const hantScript = await inScriptOf('zh-hant', [article]);
  expect(bodyIn(hantScript, 'pages/about.md', '<p>软件</p>')).toBe('<p>軟體</p>');
});

it('leaves what is in another language, and loads nothing for it', async () => {
  const japanese = { ...article, lang: 'ja', source: 'posts/ja.md' };
  expect(await inScriptOf('zh-hans', [article, japanese])).toBeNull();
  const script = await inScriptOf('zh-hant', [article, japanese]);
  expect(bodyIn(script, japanese.source, '<p>学校</p>')).toBe('<p>学校</p>');
  expect(script!.html(japanese.source)).toBeNull();
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
    expect(script!.link(from!)).toBe(to);
  }
});

it('leaves what is no article in the site’s own script, be it in the other one or not', async () => {
  const shown = (await inScriptOf('zh-hans', [article, hant()]))!;
  const author = anAuthor({ name: '樣例', description: '軟體' });
  expect(shown.author(author)).toBe(author);
  const category = aCategory({ name: '軟體' });
  expect(shown.category(category)).toBe(category);
  expect(shown.article({ ...hant(), title: '軟體' }).title).toBe('软件');
});
