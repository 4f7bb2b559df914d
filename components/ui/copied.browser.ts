import { inScript } from './in-script.browser';

/** Words after copying, those after it has failed, and the name of what says them. */
export const [copied, notCopied, copyOutcome] = inScript(
  ['已复制', '没能复制', '复制的结果'],
  ['已複製', '沒能複製', '複製的結果'],
);
