import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { content, full, site } from '@/tests/feeds/newsroom';
import { prefersMarkdown } from './accept';
import { writeLlmsFull, writeLlmsIndex } from './write-llms';
import { writeTwin } from './write-twin';

const twinOf = (slug: string) => {
  const { article } = full.find((each) => each.article.slug === slug) ?? {};
  if (!article) throw new Error(slug);
  const text = writeTwin(article, '正文。\n', 'zh-hans');
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  return { article, fields: parse(front) as Record<string, unknown>, body };
};

describe('an article as Markdown', () => {
  it('says in front matter what its page says of it', () => {
    const { fields } = twinOf('updated');
    expect(fields).toEqual({
      title: '题目 updated',
      description: '摘要。',
      date: '2020-03-21T09:00:00.000Z',
      updated: '2020-05-01T00:00:00.000Z',
      authors: ['林样例', '样例组'],
      reviewed_by: ['林样例'],
      reviewed_at: '2020-05-02T00:00:00.000Z',
      categories: ['日报 & <新闻>'],
      language: 'zh-Hans',
      canonical: `${site.url}/posts/2020/03/21/updated`,
      ai: { level: 'assisted', note: '翻译' },
      sources: [{ title: '来源 <一>', url: 'https://example.com/?a=1&b=2', publisher: '甲' }],
      corrections: [{ date: '2020-06-01T00:00:00.000Z', note: '三改为四。' }],
      AIGC: {
        ...{ Label: '2', ContentProducer: '', ProduceID: '2020-03-21/updated', ReservedCode1: '' },
        ...{ ContentPropagator: '', PropagateID: '2020-03-21/updated', ReservedCode2: '' },
      },
    });
  });

  it.each(full.map(({ article }) => article.slug))('has front matter that is YAML: %s', (slug) => {
    const { article, fields } = twinOf(slug);
    expect(fields.authors).toEqual(article.authors.map(({ name }) => name));
    expect(fields.title).toBe(article.title);
  });

  it('has texts that readers of YAML 1.1 take for texts', () => {
    const { article } = twinOf('plain');
    const text = writeTwin(
      { ...article, title: '9:30', tags: ['no', '1_000'] },
      '正文。\n',
      'zh-hans',
    );
    const [, front = ''] = text.split('---\n');
    expect(parse(front, { version: '1.1' })).toMatchObject({
      title: '9:30',
      tags: ['no', '1_000'],
    });
  });

  it('has its title as a heading, in which nothing is markup', () => {
    expect(twinOf('markup').body).toContain(String.raw`# \]\]\> \& \<b\>粗`);
  });
});

describe('texts for language models', () => {
  it('lead to the Markdown of the articles', () => {
    const text = writeLlmsIndex({ content, locale: 'zh-hans' });
    expect(text).toMatch(/^# 月亮\n\n> /u);
    expect(text).toContain(`](${site.url}/posts/2020/03/28/plain.md): 2020-03-28 摘要。`);
    expect(text).toContain('\n## Optional\n');
  });

  it('hold as many articles as fit', () => {
    const twins = ['甲'.repeat(150_000), '乙'.repeat(100_000), '丙'];
    const text = writeLlmsFull(twins, 'zh-hans');
    expect(text).toContain('甲');
    expect(text).not.toMatch(/乙|丙/u);
  });
});

describe('what a client accepts', () => {
  it.each([
    'text/markdown',
    'text/markdown, text/html, */*',
    'text/html;q=0.5, text/markdown;q=0.9',
  ])('%s: Markdown', (accept) => {
    expect(prefersMarkdown(accept)).toBe(true);
  });

  it.each([
    null,
    '*/*',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'text/html, text/markdown;q=0.5',
    'text/markdown;q=0',
  ])('%s: HTML', (accept) => {
    expect(prefersMarkdown(accept)).toBe(false);
  });
});
