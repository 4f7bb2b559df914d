import { describe, expect, it } from 'vitest';
import { findPost, type PostFile } from './find-post';

const post = (source: string, title: string, day: string, slug: string) =>
  ({ source, file: `content/${source}`, record: { title, day, slug } }) as PostFile;

const posts = [
  post('posts/2026-02-28-ai-daily.md', '万亿豪赌', '2026-02-28', 'ai-daily'),
  post('posts/2026-03-01-ai-daily.md', '裂缝之后', '2026-03-01', 'ai-daily'),
  post('posts/_drafts/算力.md', '算力从哪里来', '9999-12-31', '算力'),
  post('posts/2026-03-02-x.md', 'Ｘ 与 Y', '2026-03-02', 'chips'),
];
const find = (name: string) => {
  try {
    return findPost(name, posts, ['.', 'content', 'content/posts']).source;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a post is found', () => {
  it.each([
    ['content/posts/2026-02-28-ai-daily.md', 0],
    ['posts/2026-02-28-ai-daily.md', 0],
    ['./content/posts/../posts/2026-02-28-ai-daily.md', 0],
    ['2026-02-28-ai-daily', 0],
    ['2026-02-28/ai-daily', 0],
    ['/posts/2026/03/01/ai-daily', 1],
    ['https://a.example/posts/2026/03/01/ai-daily/?a=b#c', 1],
    ['https://a.example/posts/2026/03/01/ai-daily.md', 1],
    ['裂缝之后', 1],
    ['裂縫', 1],
    ['算力', 2],
    ['/posts/9999/12/31/%E7%AE%97%E5%8A%9B', 2],
    ['chips', 3],
    ['x 与 y', 3],
    ['03-02', 3],
  ])('by “%s”', (name, at) => {
    expect(find(name)).toBe(posts[at]?.source);
  });
});

it('several are listed, and nothing is chosen', () => {
  expect(find('ai-daily')).toMatch(/2026-02-28-ai-daily\.md.*\n.*2026-03-01-ai-daily\.md/u);
});

it('what is near is named, and what is far is not', () => {
  expect(find('chisp')).toContain('content/posts/2026-03-02-x.md');
  for (const name of ['不存在的一篇', '', '  ', '%E6'])
    expect(find(name), name).toContain('npm run desk');
});
