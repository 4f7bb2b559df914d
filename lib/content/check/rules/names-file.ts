import { positionAt } from '../../source/position';
import type { Rule } from '../rule';

/** The list of names can be read. */
export const namesFile: Rule = {
  id: 'names-file',
  level: 'error',
  about: {
    zh: 'names.yml 里的译名表读得懂，一种写法只属于一个名称',
    en: 'the list of names in names.yml can be read, and a form belongs to one name',
  },
  check: ({ names: { file, text, problems } }) =>
    problems.map(({ offset, problem }) => ({ file, ...positionAt(text, offset), problem })),
};
