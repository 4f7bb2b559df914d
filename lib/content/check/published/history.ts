import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Problem } from '../../source/problem';
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
 * @param tell told of it where there is a history that cannot be read: nothing is asked of it then
 */
export async function rememberedEntries(
  contentDir: string,
  tell: (problem: Problem) => void,
): Promise<Entry[]> {
  const options = ['--patch', '--unified=0', '--format=', '--no-color', '--no-ext-diff'];
  const args = ['-C', contentDir, 'log', ...options, '--no-renames', '--', LEDGER];
  const { stdout } = await run('git', args, { maxBuffer: MOST }).catch((error: unknown) => {
    if (!isWithoutHistory(error)) tell(unread(error));
    return { stdout: '' };
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('+{'));
  return [...new Set(lines)].flatMap((line) => readEntry(line.slice(1).trimEnd()) ?? []);
}

/** Whether there is no git, no repository, or no commit in it yet. */
function isWithoutHistory(error: unknown): boolean {
  const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
  return code === 'ENOENT' || /not a git repository|does not have any commits/u.test(stderr);
}

function unread(error: unknown): Problem {
  const why = (error as Error).message.trim();
  return {
    zh: `读不了版本库的历史，没有对照 ledger/ 以前的样子：${why}`,
    en: `the history in git cannot be read, and ledger/ was not compared with what it was: ${why}`,
  };
}
