import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { flatConfigs, importX } from 'eslint-plugin-import-x';
import { allCode, installedCode, testCode } from './file-groups.mjs';

/**
 * Rules for imports and exports: one order, no cycles, no barrels, named exports.
 *
 * @param {string} root Absolute path of the folder that holds tsconfig.json.
 * @returns {import('eslint').Linter.Config[]} Part of the flat configuration.
 */
export function importRules(root) {
  return defineConfig(
    {
      files: allCode,
      plugins: { 'import-x': importX },
      settings: {
        // Without these extensions and parsers `no-cycle` sees no TypeScript file and is silent.
        ...flatConfigs.typescript.settings,
        'import-x/resolver-next': [
          createTypeScriptImportResolver({ project: `${root}/tsconfig.json` }),
        ],
      },
      rules: {
        'import-x/avoid-re-export-all': 'error',
        'import-x/first': 'error',
        'import-x/newline-after-import': 'error',
        'import-x/no-cycle': ['error', { ignoreExternal: true }],
        'import-x/no-default-export': 'error',
        'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
        'import-x/no-self-import': 'error',
        'import-x/order': ['error', importOrder],
      },
    },
    {
      // A site is installed without the development dependencies (scripts/lib/dependencies.mjs).
      files: installedCode,
      ignores: [...testCode, 'lib/markdown/conformance/**'],
      rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }] },
    },
    {
      // Next and the tools ask for default exports by name.
      files: ['app/**', '**/*.config.{ts,mjs}'],
      rules: { 'import-x/no-default-export': 'off' },
    },
  );
}

/** Node's modules, packages, `@/` modules, neighbours; types stand with the values they go with. */
const importOrder = {
  groups: ['builtin', 'external', 'internal', 'parent', 'sibling'],
  pathGroups: [{ pattern: '@/**', group: 'internal' }],
  pathGroupsExcludedImportTypes: ['builtin'],
  'newlines-between': 'never',
  alphabetize: { order: 'asc', caseInsensitive: true },
};
