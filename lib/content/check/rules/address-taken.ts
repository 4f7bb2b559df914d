import { isReservedPage, isReservedSlug } from '@/lib/reserved';
import type { Context } from '../context';
import { findingAt, offsetOf } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

/** Every document has an address of its own. */
export const addressTaken: Rule = {
  id: 'address-taken',
  level: 'error',
  about: { zh: '每篇文章、每个页面的网址独一无二', en: 'every document has an address of its own' },
  check: (context) => [...samePost(context), ...reservedSlug(context), ...reservedPage(context)],
};

function samePost({ posts }: Context): RuleFinding[] {
  const first = new Map<string, string>();
  return posts
    .filter(({ whole }) => whole)
    .flatMap((post) => {
      const address = `${post.record.day}/${post.record.slug}`;
      const other = first.get(address);
      if (other === undefined) {
        first.set(address, post.file);
        return [];
      }
      return findingAt(
        post,
        offsetOf(post, ['slug']),
        `与 ${other} 的网址相同（${address}）。请改文件名、日期，或加上另一个 slug。`,
        `the same address as ${other} (${address}). Change the file name or the date, or add another slug.`,
      );
    });
}

function reservedSlug({ posts }: Context): RuleFinding[] {
  return posts
    .filter(({ record }) => isReservedSlug(record.slug))
    .map((post) =>
      findingAt(
        post,
        offsetOf(post, ['slug']),
        `网址末段“${post.record.slug}”是当天邮件版的。请改文件名，或加上另一个 slug。`,
        `"${post.record.slug}" ends the address of the day's e-mail. Rename the file, or add another slug.`,
      ),
    );
}

function reservedPage({ pages }: Context): RuleFinding[] {
  return pages
    .filter(({ record }) => isReservedPage(record.slug))
    .map((page) =>
      findingAt(
        page,
        offsetOf(page, ['title']),
        `网址 /${page.record.slug} 已有他用。请改文件名。`,
        `the address /${page.record.slug} is in use. Rename the file.`,
      ),
    );
}
