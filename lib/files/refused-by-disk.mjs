/** Error codes of a disk that is full, takes no more of a file or a user, or may not be written to. */
const REFUSALS = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM']);

/**
 * Tells whether an error is that the disk is full, or may not be written to.
 *
 * @param {unknown} error What was thrown.
 */
export function isRefusedByDisk(error) {
  return REFUSALS.has(/** @type {NodeJS.ErrnoException} */ (error)?.code ?? '');
}
