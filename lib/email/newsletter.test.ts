import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { absoluteUrl } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import { walkElements } from '@/lib/markdown/walk';
import { anArticle, anAuthor } from '@/tests/an-article';
import { newsletter, SIZE_LIMIT } from './newsletter';

const author = (name: string) => anAuthor({ id: name, name });

const article = anArticle({
  id: '2020-02-28/a',
  slug: 'a',
  day: '2020-02-28',
  publishedAt: '2020-02-28T04:00:00.000Z',
  title: '题',
  description: '摘要。',
  authors: [author('甲'), author('乙')],
  categories: [],
  ai: { level: 'generated', note: null },
});

const made = (...articles: Partial<Article>[]) =>
  newsletter(
    {
      edition: { day: '2020-02-28', number: 7 },
      articles: articles.map((fields) => ({ ...article, ...fields })),
    },
    'zh-hans',
  );

it('says the same in both parts', () => {
  const { html, text, subject } = made({}, { title: '目', slug: 'b', description: '' });
  const shown = toText(fromHtml(html));
  for (const part of [
    '2020年2月28日星期五\u00A0· 第7期',
    '题',
    '目',
    '摘要。',
    '甲、乙',
    '由AI生成',
  ]) {
    expect(shown).toContain(part);
    expect(text).toContain(part);
  }
  expect(subject).toBe('月亮：题');
  for (const slug of ['a', 'b']) {
    const url = absoluteUrl(`/posts/2020/02/28/${slug}`);
    expect(text).toContain(url);
    expect(html).toContain(`href="${url}"`);
  }
});

describe('the HTML part', () => {
  const tree = fromHtml(made({}).html);

  it('has styles in its elements, and no script, picture or address of a style sheet', () => {
    const names = new Set<string>();
    const unstyled: string[] = [];
    walkElements(tree, ({ tagName, properties }) => {
      names.add(tagName);
      if (/^(?:body|h1|h2|p|a)$/u.test(tagName) && !properties.style) unstyled.push(tagName);
    });
    expect(unstyled).toEqual([]);
    for (const name of ['script', 'link', 'img', 'form', 'svg']) expect(names).not.toContain(name);
  });

  it('says its language and that it has a dark mode', () => {
    const { html } = made({});
    expect(html).toMatch(/^<!doctype html><html lang="zh-Hans">/u);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
  });

  it('is set in faces of its script', () => {
    const { html } = newsletter(
      { edition: { day: '2020-02-28', number: 7 }, articles: [article] },
      'zh-hant',
    );
    expect(html).toContain('PingFang TC');
    expect(html).not.toMatch(/PingFang SC|YaHei/u);
  });

  it('has a dark colour for each class in it, and a class for each colour', () => {
    const { html } = made({});
    const used = new Set(
      [...html.matchAll(/class="([^"]+)"/gu)].flatMap(([, names = '']) => names.split(' ')),
    );
    const coloured = new Set([...html.matchAll(/^\.(\w+)\{/gmu)].map(([, name = '']) => name));
    expect([...used].sort()).toEqual([...coloured].sort());
  });
});

describe('hostile input', () => {
  const hostile = '</style><script>😀\u{202E}]]>&amp;'.repeat(12).slice(0, 300);

  it('stays text', () => {
    const authors = Array.from({ length: 40 }, (_, index) => author(`${hostile}${String(index)}`));
    const { html } = made({ title: hostile, description: hostile, authors });
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
    expect(toString(fromHtml(html))).toContain(hostile);
  });

  it.each([1, 30, 300])('keeps within its size: %i articles with long texts', (count) => {
    const many = Array.from({ length: count }, () => ({
      title: '长'.repeat(300),
      description: '长'.repeat(500),
    }));
    const { html, text, bytes } = made(...many);
    expect(Buffer.byteLength(html)).toBe(bytes);
    expect(bytes).toBeLessThan(SIZE_LIMIT);
    const shown = html.match(/<h2 /gu)?.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(text.includes(`还有${String(count - shown)}篇`)).toBe(shown < count);
  });
});
