/**
 * `npm run handbook`: writes the table of fields and the list of rules into their marked blocks of
 * docs/editors-handbook.md, and what editors' programs are told of the fields into `.vscode`. Takes nothing; exit code 1
 * when a block's marks are not there.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fillHandbook } from '@/lib/content/check/handbook';
import { editorFiles } from '@/lib/content/source/json-schema/editor-files';
import { main } from './lib/main.mjs';

const HANDBOOK = 'docs/editors-handbook.md';

await main(async () => {
  await writeFile(HANDBOOK, fillHandbook(await readFile(HANDBOOK, 'utf8')));
  for (const [file, text] of Object.entries(editorFiles())) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
});
