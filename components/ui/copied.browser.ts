import { inScript } from './in-script.browser';

/** Words after copying, and after it has failed. */
export const [copied, notCopied] = inScript(['已复制', '没能复制'], ['已複製', '沒能複製']);
