/**
 * `npm run handbook`: writes the table of fields and the list of rules into their marked blocks of
 * docs/editors-handbook.md. Takes nothing; exit code 1 when a block's marks are not there.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fillHandbook } from '@/lib/content/check/handbook';

const HANDBOOK = 'docs/editors-handbook.md';

await writeFile(HANDBOOK, fillHandbook(await readFile(HANDBOOK, 'utf8')));
