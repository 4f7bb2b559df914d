import { inScript } from './in-script.browser';

/** What is said when something was copied, and when it was not. */
export const [copied, notCopied] = inScript(['已复制', '没能复制'], ['已複製', '沒能複製']);
