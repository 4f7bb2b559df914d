import path from 'node:path';
import type { Mistake } from '../model';
import type { Compiler } from './compile';

/**
 * Compiles for a preview while something is wrong. A document with a mistake is shown as it is, where it can be; else
 * it is left out, and the others are shown. The pages tell of all mistakes.
 * @throws {Error} where even what has no mistakes cannot be compiled; then everything is left as it was
 */
export async function compilePreview(
  compiler: Pick<Compiler, 'compile' | 'unreadable'>,
  mistakes: Mistake[],
  contentDir: string,
): Promise<void> {
  const unreadable = compiler.unreadable();
  try {
    await compiler.compile({ without: unreadable, mistakes });
  } catch {
    // The fault lies between documents: two of one address, a name that nobody bears.
    const named = mistakes.map(({ file }) => path.relative(contentDir, file));
    await compiler.compile({ without: new Set([...unreadable, ...named]), mistakes });
  }
}
