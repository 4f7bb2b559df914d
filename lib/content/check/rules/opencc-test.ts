import { positionAt } from '../../source/position';
import type { Rule } from '../rule';

/** The newsroom’s sentences come out as it wants them. */
export const openccTest: Rule = {
  id: 'opencc-test',
  level: 'error',
  about: {
    zh: 'opencc.yml 里的例句转换成繁体，与所写的一字不差',
    en: 'the sentences in opencc.yml come out in Traditional script exactly as written there',
  },
  check: ({ opencc: { file, text, failed } }) =>
    failed.map(({ offset, problem }) => ({ file, ...positionAt(text, offset), problem })),
};
