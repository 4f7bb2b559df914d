import type { Records } from '../../source/read-fields';
import type { Context } from '../context';
import { findingAt, type DocumentFile } from '../document-file';
import { createLinkTargets, writtenAs } from '../link-target';
import type { Rule } from '../rule';

/** A link works from the moment when its own article can be read. */
export const linkEarly: Rule = {
  id: 'link-early',
  level: 'warning',
  about: {
    zh: '链接不指向比自己晚发布的文章',
    en: 'a link leads to no article that comes out after its own',
  },
  check: (context) => {
    const target = createLinkTargets(context);
    const { posts, authors, categories, pages } = context;
    return [...posts, ...authors, ...categories, ...pages].flatMap((document) =>
      document.facts().links.flatMap(({ start, href }) => {
        const found = target(document, href);
        const shown = found.kind === 'route' ? context.addresses.documentAt(found.route) : null;
        const due = shown && dueOf(shown);
        if (!due || Date.parse(due.publishedAt) <= readableAt(document, context)) return [];
        return findingAt(
          document,
          start,
          `链接 ${writtenAs(href)} 指向的文章到 ${due.day} 才发布，在那以前读者打不开。请改发布时间，或届时再加链接。`,
          `the link ${writtenAs(href)} leads to an article that is not out before ${due.day}, and to nothing till then. Change a date, or add the link later.`,
        );
      }),
    );
  },
};

/** An article that will come out, or null: a draft is another rule's matter. */
function dueOf({ kind, record, whole }: DocumentFile): Records['posts'] | null {
  const post = kind === 'posts' && whole ? (record as Records['posts']) : null;
  return post?.draft ? null : post;
}

/** Since when a document can be read, in milliseconds; what is no post, now. */
function readableAt(document: DocumentFile, { now }: Context): number {
  const { kind, record } = document;
  if (kind !== 'posts') return now.getTime();
  const { draft, publishedAt } = record as Records['posts'];
  return draft ? Infinity : Math.max(now.getTime(), Date.parse(publishedAt));
}
