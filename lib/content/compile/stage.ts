import path from 'node:path';
import type { Summary } from '../summary';
import { writeWhole } from './write-whole';

/** What stands in a staged file in the place of the body. */
export type Stub = {
  /** Name of the rendered body. */
  body: string;
  /** What it comes to. */
  summary: Summary;
};

/**
 * Puts a document where Contentlayer reads it: its own front matter, and a stub for the body.
 * @param stageDir the folder that Contentlayer reads
 * @param source path of the file in the content folder
 * @param text the whole file
 */
export async function stageDocument(
  stageDir: string,
  source: string,
  text: string,
  stub: Stub,
): Promise<void> {
  await writeWhole(
    path.join(stageDir, source),
    `${frontMatterBlock(text)}\n${JSON.stringify(stub)}\n`,
  );
}

/**
 * The front matter with its fences, found as Contentlayer's loader (gray-matter) finds it; empty when
 * there is none. Only a bare `---` opens it: the loader would take what follows for a language, and
 * `---js` for a program to run (https://github.com/jonschlinkert/gray-matter#optionslanguage).
 */
export function frontMatterBlock(text: string): string {
  if (!/^\uFEFF?---[ \t]*\r?\n/u.test(text)) return '';
  const end = text.indexOf('\n---', '---'.length);
  return end < 0 ? '' : text.slice(0, end + '\n---'.length);
}
