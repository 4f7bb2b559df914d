import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { readIgnoreRules } from './gitignore.mjs';

/**
 * Lists the files that belong to a folder: all but git's own and those that its .gitignore leaves
 * out.
 *
 * @param {string} folder The folder.
 * @returns {string[]} Paths below the folder, with `/` between their parts, sorted; symbolic links
 *   are files here.
 * @throws {Error} When the folder cannot be read.
 */
export function sourceFiles(folder) {
  const rules = path.join(folder, '.gitignore');
  const isIgnored = readIgnoreRules(existsSync(rules) ? readFileSync(rules, 'utf8') : '');

  /** @param {string} below @returns {string[]} */
  const walk = (below) =>
    readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const file = below ? `${below}/${entry.name}` : entry.name;
      if (file === '.git' || isIgnored(file, entry.isDirectory())) return [];
      return entry.isDirectory() ? walk(file) : [file];
    });
  return walk('').sort();
}

/**
 * Reads what a build sees at a path: a file's bytes, also through a symbolic link; of a link to
 * something else (a folder, nothing) its target's name.
 *
 * @param {string} file Its path.
 * @returns {Buffer} The content.
 */
export function readSource(file) {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!isFile && lstatSync(file).isSymbolicLink()) return Buffer.from(readlinkSync(file));
  return readFileSync(file);
}
