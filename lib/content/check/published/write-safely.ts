import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole.mjs';

/**
 * Writes a text in the place of the one that was read: whole or not at all, and not over what somebody has written
 * meanwhile or has open in an editor that says so (Vim, Emacs, LibreOffice leave a file beside it).
 * @param before text that was read; null where there was no file
 * @throws {Error} when the file is another by now, or is open
 */
export function writeSafely(file: string, before: string | null, text: string): void {
  const opened = openIn(file);
  if (opened !== null)
    throw new Error(
      `${file} 正在编辑器里打开（${opened}）。请先存盘关闭，再运行一次。 / ${file} is open in an editor (${opened}). Save and close it, then run this again.`,
    );
  if (readIfThereSync(file) !== before)
    throw new Error(
      `${file} 刚刚被别处改过，没有写入。请再运行一次。 / ${file} was changed meanwhile; nothing was written. Run this again.`,
    );
  if (before === null) writeWhole(file, text);
  // A link stays a link, and permissions stay.
  else writeWhole(realpathSync(file), text, statSync(file).mode);
}

/** The mark that an editor leaves beside a file while it is open, or null. */
function openIn(file: string): string | null {
  const { dir, base } = path.parse(file);
  const marks = [`.${base}.swp`, `.#${base}`, `.~lock.${base}#`];
  return marks.find((mark) => isThere(path.join(dir, mark))) ?? null;
}

/** Emacs' mark is a link to what is no file. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
