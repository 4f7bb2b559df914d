import { positionAt } from '../../source/position';
import type { Rule } from '../rule';

/** The house dictionary can be read. */
export const openccFile: Rule = {
  id: 'opencc-file',
  level: 'error',
  about: {
    zh: 'opencc.yml 里的繁體版用词读得懂，一个词只写一次',
    en: 'the words of the Traditional edition in opencc.yml can be read, and each stands there once',
  },
  check: ({ opencc: { file, text, problems } }) =>
    problems.map(({ offset, problem }) => ({ file, ...positionAt(text, offset), problem })),
};
