import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { projectFiles, readProjectFile } from './project-files';

const ENDINGS = ['', '.ts', '.tsx', '.mjs'];

/** The modules of ours that one imports, types too: `import-x/no-cycle` passes those over. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readProjectFile(file));
  return importedFiles.flatMap(({ fileName }) => {
    if (!/^(?:\.|@\/)/u.test(fileName)) return [];
    const target = fileName.startsWith('@/')
      ? fileName.slice(2)
      : path.posix.join(path.posix.dirname(file), fileName);
    const found = ENDINGS.map((ending) => `${target}${ending}`).find((each) => modules.has(each));
    return found ?? [];
  });
}

const modules = new Set(projectFiles(/\.(?:tsx?|mjs)$/u));

it('no module leads back to itself, for a type neither', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]) => {
    const since = above.indexOf(file);
    if (since >= 0) circles.push([...above.slice(since), file].join(' → '));
    if (since >= 0 || done.has(file)) return;
    for (const next of importsOf(file)) visit(next, [...above, file]);
    done.add(file);
  };
  for (const file of modules) visit(file, []);
  expect(modules.size).toBeGreaterThan(900);
  expect(circles).toEqual([]);
});
