import type { Problem } from '@/lib/content/source/problem';

/** Error codes of a disk that is full or may not be written to. */
const REFUSALS = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM']);

/** Whether an error is that the disk is full, or may not be written to. */
export function isRefusedByDisk(error: unknown): boolean {
  return REFUSALS.has((error as NodeJS.ErrnoException).code ?? '');
}

/** Puts into words that the disk takes nothing; null for other errors. */
export function diskProblem(error: unknown): Problem | null {
  if (!isRefusedByDisk(error)) return null;
  const { message } = error as Error;
  return {
    zh: `磁盘写不进去，没有做完：${message}。腾出空间，或检查文件夹的权限，再运行一次。`,
    en: `The disk refuses it, and it was not done: ${message}. Make room, or see to the rights of the folder, and run this again.`,
  };
}
