import { ExpectedError } from './main.mjs';
import { readManifest } from './project.mjs';

/**
 * Tells whether a Node version satisfies a range. Only the forms that `engines` uses are
 * understood: `>=20.19`, `^22.13.0`, and several of them joined by `||`.
 *
 * @param {string} version Such as `20.20.2`.
 * @param {string} range Such as `^20.19.0 || >=24`.
 * @returns {boolean} Whether it does.
 * @throws {Error} When the range has another form.
 */
export function satisfies(version, range) {
  const actual = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const match = /^\s*(\^|>=)\s*(\d+(?:\.\d+){0,2})\s*$/.exec(part);
    if (!match?.[1] || !match[2])
      throw new Error(`package.json engines.node: cannot read "${range}"`);
    const wanted = match[2].split('.').map(Number);
    const sameMajor = actual[0] === wanted[0];
    return isAtLeast(actual, wanted) && (match[1] === '>=' || sameMajor);
  });
}

/**
 * Compares versions part by part.
 *
 * @param {number[]} actual The version at hand.
 * @param {number[]} wanted The lowest version that will do.
 */
function isAtLeast(actual, wanted) {
  for (const [index, part] of wanted.entries()) {
    const difference = (actual[index] ?? 0) - part;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Makes sure that this Node is one that the project supports, which `engines.node` in package.json
 * says.
 *
 * @param {string} root The project's folder.
 * @param {string} [version] The running Node's version.
 * @throws {ExpectedError} When it is not.
 */
export function checkNodeVersion(root, version = process.versions.node) {
  const { engines } = readManifest(root);
  if (satisfies(version, engines.node)) return;
  throw new ExpectedError(
    `需要 Node.js ${engines.node}，现在是 ${version}。请从 https://nodejs.org 安装长期支持版（LTS）后重试。\n` +
      `  Node.js ${engines.node} is needed, this is ${version}. Install an LTS release from https://nodejs.org and try again.`,
  );
}
