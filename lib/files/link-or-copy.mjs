import { copyFileSync, linkSync } from 'node:fs';

/**
 * Links a file, or copies it where links cannot be had.
 *
 * @param {string} source The file.
 * @param {string} target Path of the new file.
 * @throws {Error} When the disk refuses it.
 */
export function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch (error) {
    // No hard links here: another disk, a file system without them, or a user who may not.
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(code ?? '')) throw error;
    copyFileSync(source, target);
  }
}
