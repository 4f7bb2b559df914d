import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { now as present } from '@/lib/clock';
import { readAuthor } from '../records/author';
import { readCategory } from '../records/category';
import { readPage } from '../records/page';
import { readPost } from '../records/post';
import type { ReadRecord } from '../records/record';
import { createAddresses } from './addresses';
import type { Context } from './context';
import { decode } from './decode';
import type { DocumentFile, Records } from './document-file';
import { filesBelow, listFiles, type Kind } from './files';
import { byPlace, type Finding } from './finding';
import { readFrontMatter } from './front-matter';
import { lazyFacts, type Memory } from './lazy-facts';
import type { Rule } from './rule';
import { rules as allRules } from './rules';

/** What is checked. */
export type CheckOptions = {
  /** Content folder, as it shall appear in messages. */
  contentDir: string;
  /** The site's zone. */
  timeZone: string;
  /** Articles on one page of a list. */
  pageSize: number;
  /** Folder of static files; `public` by default. */
  publicDir?: string;
  /** The present; the site's clock by default. */
  now?: Date;
  /** What an earlier check has found out; none by default. */
  memory?: Memory;
};

/**
 * Checks every file of a content folder. A damaged file does not stop the check of the others.
 * @param rules what is asked; all rules by default
 * @returns all findings, by file and place
 */
export async function checkContent(
  options: CheckOptions,
  rules: readonly Rule[] = allRules,
): Promise<Finding[]> {
  const context = await readContext(options);
  return rules
    .flatMap(({ id, level, check }) =>
      check(context).map((finding): Finding => ({ ...finding, level, rule: id })),
    )
    .sort(byPlace);
}

const readers: { [K in Kind]: ReadRecord<Records[K]> } = {
  posts: readPost,
  authors: readAuthor,
  categories: readCategory,
  pages: readPage,
};

async function readContext(options: CheckOptions): Promise<Context> {
  const { contentDir, timeZone, pageSize, publicDir = 'public', now = present() } = options;
  const memory = options.memory ?? new Map<string, unknown>();
  const { known, attachments, ignored } = await listFiles(contentDir);
  const read = <K extends Kind>(kind: K) =>
    Promise.all(
      known[kind].map((source) => readDocument(kind, source, { contentDir, timeZone, memory })),
    );
  const files = {
    posts: await read('posts'),
    authors: await read('authors'),
    categories: await read('categories'),
    pages: await read('pages'),
  };
  const all = [...files.posts, ...files.authors, ...files.categories, ...files.pages];
  // What cannot be decoded would only give rise to findings about its decoding.
  const documents = {
    posts: files.posts.filter(isText),
    authors: files.authors.filter(isText),
    categories: files.categories.filter(isText),
    pages: files.pages.filter(isText),
  };
  return {
    contentDir,
    timeZone,
    now,
    ignored,
    attachments,
    publicFiles: (await filesBelow(publicDir)) ?? [],
    files: all.filter(isText),
    unreadable: all.filter((document) => !isText(document)),
    ...documents,
    addresses: createAddresses(documents, pageSize),
  };
}

async function readDocument<K extends Kind>(
  kind: K,
  source: string,
  {
    contentDir,
    timeZone,
    memory,
  }: Required<Pick<CheckOptions, 'contentDir' | 'timeZone' | 'memory'>>,
): Promise<DocumentFile<K>> {
  const file = path.join(contentDir, source);
  const decoded = decode(await readFile(file));
  const text = decoded.ok ? decoded.text : decoded.lossy;
  const frontMatter = readFrontMatter(text);
  const { raw } = frontMatter;
  const result = readers[kind](raw ?? {}, source, timeZone);
  return {
    kind,
    source,
    file,
    text,
    decoded,
    frontMatter,
    record: result.record,
    // Fields that cannot be read are not missing: that they cannot is a finding of its own.
    whole: raw !== null && result.whole,
    problems: raw === null ? [] : result.problems,
    facts: lazyFacts(text, memory),
  };
}

function isText({ decoded }: DocumentFile): boolean {
  return decoded.ok;
}
