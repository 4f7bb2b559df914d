import type { Code } from 'micromark-util-types';

/** Whether a code of micromark ends a line: CR, LF or both in one. */
export function isLineEnd(code: Code): boolean {
  return code === null || code < -2;
}

/** Whether a code of micromark is a blank in a line: a space, a tab, or what a tab was widened to. */
export function isBlank(code: Code): boolean {
  return code === 32 || code === -1 || code === -2;
}
