/**
 * @typedef {object} LockedPackage One entry of a lockfile.
 * @property {string} [version] The exact version; absent for the project itself and for links.
 * @property {string} [resolved] Address it was downloaded from, when npm wrote that down.
 * @property {Record<string, string>} [optionalDependencies] Ranges by package name.
 */

/**
 * @typedef {object} Lockfile What package-lock.json holds, as far as it is read here.
 * @property {Record<string, LockedPackage>} packages Entries by their place on disk; `''` is the
 *   project.
 */

/**
 * Finds optional dependencies that have no entry of their own. npm writes such a lockfile without
 * a word when a registry cannot give the build of another platform, and `npm ci` then fails on
 * that platform ("Missing … from lock file").
 *
 * @param {Lockfile} lockfile A parsed package-lock.json, lockfile version 2 or 3.
 * @returns {string[]} A line for each hole, `parent → child`; empty when the lockfile is whole.
 */
export function missingOptionalPackages({ packages }) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(name, place).some((candidate) => candidate in packages))
      .map((name) => `${place || 'package.json'} → ${name}`),
  );
}

/**
 * Finds packages below their floor, in every place where a copy is installed.
 *
 * @param {Lockfile} lockfile A parsed package-lock.json.
 * @param {Record<string, string>} floors The lowest version allowed, as `major.minor.patch`, by
 *   package name.
 * @returns {string[]} A line for each copy that is too old and for each package not found at all.
 */
export function packagesBelowFloor({ packages }, floors) {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const copies = Object.entries(packages).filter(([place]) =>
      `/${place}`.endsWith(`/node_modules/${name}`),
    );
    if (copies.length === 0) return [`${name} is not in the lockfile`];
    return copies
      .filter(([, { version = '0.0.0' }]) => isOlder(version, floor))
      .map(([place, { version }]) => `${place} is ${version}, the floor is ${floor}`);
  });
}

/**
 * The places where Node looks for a package required from `place`, nearest first.
 *
 * @param {string} name A package name.
 * @param {string} place A key of the lockfile, such as `node_modules/next`.
 * @returns {string[]} Keys of the lockfile.
 */
function placesFor(name, place) {
  const parents = place.split('/node_modules/');
  return parents
    .map((_, index) => parents.slice(0, parents.length - index).join('/node_modules/'))
    .concat('')
    .map((parent) => (parent === '' ? `node_modules/${name}` : `${parent}/node_modules/${name}`));
}

/**
 * Compares two versions by their three numbers. A pre-release counts as older than its release.
 *
 * @param {string} version A version such as `1.2.3` or `1.2.3-beta.1`.
 * @param {string} floor A version without a pre-release part.
 * @returns {boolean} Whether `version` is older than `floor`.
 */
function isOlder(version, floor) {
  const [release = '', ...preRelease] = version.split('-');
  const order = release.localeCompare(floor, 'en', { numeric: true });
  return order < 0 || (order === 0 && preRelease.length > 0);
}
