import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { writeSafely } from '@/lib/content/check/published/write-safely';
import { Refusal } from './command';

/** A file as it was read. */
export type ReadFile = {
  /** Its path. */
  file: string;
  /** Its text. */
  text: string;
};

/**
 * Writes a file's new text, and gives it another name. The text comes first, whole, and the name in one step: if this
 * ends between, there is one file, with the new text where the old one was. In a folder of drafts it is a draft as before.
 * @param before as it was read
 * @param file its path to be; folders above it are made
 * @throws {Refusal} where there is such a file
 * @throws {Error} where it is another by now, is open, or the disk refuses; then it is as it was
 */
export function writeMoved(before: ReadFile, file: string, text: string): void {
  const isMoved = path.resolve(before.file) !== path.resolve(file);
  if (isMoved && existsSync(file))
    throw new Refusal({
      zh: `已经有 ${file} 这个文件，什么也没有改。先用 npm run rename 给其中一篇换个名称。`,
      en: `there is a file ${file} already, and nothing was changed. Give one of them another name with npm run rename.`,
    });
  mkdirSync(path.dirname(file), { recursive: true });
  writeSafely(before.file, before.text, text);
  if (!isMoved) return;
  try {
    renameSync(before.file, file);
  } catch (error) {
    writeSafely(before.file, text, before.text);
    throw error;
  }
}
