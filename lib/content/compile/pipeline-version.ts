import { digest } from '@/lib/digest';
import { site } from '@/lib/site';
import { folders } from '../compiled/folders';
import { codeVersion } from '../store/code-version';

/** The code that makes compiled documents of source files; what it imports for types only is not in it. */
export const PIPELINE = [
  'contentlayer.config.ts',
  'lib/content/compile/render-documents.ts',
  'lib/content/compile/find-names.ts',
  'lib/content/compile/stores.ts',
  'lib/content/compile/write-related.ts',
];

/** Code of the pipeline, and the code that makes a generation of its output. */
const COMPILER = [...PIPELINE, 'lib/content/compile/compile.ts'];

/** Names the code that compiles, and the origin and the zone it compiles for: what it has made, it need not make again. */
export async function pipelineVersion(): Promise<string> {
  return digest(`${await codeVersion(PIPELINE, folders.code)}\n${site.url}\n${site.timeZone}`);
}

/**
 * Names the line of generations that this program makes of a content folder: a server reads what was made
 * by the program that it was built from, for its own origin, and where the publication's file says what its build
 * fixes as it did then (decision 0027).
 * @param contentDir relative to the project, or absolute
 */
export async function lineName(contentDir: string): Promise<string> {
  const { timeZone, traditional, formOrigins } = site;
  const fixed = JSON.stringify({ timeZone, traditional, formOrigins });
  const parts = [await codeVersion(COMPILER, folders.code), site.url, contentDir, fixed];
  return digest(parts.join('\n')).slice(0, 12);
}
