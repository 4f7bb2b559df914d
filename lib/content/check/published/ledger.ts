import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';
import type { Problem } from '../../source/problem';
import { continues, isUnsealed, readEntry, type Entry } from './entry';

/** Folder of the ledger in the content folder: it has a file for each month of publication. */
export const LEDGER = 'ledger';

/** An entry, and where it stands. */
export type Placed = Entry & {
  /** Path of the file in the content folder. */
  source: string;
  /** Line, from 1. */
  line: number;
};

/** Fault of a line of the ledger. */
export type Damage = Pick<Placed, 'source' | 'line'> & {
  /** The fault and its remedy. */
  problem: Problem;
};

/** The texts of published articles, as they are on record. */
export type Ledger = {
  /** Entries by the day and slug of their articles. */
  entries: ReadonlyMap<string, Placed>;
  /** Lines that cannot be read. */
  damage: readonly Damage[];
  /** Its files, as paths in the content folder. */
  sources: readonly string[];
};

/** The file of an article's entry, as a path in the content folder. */
export function sourceOf(post: string): string {
  return `${LEDGER}/${post.slice(0, 'YYYY-MM'.length)}.jsonl`;
}

/**
 * Reads the ledger.
 * @param sources its files, as paths in the content folder
 */
export function readLedger(contentDir: string, sources: readonly string[]): Ledger {
  const entries = new Map<string, Placed>();
  const damage: Damage[] = [];
  for (const source of sources) {
    const text = readIfThereSync(path.join(contentDir, source)) ?? '';
    for (const [index, line] of text
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u)
      .entries()) {
      if (line.trim() === '') continue;
      const place = { source, line: index + 1 };
      const entry = readEntry(line);
      const problem = entry ? add(entries, { ...entry, ...place }) : problemOf(line);
      if (problem) damage.push({ ...place, problem });
    }
  }
  return { entries, damage, sources };
}

/** Two branches that were merged may each have a line for a post: the one that goes on from the other counts. */
function add(entries: Map<string, Placed>, entry: Placed): Problem | null {
  if (sourceOf(entry.post) !== entry.source) return MISPLACED;
  const known = entries.get(entry.post);
  if (!known || continues(entry.texts, known.texts)) entries.set(entry.post, entry);
  else if (!continues(known.texts, entry.texts))
    return {
      zh: `${entry.post} 有两行，各说各的（另一行是第 ${String(known.line)} 行）。请留下与线上文章相符的一行，删去另一行，再运行 npm run correct -- --record。`,
      en: `${entry.post} has two lines that say different things (the other is line ${String(known.line)}). Keep the one of the text that readers have, remove the other, then run npm run correct -- --record.`,
    };
  return null;
}

const MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;

function problemOf(line: string): Problem {
  if (MARK.test(line)) return CONFLICT;
  return isUnsealed(line) ? REWRITTEN : DAMAGED;
}

const CONFLICT: Problem = {
  zh: '留有合并冲突的标记。两边的行都留下，只删去以 <<<<<<<、|||||||、=======、>>>>>>> 开头的各行：同一篇文章有两行的，以接着写的一行为准。',
  en: 'a merge-conflict marker. Keep the lines of both sides and remove those that begin with <<<<<<<, |||||||, ======= and >>>>>>>: where a post has two lines, the one that goes on from the other counts.',
};

const REWRITTEN: Problem = {
  zh: '这一行与它的封记不符：有人手改过。请从版本库取回（git checkout -- 这个文件）；文章改了，用 npm run correct -- 文章 来记。',
  en: 'this line does not fit its seal: it was changed by hand. Restore it from version control (git checkout -- this file); a change of a text is recorded by npm run correct -- <post>.',
};

const DAMAGED: Problem = {
  zh: '这一行坏了，读不出来。请从版本库取回这个文件（git checkout -- 这个文件），再运行 npm run correct -- --record。',
  en: 'this line is damaged and cannot be read. Restore the file from version control (git checkout -- this file), then run npm run correct -- --record.',
};

const MISPLACED: Problem = {
  zh: '这一行不属于这个月份的文件。请从版本库取回这个文件。',
  en: 'this line belongs to the file of another month. Restore the file from version control.',
};
