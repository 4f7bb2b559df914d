import { defineConfig } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import { allCode, testCode } from './file-groups.mjs';

/** Exported functions: what they throw must be said. */
const exportedFunctions = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportDefaultDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
];

/** Exports of a module, down to the fields of its types. */
const exportedThings = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportDefaultDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > ClassDeclaration',
  'ExportNamedDeclaration[declaration.type="VariableDeclaration"]',
  'ExportNamedDeclaration > TSInterfaceDeclaration',
  'ExportNamedDeclaration > TSInterfaceDeclaration TSPropertySignature',
  'ExportNamedDeclaration > TSTypeAliasDeclaration',
  'ExportNamedDeclaration > TSTypeAliasDeclaration > TSTypeLiteral > TSPropertySignature',
];

/** Beginning of a docstring that names the thing, and not a clause in its place: “Name”, not “What it is called”. */
const NAMED = String.raw`/^(?!(?:what|whose|whom|who|which|where|when|how|that|why)\b)/iu`;

/** A docstring on everything exported; routes and tests explain themselves. The thing comes first in each. */
export const documentationRules = defineConfig(
  {
    files: allCode,
    plugins: { jsdoc },
    rules: {
      'jsdoc/match-description': [
        'error',
        {
          contexts: ['any'],
          mainDescription: {
            match: NAMED,
            message:
              'Begin with a noun or a verb (“Name of …”, “Reads …”), not with a clause (“What …”, “How …”).',
          },
        },
      ],
    },
  },
  {
    files: ['{lib,components,client,scripts,eslint}/**/*.{ts,tsx,mjs}'],
    ignores: testCode,
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { contexts: exportedThings, require: { FunctionDeclaration: false }, enableFixer: false },
      ],
      'jsdoc/require-description': ['error', { contexts: exportedThings }],
      'jsdoc/require-throws': ['error', { contexts: exportedFunctions }],
      'jsdoc/check-alignment': 'error',
      'jsdoc/check-param-names': [
        'error',
        { checkDestructured: false, disableMissingParamChecks: true },
      ],
      'jsdoc/check-tag-names': ['error', { typed: false }],
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-returns-description': 'error',
      'jsdoc/empty-tags': 'error',
    },
  },
  {
    // The types stand in the signature.
    files: ['{lib,components,client,scripts}/**/*.{ts,tsx}'],
    ignores: testCode,
    rules: { 'jsdoc/no-types': 'error' },
  },
);
