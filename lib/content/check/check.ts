import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readAuthor, type AuthorRecord } from '../records/author';
import { readCategory, type CategoryRecord } from '../records/category';
import { readPage, type PageRecord } from '../records/page';
import { readPost, type PostRecord } from '../records/post';
import type { ReadRecord } from '../records/record';
import { listFiles } from './files';
import { byPlace, type Finding } from './finding';
import { readFrontMatter } from './front-matter';
import type { Checked, Library } from './library';
import { pageAddressRule, sameAddressRule, unknownAuthorRule } from './relations';

/** What is checked. */
export type CheckOptions = {
  /** Content folder, as it shall appear in messages. */
  contentDir: string;
  /** The site's zone. */
  timeZone: string;
};

/**
 * Checks every file of a content folder. A damaged file does not stop the check of the others.
 * @returns all findings, by file and line
 */
export async function checkContent({ contentDir, timeZone }: CheckOptions): Promise<Finding[]> {
  const { known, ignored } = await listFiles(contentDir);
  const findings: Finding[] = ignored.map((file) => ({ file: path.join(contentDir, file), ...IGNORED }));
  const read = async <T>(files: readonly string[], readRecord: ReadRecord<T>) => {
    const results = await Promise.all(files.map((file) => checkFile(contentDir, file, readRecord, timeZone)));
    findings.push(...results.flatMap((result) => result.findings));
    return results.flatMap(({ checked }) => checked ?? []);
  };
  const library: Library = {
    posts: await read<PostRecord>(known.posts, readPost),
    authors: await read<AuthorRecord>(known.authors, readAuthor),
    categories: await read<CategoryRecord>(known.categories, readCategory),
    pages: await read<PageRecord>(known.pages, readPage),
  };
  for (const rule of [unknownAuthorRule, sameAddressRule, pageAddressRule]) findings.push(...rule(library));
  return findings.sort(byPlace);
}

async function checkFile<T>(
  contentDir: string,
  source: string,
  readRecord: ReadRecord<T>,
  timeZone: string,
): Promise<{ findings: Finding[]; checked: Checked<T> | null }> {
  const file = path.join(contentDir, source);
  const frontMatter = readFrontMatter(await readFile(file, 'utf8'));
  if (!frontMatter.ok) {
    const findings = frontMatter.errors.map(
      (error): Finding => ({ file, level: 'error', rule: 'front-matter', ...error }),
    );
    return { findings, checked: null };
  }
  const { raw, locate } = frontMatter;
  const { record, problems } = readRecord(raw, source, timeZone);
  const findings = problems.map(({ field, rule, problem }): Finding => {
    const level = rule === 'field-unknown' ? 'warning' : 'error';
    return { file, ...locate(field), level, rule, problem };
  });
  return { findings, checked: record && { file, record, locate } };
}

const IGNORED = {
  line: 1,
  column: 1,
  level: 'warning',
  rule: 'file-ignored',
  problem: {
    zh: '这个文件不会出现在网站上。文章放在 posts/，作者、分类、页面各放在 authors/、categories/、pages/，扩展名为 .md。',
    en: 'this file shows nowhere. Posts go to posts/, the others to authors/, categories/ and pages/, named .md.',
  },
} as const satisfies Omit<Finding, 'file'>;
