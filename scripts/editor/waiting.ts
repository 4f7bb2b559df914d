import { holdLock } from '@/lib/content/compile/lock';

/**
 * Does something alone in this folder. Whoever has to wait is told so at once, on stderr, with whom it is for.
 * @param file the lock
 * @param other what holds it, in Chinese and English
 * @param doIt done while no other process has the lock
 */
export async function alone<Done>(
  file: string,
  other: { zh: string; en: string },
  doIt: () => Promise<Done>,
): Promise<Done> {
  const letGo = await holdLock(file, (holder) => {
    console.error(
      `${other.zh}（进程 ${holder}）还没有完，等它结束；按 Ctrl+C 就不等了…… / ${other.en} (${holder}) is still at work; waiting for it …`,
    );
  });
  try {
    return await doIt();
  } finally {
    letGo();
  }
}
