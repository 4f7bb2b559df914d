import { foldText } from './fold-text';

const HAN = /\p{Script=Han}/u;

/** Whether a character of a text is of Traditional script alone. */
export function isTraditional(text: string): boolean {
  return [...text].some((character) => HAN.test(character) && foldText(character) !== character);
}
