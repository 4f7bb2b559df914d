import path from 'node:path';
import { writeWhole } from '@/lib/files/write-whole';
import type { Summary } from '../body/summary';
import { kindOf, kinds } from '../source/files';

/** A document before Contentlayer. */
export type Staged = {
  /** Path of its file in the content folder. */
  source: string;
  /** Its front matter, as YAML gives it. */
  fields: Readonly<Record<string, unknown>>;
  /** What its body comes to. */
  summary: Summary;
};

/** What Contentlayer reads: documents of one type in one file, as each file costs it 2 ms of CPU. */
export type Batch = {
  /** The documents. */
  documents: Staged[];
};

/** The most documents in a batch. */
const BATCH = 100;

/**
 * Puts documents where Contentlayer reads them, in a folder for each type.
 * @param stageDir the folder that Contentlayer reads
 */
export function stageDocuments(stageDir: string, staged: readonly Staged[]): void {
  for (const kind of kinds) {
    const those = staged.filter(({ source }) => kindOf(source) === kind);
    for (let from = 0; from < those.length; from += BATCH) {
      const batch: Batch = { documents: those.slice(from, from + BATCH) };
      writeWhole(path.join(stageDir, kind, `${String(from)}.json`), JSON.stringify(batch));
    }
  }
}
