/**
 * @callback IsIgnored
 * @param {string} file Path below the folder of the .gitignore, with `/` between its parts.
 * @param {boolean} isFolder Whether the path is a folder's.
 * @returns {boolean} Whether git would leave it out.
 */

/**
 * Reads the rules of a .gitignore, so that a copy without git (an unpacked archive, a test
 * workspace) knows the same files as a clone. Understood: comments, `!`, a leading, inner or final
 * `/`, `*`, `**`, `?`. As in git, the last matching rule wins, and nothing inside an ignored folder
 * is looked at.
 *
 * @param {string} text Content of a .gitignore.
 * @returns {IsIgnored} The rules as a function.
 * @see https://git-scm.com/docs/gitignore
 */
export function readIgnoreRules(text) {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const rules = lines.filter((line) => line && !line.startsWith('#')).map(readRule);
  return (file, isFolder) => {
    const rule = rules.findLast(
      ({ pattern, onlyFolders }) => (isFolder || !onlyFolders) && pattern.test(file),
    );
    return rule !== undefined && !rule.readmits;
  };
}

/** @param {string} line A rule as written. */
function readRule(line) {
  const readmits = line.startsWith('!');
  const onlyFolders = line.endsWith('/');
  const glob = line.replace(/^!/, '').replace(/\/$/, '');
  const anchored = glob.includes('/');
  const source = glob
    .replace(/^\//, '')
    .replace(/\*\*\/|\/\*\*$|\*|\?|[.+^${}()|[\]\\]/g, toRegExpPart);
  return { readmits, onlyFolders, pattern: new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source}$`) };
}

/**
 * @param {string} token A wildcard, or a character that means something to a regular expression.
 */
function toRegExpPart(token) {
  if (token === '**/') return '(?:.*/)?';
  if (token === '/**') return '/.+';
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  return `\\${token}`;
}
