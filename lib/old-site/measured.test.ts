import { describe, expect, it } from 'vitest';
import { wallTime } from '@/lib/time/time-zone';
import { wallTimeWritten } from './calendar';
import { hexoAddress } from './hexo';
import { hugoAddress } from './hugo';
import { jekyllAddress } from './jekyll';
import hexo from './measured/hexo.json';
import hugo from './measured/hugo.json';
import jekyll from './measured/jekyll.json';
import type { OldPost } from './post';

/**
 * Addresses by the engines themselves: files that Jekyll 4.3.1, Hexo 8.1.2 and Hugo 0.111.3 have written for these
 * posts and patterns, in Asia/Shanghai.
 */
const ZONE = 'Asia/Shanghai';

type Measured = {
  posts: (Record<string, unknown> & { file: string; title: string; publishedAt: string })[];
  addresses: Record<string, Record<string, string>>;
};

function toPost({ file, title, publishedAt, ...rest }: Measured['posts'][number]): OldPost {
  const { categories = [], ...written } = rest as Record<string, string> & {
    categories?: string[];
  };
  return { source: `posts/${file}`, title, categories, publishedAt, written };
}

function casesOf({ posts, addresses }: Measured) {
  return Object.entries(addresses).flatMap(([pattern, byFile]) =>
    posts.map((post) => [pattern, post.file, byFile[post.file], toPost(post)] as const),
  );
}

/** An address as a file is found by it. */
const tidy = (address: string | null) =>
  address?.replace(/\/index\.html$|\/$/u, '').replace(/\.html$/u, '');

describe('Jekyll', () => {
  it.each(casesOf(jekyll as Measured))('%s %s: %s', (pattern, _, address = '', post) => {
    const wall = wallTime(new Date(post.publishedAt), ZONE);
    // A file whose name ends with a point and is a folder's has its ending for a name: Jekyll, not us.
    const expected = address
      .replace('a-b-c/html.html', 'a-b-c/html')
      .replace('a-b-c..html', 'a-b-c.');
    expect(tidy(jekyllAddress(pattern, post, wall))).toBe(tidy(expected));
  });
});

describe('Hexo', () => {
  const known = casesOf(hexo as Measured).filter(
    ([pattern, file]) => !/:(?:id|abbrlink)/u.test(pattern) || !file.startsWith('子'),
  );
  it.each(known)('%s %s: %s', (patterns, _, address = '', post) => {
    const [pattern = '', fileName] = patterns.split(' | ');
    const wall = wallTime(new Date(post.publishedAt), ZONE);
    expect(tidy(hexoAddress(pattern, post, wall, { fileName }))).toBe(tidy(address));
  });
});

describe('Hugo', () => {
  it.each(casesOf(hugo as Measured))('%s %s: %s', (pattern, _, address = '', post) => {
    const wall = wallTimeWritten(new Date(post.publishedAt), post.written.date, ZONE);
    expect(tidy(hugoAddress(pattern, post, wall))).toBe(tidy(address));
  });
});
