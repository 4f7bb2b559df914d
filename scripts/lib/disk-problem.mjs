import { isRefusedByDisk } from '../../lib/files/refused-by-disk.mjs';

/**
 * Puts into words that the disk takes nothing.
 *
 * @param {unknown} error What was thrown.
 * @returns {import('../../lib/content/source/problem').Problem | null} Null for other errors.
 */
export function diskProblem(error) {
  if (!isRefusedByDisk(error)) return null;
  const { message } = /** @type {Error} */ (error);
  return {
    zh: `磁盘写不进去，没有做完：${message}。腾出空间，或检查文件夹的权限，再运行一次。`,
    en: `The disk refuses it, and it was not done: ${message}. Make room, or see to the rights of the folder, and run this again.`,
  };
}
