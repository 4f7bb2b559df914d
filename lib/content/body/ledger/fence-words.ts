import type { Code } from 'mdast';
import { hasLetters } from './letters';
import type { Loss } from './loss';
import { rangeOf } from './source';

/** Options of a block of code: its title, lines, whatever other systems know. */
const OPTIONS = /[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|\S+)|\{[^}]*\}|\[[^\]]*\]|"[^"]*"/gu;

/** Four words or more: they are no options, in Latin letters either. */
const SENTENCE = /(?:^|\s)[a-z'-]+(?:\s+[a-z'-]+){3,}/iu;

/** Words behind the language of a fence, which nobody sees. */
export function lostBehindFence(node: Code, file: string): Loss[] {
  const { meta } = node;
  if (!meta) return [];
  const words = meta.replace(OPTIONS, ' ').trim();
  if (!/[^\P{L}a-z]/iu.test(words) && !SENTENCE.test(words)) return [];
  const { start, end } = rangeOf(node);
  const at = file.slice(start, end).indexOf(meta);
  if (at < 0 || !hasLetters(words)) return [];
  return [{ start: start + at, end: start + at + meta.length, cause: 'fence', text: words }];
}
