import { ESLint, type Linter } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { houseConfig } from '../eslint/house-config.mjs';
import { contentFloors } from '../eslint/layers.mjs';
import projectConfig from '../eslint.config.mjs';
import { lintPlanted, type PlantedFiles } from './planted-project';
import { projectRoot } from './project-files';

/** A rule, a file that breaks it, and one as like it as may be that does not. */
type Canary = {
  rule: string;
  wrong: [title: string, path: string, code: string];
  right: [title: string, path: string, code: string];
};

const value = 'export const it = 1;\n';
const importing = (source: string) => `import { it } from '${source}';\nvoid it;\n`;
const lines = (count: number) => '//\n'.repeat(count - 1) + 'export {};\n';

/** The folders of lib/content, from the ground up; the last two stand side by side. */
const contentFolders = contentFloors.flat();

/** Files that the planted ones import, one in each part of the project. */
const targets: PlantedFiles = {
  'lib/site.ts': value,
  'lib/settings.shared.mjs': value,
  'lib/chinese/counts.ts': value,
  'lib/markdown/pipeline.ts': value,
  'lib/content/queries.ts': value,
  ...Object.fromEntries(contentFolders.map((folder) => [`lib/content/${folder}/it.ts`, value])),
  'lib/feeds/rss.ts': value,
  'lib/import/pipeline.ts': value,
  'components/site/masthead.tsx': value,
  'client/elements.ts': value,
  'components/search/panel.element.ts': value,
  'components/search/asker.browser.ts': value,
  'components/search/words.shared.ts': value,
  'tests/browser.ts': value,
  'app/[locale]/dates.ts': value,
  'scripts/lib/ports.mjs': value,
};

/** Canaries of each floor of lib/content: one that imports a type from above, and one that imports from below. */
const floors = contentFolders.map((folder, at): Canary => {
  const above = contentFolders[at + 1] ?? 'check';
  const below = at === 0 ? '../model' : `../${contentFolders[Math.min(at, 6) - 1] ?? ''}/it`;
  return {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      `lib/content/${folder} imports a type of ${above}`,
      `lib/content/${folder}/above.ts`,
      `import type { it } from '../${above}/it';\nexport type It = typeof it;\n`,
    ],
    right: [
      `lib/content/${folder} imports from below`,
      `lib/content/${folder}/below.ts`,
      importing(below),
    ],
  };
});

const layers: Canary[] = [
  ...floors,
  {
    rule: 'import-x/no-restricted-paths',
    wrong: ['the gate asks at the door', 'lib/content/check/door.ts', importing('../library')],
    right: ['its test does', 'lib/content/check/door.test.ts', importing('../library')],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'the model imports what is made of it',
      'lib/content/model.ts',
      "import type { it } from './source/it';\nexport type It = typeof it;\n",
    ],
    right: [
      'the door imports what it opens',
      'lib/content/library.ts',
      importing('./generations/it'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'a page imports the compiler',
      'app/compiles.ts',
      importing('@/lib/content/compile/it'),
    ],
    right: [
      'a page imports what is compiled',
      'app/reads.ts',
      importing('@/lib/content/compiled/it'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'a new ground-floor file imports lib/content',
      'lib/new.ts',
      importing('./content/queries'),
    ],
    right: [
      'a feature imports lib/content',
      'lib/feeds/atom.ts',
      importing('@/lib/content/queries'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'a feature imports the importer',
      'lib/feeds/from-importer.ts',
      importing('@/lib/import/pipeline'),
    ],
    right: [
      'the importer imports lib/content',
      'lib/import/steps/from-content.ts',
      importing('@/lib/content/queries'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: ['the ground floor imports a feature', 'lib/i18n/a.ts', importing('@/lib/feeds/rss')],
    right: ['the ground floor imports itself', 'lib/i18n/b.ts', importing('@/lib/site')],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: ['lib/content imports a feature', 'lib/content/a.ts', importing('../feeds/rss')],
    right: ['lib/content imports the ground floor', 'lib/content/b.ts', importing('../site')],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'lib/chinese imports lib/markdown',
      'lib/chinese/a.ts',
      importing('@/lib/markdown/pipeline'),
    ],
    right: [
      'lib/markdown imports lib/chinese',
      'lib/markdown/a.ts',
      importing('@/lib/chinese/counts'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: ['lib imports a component', 'lib/seo/a.ts', importing('@/components/site/masthead')],
    right: ['a component imports lib', 'components/site/a.tsx', importing('@/lib/content/queries')],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'lib imports a component when called',
      'lib/search/a.ts',
      "export const later = () => import('@/components/site/masthead');\n",
    ],
    right: [
      'lib imports lib when called',
      'lib/search/b.ts',
      "export const later = () => import('@/lib/content/queries');\n",
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'a component imports a route',
      'components/site/b.tsx',
      importing('@/app/[locale]/dates'),
    ],
    right: [
      'a route imports a component',
      'app/[locale]/page.tsx',
      importing('@/components/site/masthead'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      "a component imports the reader's script",
      'components/ui/a.tsx',
      importing('@/client/elements'),
    ],
    right: [
      "Next's browser entry imports it",
      'instrumentation-client.ts',
      importing('./client/elements'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: ['a view imports its element', 'components/search/a.tsx', importing('./panel.element')],
    right: [
      'a view imports what it shares with it',
      'components/search/b.tsx',
      importing('./words.shared'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'a helper of views imports what elements are made of',
      'components/search/c.ts',
      importing('./asker.browser'),
    ],
    right: [
      'an element imports what it is made of',
      'components/search/d.element.ts',
      importing('./asker.browser'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'an element imports a view',
      'components/search/e.element.ts',
      importing('../site/masthead'),
    ],
    right: [
      'its test imports it, and what helps to test it',
      'components/search/e.element.test.ts',
      `${importing('./panel.element')}import { it as help } from '@/tests/browser';\nvoid help;\n`,
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'what elements are made of imports lib',
      'components/search/f.browser.ts',
      importing('@/lib/site'),
    ],
    right: [
      'it imports what lib shares',
      'components/search/g.browser.ts',
      importing('@/lib/settings.shared.mjs'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: ['what is shared imports lib', 'lib/search/h.shared.ts', importing('@/lib/site')],
    right: [
      'what is shared imports what is shared',
      'components/search/i.shared.ts',
      importing('@/lib/settings.shared.mjs'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'a route imports browser code',
      'app/layout.tsx',
      importing('@/components/search/panel.element'),
    ],
    right: ['a route imports its neighbour', 'app/[locale]/layout.tsx', importing('./dates')],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: ['the entry of the script imports lib', 'client/a.ts', importing('@/lib/site')],
    right: [
      'the entry of the script imports an element',
      'client/b.ts',
      importing('@/components/search/panel.element'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'an element imports a test helper',
      'components/search/j.element.ts',
      importing('@/tests/browser'),
    ],
    right: ['its test imports it', 'components/j.browser.test.ts', importing('@/tests/browser')],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'an element imports the proxy',
      'components/search/k.element.ts',
      importing('../../proxy'),
    ],
    right: [
      'an element imports another',
      'components/search/l.element.ts',
      importing('./panel.element'),
    ],
  },
  {
    rule: 'import-x/no-restricted-paths',
    wrong: [
      'a script imports a component',
      'scripts/a.ts',
      importing('@/components/site/masthead'),
    ],
    right: ['a script imports lib', 'scripts/b.ts', importing('@/lib/content/queries')],
  },
  {
    rule: 'house/generated-documents-in-content-only',
    wrong: [
      'a route imports generated documents',
      'app/feed.xml/route.ts',
      importing('@/.contentlayer/compiled/index.json'),
    ],
    right: [
      'lib/content imports them',
      'lib/content/c.ts',
      importing('@/.contentlayer/compiled/index.json'),
    ],
  },
  {
    rule: 'house/generated-documents-in-content-only',
    wrong: [
      'lib imports them by their public name',
      'lib/search/c.ts',
      importing('contentlayer/generated'),
    ],
    right: ['another package may be named so', 'lib/search/d.ts', importing('contentlayer/core')],
  },
  {
    rule: 'house/no-next-in-lib',
    wrong: [
      'lib imports Next',
      'lib/content/d.ts',
      "import { cacheLife } from 'next/cache';\nvoid cacheLife;\n",
    ],
    right: [
      'lib imports a type of Next',
      'lib/content/e.ts',
      "import type { Metadata } from 'next';\nexport type M = Metadata;\n",
    ],
  },
  {
    rule: 'house/links-of-the-locale',
    wrong: [
      'a view leads to the default edition',
      'components/site/leads-out.tsx',
      "import { paths } from '@/lib/addresses/urls';\nvoid paths;\n",
    ],
    right: [
      'a view leads on within its edition',
      'components/site/leads-on.tsx',
      "import { pathsIn } from '@/lib/addresses/urls';\nvoid pathsIn;\n",
    ],
  },
  {
    rule: 'house/links-of-the-locale',
    wrong: [
      'a surface leads to the default edition',
      'lib/feeds/leads-out.ts',
      "import { absoluteUrl, paths as to } from '../urls';\nvoid absoluteUrl;\nvoid to;\n",
    ],
    right: [
      'the library asks by the default paths',
      'lib/content/library/asks.ts',
      "import { paths } from '@/lib/addresses/urls';\nvoid paths;\n",
    ],
  },
  {
    rule: 'house/no-next-in-lib',
    wrong: [
      'lib loads Next when called',
      'lib/feeds/a.ts',
      "export const later = () => import('next/cache');\n",
    ],
    right: [
      'lib/seo imports Next',
      'lib/seo/b.ts',
      "import { cacheLife } from 'next/cache';\nvoid cacheLife;\n",
    ],
  },
  {
    rule: 'house/environment-in-site-only',
    wrong: [
      'a route reads the environment',
      'app/robots.ts',
      'export const a = process.env.SITE_URL;\n',
    ],
    right: ['lib/site.ts reads it', 'lib/site.ts', 'export const it = process.env.SITE_URL;\n'],
  },
  {
    rule: 'house/environment-in-site-only',
    wrong: [
      'lib takes the environment apart',
      'lib/addresses/urls.ts',
      'export const { env } = process;\n',
    ],
    right: ['a script reads it', 'scripts/c.mjs', 'export const port = process.env.PORT;\n'],
  },
  {
    rule: 'house/environment-in-site-only',
    wrong: ['the proxy imports it', 'proxy.ts', "import { env } from 'node:process';\nvoid env;\n"],
    right: ['a test sets it', 'lib/time/clock.test.ts', "process.env.TZ = 'UTC';\n"],
  },
  {
    rule: 'house/before-install',
    wrong: [
      'the first script imports a package',
      'scripts/start.mjs',
      "import { parse } from 'yaml';\nvoid parse;\n",
    ],
    right: [
      'it imports Node and its neighbours',
      'scripts/test.mjs',
      "import { argv } from 'node:process';\nimport { it } from './lib/ports.mjs';\nvoid argv;\nvoid it;\n",
    ],
  },
];

const modules: Canary[] = [
  {
    rule: 'import-x/no-extraneous-dependencies',
    wrong: [
      'the site needs a package that is not installed with it',
      'lib/import/checked.ts',
      importing('fast-check'),
    ],
    right: ['a package of the site', 'lib/import/parsed.ts', importing('yaml')],
  },
  {
    rule: 'import-x/no-cycle',
    wrong: [
      'two TypeScript modules import each other',
      'lib/cycle/a.ts',
      "import { b } from './b';\nexport const a = () => b;\n",
    ],
    right: [
      'one imports the other',
      'lib/cycle/c.ts',
      "import { b } from './b';\nexport const c = () => b;\n",
    ],
  },
  {
    rule: 'import-x/avoid-re-export-all',
    wrong: ['a barrel', 'lib/content/all.ts', "export * from './queries';\n"],
    right: [
      'one thing passed on by name',
      'lib/content/one.ts',
      "export { it } from './queries';\n",
    ],
  },
  {
    rule: 'check-file/no-index',
    wrong: ['an index file', 'components/article/index.tsx', value],
    right: ['a file named for what it holds', 'components/article/byline.tsx', value],
  },
  {
    rule: 'import-x/no-default-export',
    wrong: [
      'a component exported by default',
      'components/site/c.tsx',
      'export default function C() {\n  return null;\n}\n',
    ],
    right: [
      'a route exported by default',
      'app/[locale]/posts/page.tsx',
      'export default function Page() {\n  return null;\n}\n',
    ],
  },
  {
    rule: 'import-x/no-default-export',
    wrong: ['a script exported by default', 'scripts/d.mjs', 'export default 1;\n'],
    right: ['a tool configuration exported by default', 'some.config.mjs', 'export default 1;\n'],
  },
  {
    rule: 'import-x/order',
    wrong: [
      'neighbours before Node modules',
      'lib/markdown/b.ts',
      "import { it } from './pipeline';\nimport { join } from 'node:path';\nvoid it;\nvoid join;\n",
    ],
    right: [
      'Node modules first',
      'lib/markdown/c.ts',
      "import { join } from 'node:path';\nimport { it } from './pipeline';\nvoid it;\nvoid join;\n",
    ],
  },
  {
    rule: 'house/export-where-declared',
    wrong: ['an export list', 'lib/feeds/b.ts', 'const b = 1;\nexport { b };\n'],
    right: ['an export where it is declared', 'lib/feeds/c.ts', value],
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    wrong: [
      'a type imported as a value',
      'lib/seo/c.ts',
      "import { Metadata } from 'next';\nexport type M = Metadata;\n",
    ],
    right: [
      'a type imported as a type',
      'lib/seo/d.ts',
      "import type { Metadata } from 'next';\nexport type M = Metadata;\n",
    ],
  },
];

const names: Canary[] = [
  {
    rule: 'check-file/filename-naming-convention',
    wrong: ['a file in PascalCase', 'components/article/ArticleCard.tsx', value],
    right: [
      'a file in kebab-case, with its test suffix',
      'components/article/article-card.test.tsx',
      value,
    ],
  },
  {
    rule: 'check-file/folder-naming-convention',
    wrong: ['a folder in camelCase', 'lib/wordCount/a.ts', value],
    right: ['a folder in kebab-case', 'lib/word-count/a.ts', value],
  },
  {
    rule: 'check-file/folder-naming-convention',
    wrong: ['a route folder in PascalCase', 'app/[locale]/Posts/page.tsx', value],
    right: ["Next's folder forms", 'app/(site)/[locale]/[...path]/feed.xml/route.ts', value],
  },
  {
    rule: 'max-lines',
    wrong: ['201 lines', 'lib/feeds/long.ts', lines(201)],
    right: ['200 lines', 'lib/feeds/full.ts', lines(200)],
  },
  {
    rule: 'max-lines',
    wrong: ['a script of 201 lines', 'scripts/long.mjs', lines(201)],
    right: ['a table of strings of 300 lines', 'lib/i18n/zh-hans.ts', lines(300)],
  },
  {
    rule: 'max-lines',
    wrong: ['a route of 61 lines', 'app/[locale]/about/page.tsx', lines(61)],
    right: ['a route of 60 lines', 'app/[locale]/search/page.tsx', lines(60)],
  },
];

const views: Canary[] = [
  {
    rule: 'house/no-use-client',
    wrong: ["'use client' in a component", 'components/ui/b.tsx', `'use client';\n${value}`],
    right: [
      "'use client' in Next's error boundary",
      'app/[locale]/error.tsx',
      `'use client';\n${value}`,
    ],
  },
  {
    rule: 'house/no-use-client',
    wrong: ["'use client' in a page", 'app/[locale]/authors/page.tsx', `'use client';\n${value}`],
    right: [
      "'use client' in the global error boundary",
      'app/global-error.tsx',
      `'use client';\n${value}`,
    ],
  },
  {
    rule: 'house/html-in-one-place',
    wrong: [
      'HTML set by a component',
      'components/article/body.tsx',
      'export const B = () => <div dangerouslySetInnerHTML={{ __html: "" }} />;\n',
    ],
    right: [
      'HTML set by the one sink',
      'components/ui/html.tsx',
      'export const B = () => <div dangerouslySetInnerHTML={{ __html: "" }} />;\n',
    ],
  },
  {
    rule: 'house/html-in-one-place',
    wrong: [
      'HTML set through spread properties',
      'app/[locale]/html.tsx',
      'export const p = { dangerouslySetInnerHTML: { __html: "" } };\n',
    ],
    right: [
      'an inline script',
      'components/ui/inline-script.tsx',
      'export const p = { dangerouslySetInnerHTML: { __html: "" } };\n',
    ],
  },
  {
    rule: '@next/next/no-sync-scripts',
    wrong: [
      'a script that blocks the page',
      'components/ui/c.tsx',
      'export const S = () => <script src="/a.js"></script>;\n',
    ],
    right: [
      'a deferred script',
      'components/ui/d.tsx',
      'export const S = () => <script src="/a.js" defer></script>;\n',
    ],
  },
];

const documented = (code: string) => `/** The thing. */\n${code}`;

const words: Canary[] = [
  {
    rule: 'jsdoc/require-jsdoc',
    wrong: [
      'an exported function without docstring',
      'lib/feeds/d.ts',
      'export function f() {\n  return 1;\n}\n',
    ],
    right: [
      'a private function without docstring',
      'lib/feeds/e.ts',
      documented('export const f = () => g();\nfunction g() {\n  return 1;\n}\n'),
    ],
  },
  {
    rule: 'jsdoc/require-jsdoc',
    wrong: ['an exported constant without docstring', 'scripts/lib/a.mjs', 'export const a = 1;\n'],
    right: [
      'an exported constant with one',
      'scripts/lib/b.mjs',
      documented('export const a = 1;\n'),
    ],
  },
  {
    rule: 'jsdoc/require-jsdoc',
    wrong: [
      'a field of an exported type without docstring',
      'lib/content/f.ts',
      documented('export type T = {\n  a: string;\n};\n'),
    ],
    right: [
      'a field with one',
      'lib/content/g.ts',
      documented('export type T = {\n  /** The a. */\n  a: string;\n};\n'),
    ],
  },
  {
    rule: 'jsdoc/require-jsdoc',
    wrong: [
      'a component without docstring',
      'components/site/d.tsx',
      'export function D() {\n  return null;\n}\n',
    ],
    right: [
      'a route without docstring',
      'app/[locale]/tags/page.tsx',
      'export default function D() {\n  return null;\n}\n',
    ],
  },
  {
    rule: 'jsdoc/require-description',
    wrong: [
      'a docstring of tags only',
      'lib/urls/a.ts',
      '/** @returns One. */\nexport function f() {\n  return 1;\n}\n',
    ],
    right: [
      'a docstring in words',
      'lib/urls/b.ts',
      documented('export function f() {\n  return 1;\n}\n'),
    ],
  },
  {
    rule: 'jsdoc/match-description',
    wrong: [
      'a docstring that is a clause',
      'lib/feeds/clause.ts',
      '/** What it is called. */\nexport const name = 1;\n',
    ],
    right: [
      'a docstring that names the thing',
      'lib/feeds/named.ts',
      '/** Name, whatever it is called elsewhere. */\nexport const name = 1;\n',
    ],
  },
  {
    rule: 'jsdoc/match-description',
    wrong: [
      'a clause over several lines, inside a test',
      'tests/clause.test.ts',
      'export const run = () => {\n  /**\n   * How many there are,\n   * each once.\n   */\n  const count = 1;\n  return count;\n};\n',
    ],
    right: [
      'a word that begins like one, and a clause in a tag',
      'tests/named.test.ts',
      '/**\n * Whether it whats.\n *\n * @returns what is asked for\n */\nexport const run = () => 1;\n',
    ],
  },
  {
    rule: 'jsdoc/require-throws',
    wrong: [
      'an error thrown and not mentioned',
      'lib/urls/c.ts',
      documented("export function f() {\n  throw new Error('a');\n}\n"),
    ],
    right: [
      'an error thrown and mentioned',
      'lib/urls/d.ts',
      "/**\n * The thing.\n *\n * @throws {Error} Always.\n */\nexport function f() {\n  throw new Error('a');\n}\n",
    ],
  },
  {
    rule: 'house/script-docstring',
    wrong: [
      'a script without docstring',
      'scripts/e.mjs',
      "import { argv } from 'node:process';\nvoid argv;\n/** Late. */\n",
    ],
    right: [
      'a script that opens with one',
      'scripts/f.mjs',
      "#!/usr/bin/env node\n/** Does it. */\nimport { argv } from 'node:process';\nvoid argv;\n",
    ],
  },
  {
    rule: 'no-warning-comments',
    wrong: ['a promise in a comment', 'lib/feeds/f.ts', `// ${'TO' + 'DO'}: later\n${value}`],
    right: [
      'a reason in a comment',
      'lib/feeds/g.ts',
      `// The order matters: see below.\n${value}`,
    ],
  },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    wrong: ['a type error silenced', 'lib/feeds/h.ts', `// @ts-ignore\n${value}`],
    right: [
      'a type error expected, with the reason',
      'lib/feeds/i.ts',
      `// @ts-expect-error -- the package ships no types\n${value}`,
    ],
  },
];

/** These need type information: they prove that it is there, in TypeScript and in scripts. */
const types: Canary[] = [
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    wrong: [
      'a switch that forgets a case',
      'lib/feeds/j.ts',
      "export const f = (a: 'x' | 'y') => {\n  switch (a) {\n    case 'x':\n      return 1;\n  }\n};\n",
    ],
    right: [
      'a switch over every case',
      'lib/feeds/k.ts',
      "export const f = (a: 'x' | 'y') => {\n  switch (a) {\n    case 'x':\n      return 1;\n    case 'y':\n      return 2;\n  }\n};\n",
    ],
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    wrong: [
      'a promise left alone in a script',
      'scripts/g.mjs',
      "import { readFile } from 'node:fs/promises';\nreadFile('a');\n",
    ],
    right: [
      'a promise awaited',
      'scripts/h.mjs',
      "import { readFile } from 'node:fs/promises';\nawait readFile('a');\n",
    ],
  },
  {
    rule: '@typescript-eslint/no-unused-vars',
    wrong: ['a parameter nobody uses', 'lib/feeds/l.ts', 'export const f = (a: string) => 1;\n'],
    right: ['a parameter used', 'lib/feeds/m.ts', 'export const f = (a: string) => a;\n'],
  },
];

const canaries = [...layers, ...modules, ...names, ...views, ...words, ...types];

describe('a planted violation is caught, its legal twin is not', () => {
  let broken: Map<string, string[]>;

  beforeAll(async () => {
    const planted = canaries.flatMap(({ wrong, right }) => [wrong, right]);
    broken = await lintPlanted({
      ...targets,
      'lib/cycle/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
      ...Object.fromEntries(planted.map(([, path, code]) => [path, code])),
    });
  }, 600_000);

  it('plants every file under a path of its own', () => {
    const paths = canaries.flatMap(({ wrong, right }) => [wrong[1], right[1]]);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  it.each(canaries.map(({ rule, wrong }) => [rule, ...wrong] as const))(
    '%s: %s',
    (rule, _title, path) => {
      expect(broken.get(path)).toContain(rule);
    },
  );

  it.each(canaries.map(({ rule, right }) => [rule, ...right] as const))(
    '%s allows: %s',
    (rule, _title, path) => {
      expect(broken.get(path)).toBeDefined();
      expect(broken.get(path)).not.toContain(rule);
      expect(broken.get(path)).not.toContain('fatal');
    },
  );
});

describe('the configuration', () => {
  it('is the one that the canaries test', () => {
    const shape = (config: Linter.Config[]) =>
      config.map(({ files, ignores, rules }) => ({ files, ignores, rules }));
    expect(shape(projectConfig)).toEqual(shape(houseConfig(projectRoot)));
  });

  it.each([
    'app/page.tsx',
    'lib/site.ts',
    'scripts/a.mjs',
    'tests/a.test.ts',
    'e2e/a.ts',
    'a.config.ts',
  ])('warns about nothing in %s: a rule is an error or off', async (path) => {
    const eslint = new ESLint({ cwd: projectRoot });
    const config = (await eslint.calculateConfigForFile(path)) as {
      rules: Record<string, [severity: number]>;
    };
    const warnings = Object.entries(config.rules).filter(([, [severity]]) => severity === 1);
    expect(Object.keys(config.rules).length).toBeGreaterThan(100);
    expect(warnings).toEqual([]);
  });
});
