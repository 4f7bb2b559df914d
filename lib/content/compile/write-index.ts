import path from 'node:path';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { INDEX_FILE } from '../compiled/compiled-files';
import type { ContentIndex } from '../model';

/** Code imports the index by this, and bundlers watch what it imports. */
const MODULE = `export { default } from './${INDEX_FILE}';\n`;

const DECLARATION = `import type { ContentIndex } from '@/lib/content/model';

declare const index: ContentIndex;
export default index;
`;

/**
 * Writes the index, as data for running servers and as a module for the build.
 * @param compiledDir folder of the compiled content
 */
export function writeIndex(index: ContentIndex, compiledDir: string): void {
  writeWhole(path.join(compiledDir, INDEX_FILE), JSON.stringify(index));
  writeWhole(path.join(compiledDir, 'content-index.d.mts'), DECLARATION);
  writeWhole(path.join(compiledDir, 'content-index.mjs'), MODULE);
}
