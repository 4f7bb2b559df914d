import { positionAt } from '../../source/position';
import type { Rule } from '../rule';

/** The list of outlets can be read. */
export const outletsFile: Rule = {
  id: 'outlets-file',
  level: 'error',
  about: {
    zh: 'outlets.yml 里的媒体表读得懂，一种写法、一个域名只属于一家媒体',
    en: 'the list of outlets in outlets.yml can be read, and a form or a host belongs to one outlet',
  },
  check: ({ outlets: { file, text, problems } }) =>
    problems.map(({ offset, problem }) => ({ file, ...positionAt(text, offset), problem })),
};
