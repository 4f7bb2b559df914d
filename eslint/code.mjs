import next from '@next/eslint-plugin-next';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { allCode, testCode } from './file-groups.mjs';

/**
 * Rules on the code itself: typescript-eslint's strictest sets with type information, a few core
 * rules they leave out, and Next's own.
 *
 * @param {string} root Absolute path of the folder that holds tsconfig.json.
 * @returns {import('eslint').Linter.Config[]} Part of the flat configuration.
 */
export function codeRules(root) {
  return defineConfig(
    {
      files: allCode,
      extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      rules: { ...coreRules, ...typescriptRules },
    },
    {
      files: ['{app,components}/**/*.{ts,tsx}'],
      plugins: { '@next/next': next },
      rules: nextRules(),
    },
    {
      // Only an interface can be merged with one that a library declares.
      files: ['**/*.d.ts'],
      rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
    },
    {
      files: testCode,
      rules: {
        // A test may assert that a value is there by using it, and a matcher is typed `any`.
        '@typescript-eslint/no-non-null-assertion': 'off',
        '@typescript-eslint/no-unsafe-assignment': 'off',
      },
    },
  );
}

/** @type {import('eslint').Linter.RulesRecord} */
const coreRules = {
  'default-case-last': 'error',
  // `== null` is the one short way to ask for null or undefined.
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-constant-binary-expression': 'error',
  'no-control-regex': 'error',
  'no-debugger': 'error',
  'no-empty': 'error',
  'no-irregular-whitespace': ['error', { skipTemplates: true }],
  'no-param-reassign': 'error',
  'no-regex-spaces': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable-loop': 'error',
  'no-useless-rename': 'error',
  'no-warning-comments': [
    'error',
    { terms: ['todo', 'fixme', 'hack', 'xxx'], location: 'anywhere' },
  ],
  'object-shorthand': 'error',
  'preserve-caught-error': 'error',
};

/** @type {import('eslint').Linter.RulesRecord} */
const typescriptRules = {
  '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // `import { type A }` leaves an empty import behind at run time; `import type { A }` does not.
  '@typescript-eslint/no-import-type-side-effects': 'error',
  // Spreading a string gives code points, which is what counting Chinese text means to do.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

/**
 * Next's recommended rules and its core-web-vitals set, each raised to an error.
 *
 * @returns {import('eslint').Linter.RulesRecord} The rules by name.
 */
function nextRules() {
  const names = Object.keys({
    ...next.configs.recommended.rules,
    ...next.configs['core-web-vitals'].rules,
  });
  return {
    .../** @type {import('eslint').Linter.RulesRecord} */ (
      Object.fromEntries(names.map((name) => [name, 'error']))
    ),
    // Links are plain <a> elements: the pages carry no client router (docs/reader.md).
    '@next/next/no-html-link-for-pages': 'off',
    // For the pages router: next/head does nothing in the app router, where <head> is right.
    '@next/next/no-head-element': 'off',
  };
}
