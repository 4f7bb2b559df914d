import { defineConfig } from 'eslint/config';
import checkFile from 'eslint-plugin-check-file';
import { allCode, testCode } from './file-groups.mjs';

/** Kebab-case names, no index files, small files. */
export const namingAndSizeRules = defineConfig(
  {
    files: allCode,
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        { '**/*': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': [
        'error',
        { '{components,client,lib,scripts,tests,e2e,eslint}/**/': 'KEBAB_CASE' },
      ],
      'check-file/no-index': ['error', { ignoreMiddleExtensions: true }],
      'max-lines': ['error', { max: 200 }],
    },
  },
  {
    // Next's forms: [slug], [...path], (group), @slot, feed.xml.
    files: ['app/**'],
    rules: {
      'check-file/folder-naming-convention': [
        'error',
        { 'app/**/!(*.xml)/': 'NEXT_JS_APP_ROUTER_CASE' },
      ],
    },
  },
  {
    // A route is an adapter: parameters in, one query, one view or generator out.
    files: ['app/**/{page,route,layout}.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 60 }] },
  },
  {
    // Data and tests grow with what they list.
    files: ['lib/i18n/*.ts', ...testCode],
    rules: { 'max-lines': 'off' },
  },
);
