import { findingAt, offsetOf } from '../document-file';
import { mentions } from '../mentions';
import type { Rule } from '../rule';

/** Articles have authors where there are authors: an article that is not signed has been forgotten. */
export const authorMissing: Rule = {
  id: 'author-missing',
  level: 'warning',
  about: {
    zh: '有作者文件的网站，每篇文章都署名',
    en: 'where there are authors, each article has one',
  },
  check: ({ posts, authors }) => {
    if (authors.length === 0) return [];
    return posts
      .filter(({ frontMatter: { raw }, record }) => raw !== null && !record.draft)
      .filter((post) => mentions(post, ['author', 'authors']).every(({ name }) => name === ''))
      .filter(({ problems }) => !problems.some(({ at: [field] }) => /^authors?$/u.test(field)))
      .map((post) =>
        findingAt(
          post,
          offsetOf(post, ['author']),
          '文章没有作者，页面和订阅里没有署名。请加上 author: 姓名；本来不署名的，写 accept: {author-missing: 理由}。',
          'the article has no author: page and feeds show none. Add author: name; if it is meant to have none, accept: {author-missing: reason}.',
        ),
      );
  },
};
