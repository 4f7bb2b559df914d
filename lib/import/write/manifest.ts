import path from 'node:path';
import { importManifest } from '@/lib/content/check/imported';
import { readIfThereSync } from '@/lib/files/read-if-there';

/** Record of what an earlier import wrote. */
export type Manifest = {
  /** Files by place: `posts/x.md` in the content folder, `public/assets/x.png` beside it. */
  files: Record<string, Written>;
};

/** A file that an import wrote. */
export type Written = {
  /** Path in the old site's folder; null for what the import made itself. */
  from: string | null;
  /** Names the bytes that were written. */
  digest: string;
};

/**
 * Reads what earlier imports into a content folder wrote; nothing where there was none.
 * @throws {Error} when the file is damaged
 */
export function readManifest(contentDir: string): Manifest {
  const file = path.join(contentDir, importManifest);
  const text = readIfThereSync(file);
  if (text === null) return { files: {} };
  try {
    const { files } = JSON.parse(text) as Partial<Manifest>;
    if (typeof files === 'object') return { files };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Error(
    `${file} 坏了，不知道上次导入了什么。请从版本库取回它 / is damaged, so what was imported before is not known: restore it from version control`,
  );
}

/** The manifest as a file: a line a document, so that version control shows what came. */
export function writeManifest({ files }: Manifest): string {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(
    ([place, written]) => `    ${JSON.stringify(place)}: ${JSON.stringify(written)}`,
  );
  return `{\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}
