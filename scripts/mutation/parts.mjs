/**
 * A part of the project whose faults readers or editors see.
 *
 * @typedef {object} Part
 * @property {RegExp} code Paths of its code.
 * @property {RegExp} tests Paths of the tests that are asked of a sample: those about this code.
 * @property {number} every One change in how many makes a sample of about fifty.
 * @property {boolean} [isLoadingDear] Whether its tests take so long that changes of what is made as a module is
 *   loaded are left out of a sample: each asks for all tests, not for those that reach it.
 */

/**
 * Parts by name, in the order of the docs.
 *
 * @type {Readonly<Record<string, Part>>}
 */
export const PARTS = {
  markdown: {
    code: /^lib\/markdown\//u,
    tests: /^lib\/(?:markdown\/|content\/(?:body\/|compiled\/(?:markdown\/|twin)))/u,
    every: 100,
    isLoadingDear: true,
  },
  body: {
    code: /^lib\/content\/body\//u,
    // What is suspected of a body is asked of the gate's rules.
    tests: /^lib\/content\/(?:body\/|check\/rules\.|compiled\/(?:markdown\/|twin))/u,
    every: 100,
    isLoadingDear: true,
  },
  gate: {
    code: /^lib\/content\/check\//u,
    tests: /^lib\/content\/check\//u,
    every: 40,
    isLoadingDear: true,
  },
  compiler: {
    code: /^lib\/content\/(?:compile|compiled|source|store)\//u,
    tests:
      /^(?:lib\/content\/(?:check\/(?:handbook|rules)\.|compile|compiled|source|store)|tests\/(?:card-kits|editor-files|field-schemas|identity)\.)/u,
    every: 100,
    isLoadingDear: true,
  },
  library: {
    code: /^lib\/content\/(?:generations\/|library\/|(?:library|publication)\.ts)/u,
    tests: /^lib\/content\/(?:generations|library)\//u,
    every: 20,
  },
  search: {
    // Not the database: its tests ask a server, and hold times.
    code: /^lib\/search\/(?!postgres\/)/u,
    tests: /^(?:lib|components|app\/api)\/search\//u,
    every: 40,
  },
  feeds: { code: /^lib\/feeds\//u, tests: /^(?:lib|tests)\/feeds\//u, every: 12 },
  proxy: { code: /^proxy\.ts$/u, tests: /^tests\/proxy\./u, every: 4 },
  client: {
    code: /^client\/|^components\/.*\.(?:browser|element|shared)\.ts$/u,
    tests: /^components\//u,
    every: 40,
  },
};

/** Code that Stryker changes: neither tests nor the declarations of types. */
const CODE = /(?<!\.test|\.d)\.tsx?$/u;

/** Tests that put thousands of texts through everything, ask a server, or hold a time: a change would cost minutes. */
const DEAR = /\/(?:fuzz|postgres)\/|(?:cost|properties|property|quiet)\.test/u;

/**
 * Finds the code that the command line names.
 *
 * @param {string} target Name of a part, or path of a folder or a file, with `/`.
 * @param {readonly string[]} files Paths of all files of the project.
 * @returns {string[]} Paths of the code; none when nothing has this name.
 */
export function codeOf(target, files) {
  const code = files.filter((file) => CODE.test(file));
  const part = partOf(target);
  if (part) return code.filter((file) => part.code.test(file));
  const folder = `${target.replace(/\/$/u, '')}/`;
  return code.filter((file) => `${file}/`.startsWith(folder));
}

/**
 * Finds the tests that are asked of a sample.
 *
 * @param {string} target Name of a part, or path of a folder or a file, with `/`.
 * @param {readonly string[]} tests Paths of all unit tests.
 * @returns {string[]} Paths of those about the part, of another target of all, but for those that take minutes.
 */
export const testsOf = (target, tests) =>
  tests.filter((file) => !DEAR.test(file) && (partOf(target)?.tests.test(file) ?? true));

/**
 * Finds a part.
 *
 * @param {string} target Name of it, or a path.
 */
export const partOf = (target) => (Object.hasOwn(PARTS, target) ? PARTS[target] : undefined);
