import { defineConfig } from 'eslint/config';
import { allCode, siteCode, testCode } from './file-groups.mjs';
import { features } from './layers.mjs';
import { scriptDocstring } from './script-docstring.mjs';
import { forbid, importOf } from './selector-rule.mjs';

const rules = {
  'no-use-client': forbid(
    'ExpressionStatement[directive="use client"]',
    "No 'use client': nothing hydrates. Behaviour goes into a custom element, x.element.ts.",
  ),
  'html-in-one-place': forbid(
    ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"])',
    'HTML enters a page through components/ui/html.tsx or inline-script.tsx only.',
  ),
  'environment-in-site-only': forbid(
    [
      'MemberExpression[object.name="process"][property.name="env"]',
      'MemberExpression[object.property.name="process"][property.name="env"]',
      'VariableDeclarator[init.name="process"]',
      importOf('^(node:)?process$'),
    ].join(),
    'The environment is read in lib/site.ts only: import the setting from there.',
  ),
  'generated-documents-in-content-only': forbid(
    importOf('\\.contentlayer|^contentlayer\\/generated'),
    'Generated documents are imported in lib/content only: call one of its queries.',
  ),
  'no-next-in-lib': forbid(
    `${importOf('^next(\\/|$)')}[importKind!="type"][exportKind!="type"]`,
    'lib stays free of Next, types and lib/seo aside: return data and let app/ call Next.',
  ),
  'export-where-declared': forbid(
    'ExportNamedDeclaration[source=null][specifiers.length>0]',
    'Export a thing where it is declared, where its docstring stands.',
  ),
  'links-of-the-locale': forbid(
    'ImportDeclaration[source.value=/(^|\\/)urls$/] > ImportSpecifier[imported.name="paths"]',
    'What readers see leads on within their locale: write its addresses with pathsIn(locale).',
  ),
  'before-install': forbid(
    importOf('^(?!\\.|node:)'),
    'This script runs before the packages are installed: import Node modules and neighbours only.',
  ),
  'script-docstring': scriptDocstring,
};

/** The project's own rules: what the architecture forbids and no published rule can say. */
export const houseRules = defineConfig(
  {
    files: allCode,
    plugins: { house: { rules } },
    rules: {
      'house/no-use-client': 'error',
      'house/html-in-one-place': 'error',
      'house/generated-documents-in-content-only': 'error',
      'house/export-where-declared': 'error',
    },
  },
  {
    files: siteCode,
    ignores: ['lib/site.ts', ...testCode],
    rules: { 'house/environment-in-site-only': 'error' },
  },
  {
    files: ['lib/**'],
    ignores: ['lib/seo/**'],
    rules: { 'house/no-next-in-lib': 'error' },
  },
  {
    files: [`{app,components,lib/{${features.filter((name) => name !== 'import').join()}}}/**`],
    ignores: [
      ...testCode,
      // One for all locales: the way out of a preview.
      'app/api/preview/exit/route.ts',
      // Feeds are told of by their lists, in each locale; people and the publisher are one in all.
      'lib/announce/targets.ts',
      'lib/seo/json-ld/{author,publication}.ts',
    ],
    rules: { 'house/links-of-the-locale': 'error' },
  },
  {
    files: ['scripts/{setup,start,test}.mjs', 'scripts/lib/*.mjs'],
    ignores: testCode,
    rules: { 'house/before-install': 'error' },
  },
  {
    files: ['scripts/*.{ts,mjs}'],
    ignores: testCode,
    rules: { 'house/script-docstring': 'error' },
  },
  {
    files: ['lib/content/**'],
    rules: { 'house/generated-documents-in-content-only': 'off' },
  },
  {
    // Next requires its error boundaries to be client components.
    files: ['app/**/error.tsx', 'app/global-error.tsx'],
    rules: { 'house/no-use-client': 'off' },
  },
  {
    files: ['components/ui/html.tsx', 'components/ui/inline-script.tsx'],
    rules: { 'house/html-in-one-place': 'off' },
  },
);
