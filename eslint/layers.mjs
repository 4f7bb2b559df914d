import { defineConfig } from 'eslint/config';
import { allCode, testCode } from './file-groups.mjs';

/** @typedef {{ target: string | string[], from: string | string[], except?: string[], message: string }} Zone Who may not import what. */

/** The parts of lib that make surfaces from articles: they may read lib/content. */
export const features = [
  'announce',
  'cards',
  'email',
  'feeds',
  'import',
  'seo',
  'search',
  'twins',
  'wechat',
];

/**
 * The floors of lib/content, from the ground up: each imports from those below it, for types too, and those
 * of one floor do not know each other.
 */
export const contentFloors = [
  ['store'],
  ['source'],
  ['body'],
  ['compiled'],
  ['library'],
  ['generations'],
  ['check', 'compile'],
];

/** Zones of lib/content: a folder imports neither the floors above it nor its neighbours. */
const contentZones = contentFloors.flatMap((floor, at) =>
  floor.map((folder) => ({
    target: `./lib/content/${folder}`,
    from: [
      ...contentFloors
        .slice(at)
        .flat()
        .filter((other) => other !== folder),
      'library.ts',
    ].map((other) => `./lib/content/${other}`),
    message: `lib/content/${folder} knows nothing of what stands above it (eslint/layers.mjs): move down what both need.`,
  })),
);

/** Everything else in lib but lib/content, so a new file stands on the ground floor by default. */
const groundFloor = `./lib/!(${['content', ...features].join('|')})`;

/**
 * Code that runs in a browser: custom elements (`x.element.ts`), and their parts (`x.browser.ts`).
 */
const browserCode = ['./components/**/*.{element,browser}.ts'];

/** Code that a page and its script share: `x.shared.ts`. It depends on nothing else. */
const shared = '**/*.shared.{ts,mjs}';

/**
 * Zones, each a folder and what it may not import: `ground floor of lib → lib/content → features →
 * components → app`, where the right may import the left and never the reverse. A feature has its
 * view, its custom element and what both agree on in one folder of `components`; the end of a
 * file's name says where it runs. Imports are followed to the file, so aliases and relative paths
 * count alike.
 *
 * @type {Zone[]}
 */
const zones = [
  ...contentZones,
  {
    target: './lib/content/model.ts',
    from: './lib/content',
    message: 'The model is what all others speak of: declare the type here.',
  },
  {
    target: [
      './components',
      './app',
      ...features.filter((name) => name !== 'import').map((name) => `./lib/${name}`),
    ],
    from: ['store', 'source', 'body', 'check', 'compile'].map(
      (folder) => `./lib/content/${folder}`,
    ),
    message: 'What answers readers reads compiled content: no part of the gate or the compiler.',
  },
  {
    target: [groundFloor, `${groundFloor}/**`],
    from: ['content', ...features].map((folder) => `./lib/${folder}`),
    message:
      'The ground floor of lib imports nothing above itself: pass the value in, or list the new feature in eslint/layers.mjs.',
  },
  {
    target: './lib/content',
    from: features.map((folder) => `./lib/${folder}`),
    message: 'lib/content knows no surface; feeds, seo and search read from it.',
  },
  {
    target: ['./lib/!(import)', './lib/!(import)/**', './components', './app'],
    from: './lib/import',
    message: 'The importer runs once, on an editor’s machine: no page needs it.',
  },
  {
    target: './lib/chinese',
    from: './lib/markdown',
    message: 'lib/markdown may use lib/chinese, not the reverse.',
  },
  {
    target: './lib',
    from: ['./components', './app', './client', './scripts', './e2e', './tests'],
    message: 'lib knows no view, route or script: pass data in, return data.',
  },
  {
    target: './components',
    from: ['./app', './client', './scripts', './e2e', './tests'],
    message: 'A component knows no route: pass props.',
  },
  {
    target: './app',
    from: ['./client', './scripts', './e2e', './tests'],
    message: 'Browser code reaches a page as the built script only.',
  },
  {
    target: ['./app', './components/**/*.tsx', './components/**/!(*.element|*.browser|*.test).ts'],
    from: browserCode,
    message: 'A view knows no browser code: what both need goes into a .shared.ts.',
  },
  {
    target: ['./client', ...browserCode],
    from: './**/*',
    except: ['**/client/*', '**/*.{element,browser}.ts', shared, '**/node_modules/**'],
    message: 'Browser code imports browser code: what it needs from the server is in the page.',
  },
  {
    target: `./${shared}`,
    from: './**/*',
    except: [shared],
    message: 'What is shared by page and script depends on nothing else.',
  },
  {
    target: ['./scripts', './e2e'],
    from: ['./app', './components', './client'],
    message: 'Scripts call lib; end-to-end tests see only what a reader sees.',
  },
];

/**
 * The direction of dependencies, as import zones.
 *
 * @param {string} root Absolute path of the project, from which the zones are measured.
 * @returns {import('eslint').Linter.Config[]} Part of the flat configuration.
 */
export function layerRules(root) {
  /** @type {(those: object[]) => import('eslint').Linter.RulesRecord} */
  const rule = (those) => ({
    'import-x/no-restricted-paths': ['error', { basePath: root, zones: those }],
  });
  return defineConfig(
    { files: allCode, rules: rule(zones) },
    { files: testCode, rules: rule(zones.map(withTestHelpers)) },
  );
}

/**
 * Modules that a test may import from anywhere: the helpers, and the content as it is published.
 */
const openToTests = ['./tests', './lib/content/library.ts'];

/**
 * A zone for tests.
 *
 * @param {Zone} zone A zone for all code.
 */
function withTestHelpers({ from, except, ...zone }) {
  const forbidden = [from].flat().filter((folder) => !openToTests.includes(folder));
  return { ...zone, from: forbidden, ...(except && { except: [...except, '**/tests/**'] }) };
}
