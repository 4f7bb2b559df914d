import { expect, it } from 'vitest';
import { readFrontMatter } from './front-matter';
import { inferTitle } from './infer-title';

const inferred = (text: string, source = 'posts/2026-02-28-ai-daily--news.md') =>
  inferTitle({ source, text }, readFrontMatter(text));

it('is that of a field with a slip in its name, before a heading', () => {
  const text = '---\nlang: zh\ntitel: 题\n---\n# 标题\n';
  expect(inferred(text)).toEqual({
    ...{ title: '题', from: 'field', offset: text.indexOf('titel'), field: 'titel' },
  });
  for (const none of ['titel: ""', 'titel: 2', 'tags: 题'])
    expect(inferred(`---\n${none}\n---\n# 标题\n`)?.from).toBe('heading');
});

it('is that of the heading, before the name of the file', () => {
  const text = '---\nlang: zh\n---\n<!-- 记 -->\n\n## 标题\n';
  expect(inferred(text)).toEqual({ title: '标题', from: 'heading', offset: text.indexOf('##') });
  expect(inferred(`---\nlang: zh\n---\n# 标题\n\n${'['.repeat(2000)}`)?.from).toBe('name');
});

it('is the name of the file, as Jekyll has it', () => {
  expect(inferred('---\nlang: zh\n---\n字\n')).toEqual({
    ...{ title: 'Ai Daily News', from: 'name', offset: '---\n'.length },
  });
  const empty = '---\nlang: zh\ntitle: ""\n---\n字\n';
  expect(inferred(empty, '_drafts/月报.md')).toEqual({
    ...{ title: '月报', from: 'name', offset: empty.indexOf('""') },
  });
  expect(inferred('字', 'posts/2026-2-8-2026-02-28-a.md')).toMatchObject({
    ...{ title: '2026 02 28 A', offset: 0 },
  });
  expect(inferred('字', 'posts/2026-02-28-.md')).toBeNull();
});
