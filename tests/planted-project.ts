import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { ESLint } from 'eslint';
import { houseConfig } from '../eslint/house-config.mjs';
import { projectRoot } from './project-files';

/** File names, relative to the project, and what stands in each. */
export type PlantedFiles = Record<string, string>;

/**
 * Writes the files into a project of their own in the temporary folder, lints it once under the
 * real configuration with type information, and removes it.
 *
 * @returns The names of the rules that each file breaks; a file that could not be parsed "breaks"
 *   the rule `fatal`, so that it never passes for clean.
 */
export async function lintPlanted(files: PlantedFiles): Promise<Map<string, string[]>> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'yueliang-lint-')));
  try {
    plant(root, files);
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      baseConfig: houseConfig(root),
    });
    const results = await eslint.lintFiles('.');
    return new Map(
      results.map(({ filePath, messages }) => [
        relative(root, filePath).split(sep).join('/'),
        messages.map(({ ruleId }) => ruleId ?? 'fatal'),
      ]),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function plant(root: string, files: PlantedFiles) {
  const tsconfig = {
    extends: join(projectRoot, 'tsconfig.json'),
    compilerOptions: { paths: { '@/*': ['./*'] }, incremental: false },
    include: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
  };
  for (const [path, text] of Object.entries({
    ...files,
    'tsconfig.json': JSON.stringify(tsconfig),
    // Which packages are for development is read there.
    'package.json': readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
}
