import { expect, it } from 'vitest';
import { createElsewhere } from './elsewhere';

const read = createElsewhere({
  '/blog': '/',
  '/blog/Category/tech': '/categories/%E7%A7%91%E6%8A%80',
  '/news': '/posts',
  '/docs/guide.html': '/guide',
  '/half': '/50%',
});

it.each([
  [['blog'], [[]]],
  [['blog', 'tags', 'a', 'page', '2'], [['tags', 'a', 'page', '2']]],
  [
    ['blog', 'category', 'tech', 'index.xml'],
    [
      ['categories', '科技', 'index.xml'],
      ['category', 'tech', 'index.xml'],
    ],
  ],
  [['news.html'], [['posts']]],
  [
    ['news', '3.html'],
    [
      ['posts', '3.html'],
      ['posts', 'page', '3'],
    ],
  ],
  [['docs', 'guide'], [['guide']]],
  [['docs', 'guides'], []],
  [['half'], [['50%']]],
  [['blogs'], []],
])('%j', (names, readings) => {
  expect(read(names)).toEqual(readings);
});
