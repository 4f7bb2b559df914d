import { isReservedPage } from '@/lib/urls';
import { createResolve } from '../resolve';
import type { Finding } from './finding';
import type { Checked, Library } from './library';

/** Each author of a post has a document. */
export function unknownAuthorRule({ posts, authors }: Library): Finding[] {
  const resolve = createResolve(authors.map(({ record }) => record));
  const names = authors.map(({ record }) => record.name).join('、');
  return posts.flatMap((post) =>
    post.record.authorNames
      .filter((name) => resolve(name) === null)
      .map((name) =>
        error(post, 'author', 'author-unknown', {
          zh: `没有作者“${name}”。已有：${names}。请核对写法，或新建 authors/ 下的文件。`,
          en: `no author "${name}". Known: ${names}. Check the spelling, or add a file to authors/.`,
        }),
      ),
  );
}

/** No two posts have one address: day and slug. */
export function sameAddressRule({ posts }: Library): Finding[] {
  const first = new Map<string, string>();
  return posts.flatMap((post) => {
    const address = `${post.record.day}/${post.record.slug}`;
    const other = first.get(address);
    if (other === undefined) {
      first.set(address, post.file);
      return [];
    }
    const zh = `与 ${other} 的网址相同（${address}）。请改文件名或 slug。`;
    const en = `the same address as ${other} (${address}). Change the file name or the slug.`;
    return error(post, 'slug', 'address-taken', { zh, en });
  });
}

/** A page's address is not one that a route has. */
export function pageAddressRule({ pages }: Library): Finding[] {
  return pages
    .filter(({ record }) => isReservedPage(record.slug))
    .map((page) =>
      error(page, 'title', 'address-taken', {
        zh: `网址 /${page.record.slug} 已有他用。请改文件名。`,
        en: `the address /${page.record.slug} is in use. Rename the file.`,
      }),
    );
}

function error(
  { file, locate }: Checked<unknown>,
  field: string,
  rule: string,
  problem: Finding['problem'],
): Finding {
  return { file, ...locate(field), level: 'error', rule, problem };
}
