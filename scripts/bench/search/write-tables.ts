import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Place of the tables in a document. */
const PLACE = /(?<=<!-- bench:search -->\n).*(?=<!-- \/bench:search -->)/su;

/**
 * Puts tables in the place of those that a document has.
 * @param file a Markdown file in which comments mark the place
 * @throws {Error} when it has no such comments
 */
export async function writeTables(file: string, tables: string): Promise<void> {
  const document = readFileSync(file, 'utf8');
  if (!PLACE.test(document)) throw new Error(`${file}: <!-- bench:search -->?`);
  const written = document.replace(PLACE, () => `\n${tables}\n\n`);
  writeFileSync(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}
