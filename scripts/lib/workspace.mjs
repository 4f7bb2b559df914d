import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../../lib/files/link-or-copy.mjs';
import { installReason, markInstalled } from './dependencies.mjs';
import { readSource, sourceFiles } from './source-files.mjs';

/**
 * Makes or refreshes a copy of the project that can be built as an independent clone. Unchanged
 * files are left alone and what the copy built stays, so that its next build is quick.
 *
 * @param {string} root The project's folder.
 * @param {string} name Name of the copy.
 * @returns {string} The copy's folder, `.e2e/<name>` below the project.
 */
export function copyWorkspace(root, name) {
  const copy = path.join(root, '.e2e', name);
  mkdirSync(copy, { recursive: true });
  copySources(root, copy);
  if (installReason(copy)) linkDependencies(root, copy);
  return copy;
}

/**
 * Makes the copy's files those of the project.
 *
 * @param {string} root The project's folder.
 * @param {string} copy The copy's folder.
 */
function copySources(root, copy) {
  const wanted = sourceFiles(root);
  const kept = new Set(wanted);
  for (const file of sourceFiles(copy)) {
    if (!kept.has(file)) rmSync(path.join(copy, file));
  }
  for (const file of wanted) {
    const source = path.join(root, file);
    const target = path.join(copy, file);
    if (isSame(source, target)) continue;
    rmSync(target, { recursive: true, force: true });
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(source, target, { verbatimSymlinks: true });
  }
}

/**
 * Tells whether two files have the same kind, mode and content.
 *
 * @param {string} source One file.
 * @param {string} target The other, which may be missing.
 */
function isSame(source, target) {
  const [one, other] = [lstatSync(source), lstatSync(target, { throwIfNoEntry: false })];
  return one.mode === other?.mode && readSource(source).equals(readSource(target));
}

/**
 * Gives the copy the project's installed packages.
 *
 * @param {string} root The project's folder.
 * @param {string} copy The copy's folder.
 */
function linkDependencies(root, copy) {
  const target = path.join(copy, 'node_modules');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    // Of the hidden entries only the commands are needed: the others are caches and our stamp.
    if (name.startsWith('.') && name !== '.bin') continue;
    linkTree(path.join(root, 'node_modules', name), path.join(target, name));
  }
  // Linked from an install that is itself out of date, the copy must be linked again next time.
  if (!installReason(root)) markInstalled(copy);
}

/**
 * Copies a folder with hard links: quick, and no second gigabyte on disk. Tools cannot tell it from
 * an install, as they could a symbolic link, whose target they would follow out of the copy.
 *
 * @param {string} source A folder, a file or a symbolic link.
 * @param {string} target Path of the new file.
 */
function linkTree(source, target) {
  const kind = lstatSync(source);
  if (kind.isSymbolicLink()) {
    symlinkSync(readlinkSync(source), target);
    return;
  }
  if (!kind.isDirectory()) {
    linkOrCopy(source, target);
    return;
  }
  mkdirSync(target);
  for (const name of readdirSync(source))
    linkTree(path.join(source, name), path.join(target, name));
}
