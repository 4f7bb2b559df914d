import { findingAt, isForReaders, type DocumentFile } from '../document-file';
import type { Rule } from '../rule';

/** Text that takes room in a file and none on a page: comments, spaces, and what nobody sees. */
const NOTHING = /<!--[\s\S]*?-->|[\s\p{Cf}]/gu;

/** Published documents have something to read. */
export const bodyEmpty: Rule = {
  id: 'body-empty',
  level: 'warning',
  about: { zh: '要公开的文章和页面有正文', en: 'what is published has a body' },
  check: ({ posts, pages }) =>
    [...posts.filter(isForReaders), ...pages]
      .filter(({ frontMatter: { raw } }) => raw !== null)
      .filter(isEmpty)
      .map((document) =>
        findingAt(
          document,
          document.frontMatter.bodyStart,
          '没有正文，读者打开只看到标题。请写上正文；还没写好的文章请写 draft: true。',
          'there is no body: readers see a title alone. Write one; mark a post that is not ready with draft: true.',
        ),
      ),
};

function isEmpty({ text, frontMatter: { bodyStart } }: DocumentFile): boolean {
  return text.slice(bodyStart).replaceAll(NOTHING, '') === '';
}
