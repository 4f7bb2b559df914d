import path from 'node:path';
import type { ContentIndex } from '../model';
import { writeWhole } from './write-whole';

const DECLARATION = `import type { ContentIndex } from '@/lib/content/model';

declare const index: ContentIndex;
export default index;
`;

/**
 * Writes the index as a module: code imports it, bundlers watch it. A file appears whole or not at all.
 * @param compiledDir folder of the module
 */
export function writeIndex(index: ContentIndex, compiledDir: string): void {
  // A string that JSON.parse reads loads faster than an object literal (https://v8.dev/blog/cost-of-javascript-2019#json).
  const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(index))});\n`;
  writeWhole(path.join(compiledDir, 'content-index.d.mts'), DECLARATION);
  writeWhole(path.join(compiledDir, 'content-index.mjs'), code);
}
