import { codeVersion } from '@/lib/code-version';
import { digest } from '@/lib/digest';
import { site } from '@/lib/site';

/** The code that makes compiled documents of source files; what it imports for types only is not in it. */
export const PIPELINE = [
  'contentlayer.config.ts',
  'lib/content/compile/render-documents.ts',
  'lib/content/compile/stores.ts',
  'lib/content/compile/write-related.ts',
];

/** With it, the code that makes a generation of them. */
const COMPILER = [...PIPELINE, 'lib/content/compile/compile.ts'];

/** Names the code that compiles, and the origin it compiles for: what it has made, it need not make again. */
export async function pipelineVersion(): Promise<string> {
  return digest(`${await codeVersion(PIPELINE)}\n${site.url}`);
}

/**
 * Names the line of generations that this program makes of a content folder: a server reads what was made
 * by the program that it was built from, and for its own origin.
 * @param contentDir relative to the project, or absolute
 */
export async function lineName(contentDir: string): Promise<string> {
  return digest(`${await codeVersion(COMPILER)}\n${site.url}\n${contentDir}`).slice(0, 12);
}
