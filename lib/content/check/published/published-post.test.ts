import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { readContext } from '../check';
import { publishedPosts } from './published-post';

it('asks for no place in a file before a change is told of', async () => {
  const contentDir = temporaryFolder({ 'posts/2020-02-29-x.md': '---\ntitle: 题\n---\n字\n' });
  const { posts, now } = await readContext({ contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 });
  let asked = 0;
  const watched = posts.map((post) => ({
    ...post,
    frontMatter: {
      ...post.frontMatter,
      rangeOf: (...path: Parameters<typeof post.frontMatter.rangeOf>) => {
        asked += 1;
        return post.frontMatter.rangeOf(...path);
      },
    },
  }));
  const [post] = publishedPosts(watched, now);
  expect([post?.id, asked]).toEqual(['2020-02-29/x', 0]);
  expect(post?.starts()).toEqual([11, 17]);
  expect(asked).toBe(1);
});
