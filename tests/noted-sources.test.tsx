import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Sources } from '@/components/article/sources';
import { parseSources } from '@/lib/content/source/forms/sources';
import { itemHtml } from '@/lib/feeds/item-html';
import { articleNode } from '@/lib/seo/json-ld/article';
import { writeTwin } from '@/lib/twins/write-twin';
import { anArticle } from './an-article';

const copy = 'https://web.archive.org/web/20260301000000/https://a.example/x';
const sources = [
  {
    ...{ title: '标题', url: 'https://a.example/x', publisher: '甲报', date: null, outlet: '甲报' },
    ...{ archived: { url: copy, date: '2026-03-01' }, marks: ['fnref-甲', 'fnref-甲-2'] },
  },
];
const article = anArticle({ sources });

it('the list of sources leads to copies, and back to the text', () => {
  const html = renderToStaticMarkup(<Sources sources={sources} locale="zh-hans" />);
  expect(html).toContain(`<a href="${copy}" rel="noopener">存档（2026年3月1日）</a>`);
  expect(html).toContain('<a href="#fnref-%E7%94%B2">回到正文第1处</a>');
  expect(html).toContain('<a href="#fnref-%E7%94%B2-2">回到正文第2处</a>');
});

it('copies are named wherever sources are, and marks are the page’s own', () => {
  const twin = writeTwin(article, '字', 'zh-hans');
  expect(twin).toContain(`    archived:\n      url: ${copy}\n      date: "2026-03-01"\n`);
  expect(twin).not.toContain('fnref');
  expect(articleNode(article, [], 'zh-hans')).toMatchObject({
    citation: [{ url: 'https://a.example/x', archivedAt: copy }],
  });
  const item = itemHtml({ article, body: '', cover: null }, 'https://s.example/', 'UTC', 'zh-hans');
  expect(item).toContain(`<a href="${copy}">存档（2026-03-01）</a>`);
});

it.each([
  [copy, { url: copy, date: '2026-03-01' }],
  [
    { url: copy, date: '2026-03-02' },
    { url: copy, date: '2026-03-02' },
  ],
  ['https://archive.ph/x', { url: 'https://archive.ph/x' }],
])('reads %j', (archived, value) => {
  const source = { title: '题', url: 'https://a.example', archived };
  expect(parseSources([source], 'UTC')).toMatchObject({ ok: true, value: [{ archived: value }] });
});

it.each(['a.example', { date: '2026-03-01' }, { url: copy, on: 1 }, 3])(
  'refuses %j',
  (archived) => {
    const source = { title: '题', url: 'https://a.example', archived };
    expect(parseSources([source], 'UTC').ok).toBe(false);
  },
);
