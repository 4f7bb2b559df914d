import { isReservedPage } from '@/lib/addresses/reserved';
import { parsePath } from '@/lib/addresses/routes';
import type { Problem } from '../../source/problem';
import type { Records } from '../../source/read-fields';
import type { Context } from '../context';
import { findingAt, offsetOf, type DocumentFile } from '../document-file';
import type { Rule } from '../rule';
import { excessOf, MAX_SLUG } from '../slug-length';

/** Every document has an address of its own, and is what a reader gets there. */
export const addressTaken: Rule = {
  id: 'address-taken',
  level: 'error',
  about: {
    zh: '每篇文章、每个页面的网址独一无二，打得开',
    en: 'every document has an address of its own, and is found there',
  },
  check: (context) => {
    const { posts, authors, categories, pages, addresses } = context;
    const first = new Map<string, DocumentFile>();
    return [...posts, ...authors, ...categories, ...pages].flatMap((document) => {
      if (!document.whole) return [];
      const address = addresses.of(document);
      const other = first.get(address);
      first.set(address, other ?? document);
      const problem = other ? sameAs(other, address) : unreadable(document, context);
      if (problem === null) return [];
      const field = document.kind === 'posts' ? 'slug' : 'title';
      return findingAt(document, offsetOf(document, [field]), problem.zh, problem.en);
    });
  },
};

function sameAs({ file }: DocumentFile, address: string): Problem {
  const shown = decodeURIComponent(address);
  return {
    zh: `与 ${file} 的网址相同（${shown}）。请改文件名、日期，或加上另一个 slug。`,
    en: `the same address as ${file} (${shown}). Change the file name or the date, or add another slug.`,
  };
}

/** Tells why the site would not show a document at its own address; null when it does. */
function unreadable(document: DocumentFile, { addresses }: Context): Problem | null {
  const address = addresses.of(document);
  const name = decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
  const bytes = excessOf(name);
  if (bytes !== null) return tooLong(bytes);
  // Next renders the pages of the build with names as they are, and decodes them.
  if (name.includes('%')) return noAddress(name);
  const answer = addresses.answer(address);
  const isAnswered = answer.kind === 'shown' || answer.kind === 'withdrawn';
  const isShown = isAnswered && addresses.documentAt(answer.route) !== null;
  if (document.kind === 'pages') {
    const { slug } = document.record as Records['pages'];
    return isShown && !isReservedPage(slug) ? null : inUse(address);
  }
  if (isShown) return null;
  if (document.kind !== 'posts') return noAddress(name);
  return parsePath(address)?.kind === 'twin' ? isTwin(name) : isEmail(name);
}

function tooLong(bytes: number): Problem {
  return {
    zh: `网址末段有 ${bytes} 字节，最多 ${MAX_SLUG} 字节（一个汉字 3 字节）。请改文件名，文章也可加上较短的 slug。`,
    en: `the address ends with ${bytes} bytes, ${MAX_SLUG} at most (a Chinese character has 3). Rename the file; a post may have a shorter slug.`,
  };
}

function inUse(address: string): Problem {
  return {
    zh: `网址 ${address} 已有他用。请改文件名。`,
    en: `the address ${address} is in use. Rename the file.`,
  };
}

function noAddress(name: string): Problem {
  return {
    zh: `文件名“${name}”得不出能打开的网址。请改文件名。`,
    en: `the file name "${name}" gives no address that can be opened. Rename the file.`,
  };
}

function isTwin(slug: string): Problem {
  const other = slug.replaceAll('.', '-');
  return {
    zh: `网址末段“${slug}”以 .md 结尾，那是文章的 Markdown 版。请改文件名，或加上“slug: ${other}”。`,
    en: `"${slug}" ends with .md, as an article's Markdown does. Rename the file, or add "slug: ${other}".`,
  };
}

function isEmail(slug: string): Problem {
  return {
    zh: `网址末段“${slug}”是当天邮件版的。请改文件名，或加上另一个 slug。`,
    en: `"${slug}" ends the address of the day's e-mail. Rename the file, or add another slug.`,
  };
}
