import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readEntry, type Entry } from './entry';
import { LEDGER } from './ledger';

const run = promisify(execFile);

/** Longest history that is read, in bytes: that of some hundred thousand corrections. */
const MOST = 256 * 1024 * 1024;

/**
 * The entries that a ledger has had in the commits that lead to the present one: what was once recorded cannot be
 * taken back without a trace. A shallow clone knows as much as it has, a folder without git nothing; what a rebase
 * makes anew says the same as before.
 * @param contentDir the content folder
 */
export async function rememberedEntries(contentDir: string): Promise<Entry[]> {
  const options = ['--patch', '--unified=0', '--format=', '--no-color', '--no-ext-diff'];
  const args = ['-C', contentDir, 'log', ...options, '--no-renames', '--', LEDGER];
  const { stdout } = await run('git', args, { maxBuffer: MOST }).catch(() => ({ stdout: '' }));
  const lines = stdout.split('\n').filter((line) => line.startsWith('+{'));
  return [...new Set(lines)].flatMap((line) => readEntry(line.slice(1).trimEnd()) ?? []);
}
