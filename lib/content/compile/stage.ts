import path from 'node:path';
import type { Summary } from '../summary';
import { writeWhole } from './write-whole';

/** A document as Contentlayer reads it. */
export type Staged = {
  /** Path of its file in the content folder. */
  source: string;
  /** Its front matter, as YAML gives it. */
  fields: Readonly<Record<string, unknown>>;
  /** Name of its rendered body. */
  document: string;
  /** What its body comes to. */
  summary: Summary;
};

/**
 * Puts a document where Contentlayer reads it.
 * @param stageDir the folder that Contentlayer reads
 */
export async function stageDocument(stageDir: string, staged: Staged): Promise<void> {
  await writeWhole(path.join(stageDir, `${staged.source}.json`), JSON.stringify(staged));
}
