import { expect } from 'vitest';
import type { Problem } from '@/lib/content/source/problem';

/** A sentence at least, maybe before what to type, with nothing that a program puts for what it has not. */
const SAID = {
  zh: /^(?!.*(?:undefined|NaN|\[object)).*\p{Script=Han}.*[。？！：]/su,
  en: /^(?!.*(?:undefined|NaN|\[object)).*[a-z]{2,} .*[.?!:]/su,
};

/** Gives what an editor is to type or to look for: figures, names with signs in them, paths. */
const typed = (text: string) => text.match(/[\dA-Za-z]*[\d./_-][\w./-]*[\dA-Za-z]/gu) ?? [];

/** Expects of a problem that both languages say it, and tell the same of what is to be typed. */
export function expectSaid({ zh, en }: Problem): void {
  expect(zh).toMatch(SAID.zh);
  expect(en).toMatch(SAID.en);
  expect(typed(zh).filter((each) => !en.includes(each))).toEqual([]);
}
