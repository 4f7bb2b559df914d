import { readAuthor, readCategory, readPage } from '@/lib/content/source/records/plain-records';
import { articleId, readPost } from '@/lib/content/source/records/post';
import type { ReadRecord } from '@/lib/content/source/records/record';

/** Summary of a body that nothing is asked about. */
const SUMMARY = { characters: 1, minutes: 1, opening: '', images: [] as string[], hash: '' };

function read<T>(readRecord: ReadRecord<T>, source: string, raw: object, summary: object) {
  const { record } = readRecord({ ...raw }, source, 'Asia/Shanghai');
  return { _id: source, ...record, summary: { ...SUMMARY, ...summary } };
}

/**
 * A post as Contentlayer makes it, for tests.
 * @param raw its front matter; a title is given
 * @param summary facts of its body, as far as they matter
 */
export function aPost(source: string, raw: object = {}, summary: Partial<typeof SUMMARY> = {}) {
  const post = read(readPost, source, { title: '题', ...raw }, summary);
  return { ...post, id: articleId(post), excerpt: post.description ?? post.summary.opening };
}

/** An author's document, for tests. */
export function anAuthorDocument(source: string, raw: object = {}) {
  return read(readAuthor, source, { name: '甲', ...raw }, {});
}

/** A category's document, for tests. */
export function aCategoryDocument(source: string, raw: object = {}) {
  return read(readCategory, source, { name: '日报', ...raw }, {});
}

/** A page's document, for tests. */
export function aPageDocument(
  source: string,
  raw: object = {},
  summary: Partial<typeof SUMMARY> = {},
) {
  const page = read(readPage, source, { title: '题', ...raw }, summary);
  return { ...page, excerpt: page.description ?? page.summary.opening };
}
