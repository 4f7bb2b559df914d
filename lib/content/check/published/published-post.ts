import { tidyAddress } from '@/lib/addresses/old-address';
import { isGone, isLive } from '@/lib/time/clock';
import { failuresOf } from '../../body/body-facts';
import { partPrint, PRINT_FORM, wholePrint } from '../../body/text-print';
import { articleId } from '../../source/records/post';
import { offsetOf, type DocumentFile } from '../document-file';

/** A post as the ledger knows it. */
export type PublishedPost = {
  /** Its file. */
  document: DocumentFile<'posts'>;
  /** Its day and slug. */
  id: string;
  /** Whether it is public now. */
  live: boolean;
  /** Whether it was, and is withdrawn: what its file holds shows nowhere. */
  withdrawn: boolean;
  /** Old addresses that lead to it, tidied. */
  redirects: readonly string[];
  /** The print of its title and body, with the form of the print before it. */
  text: string;
  /** Prints of its title and its paragraphs. */
  parts: readonly string[];
  /** Gives the offset of each of these in the file. */
  starts: () => readonly number[];
  /** Value of `updated`, as an instant; or null. */
  updated: string | null;
  /** Number of its corrections. */
  corrections: number;
};

/** The posts that can be compared with the ledger: whole, and with a body that can be shown. */
export function publishedPosts(
  posts: readonly DocumentFile<'posts'>[],
  now: Date,
): PublishedPost[] {
  return posts
    .filter((post) => post.whole && failuresOf(post.facts()).length === 0)
    .map((post) => toPublished(post, now));
}

function toPublished(document: DocumentFile<'posts'>, now: Date): PublishedPost {
  const { record } = document;
  const { whole, parts, starts } = document.facts().print;
  return {
    document,
    id: articleId(record),
    live: isLive(record, now),
    withdrawn: isGone(record, now),
    redirects: record.redirects.map((address) => tidyAddress(address)),
    text: `${String(PRINT_FORM)} ${wholePrint([record.title, whole])}`,
    parts: [partPrint(record.title), ...parts],
    // To know the title's place costs more than all else here, and few need it.
    starts: () => [offsetOf(document, ['title']), ...starts],
    updated: record.updatedAt ?? null,
    corrections: record.corrections.length,
  };
}
