import { findingsIn } from '../finding';
import type { Rule } from '../rule';

/** The list of names can be read. */
export const namesFile: Rule = {
  id: 'names-file',
  level: 'error',
  about: {
    zh: 'names.yml 里的译名表读得懂，一种写法只属于一个名称',
    en: 'the list of names in names.yml can be read, and a form belongs to one name',
  },
  check: ({ names }) => findingsIn(names, names.problems),
};

/** The list of outlets can be read. */
export const outletsFile: Rule = {
  id: 'outlets-file',
  level: 'error',
  about: {
    zh: 'outlets.yml 里的媒体表读得懂，一种写法、一个域名只属于一家媒体',
    en: 'the list of outlets in outlets.yml can be read, and a form or a host belongs to one outlet',
  },
  check: ({ outlets }) => findingsIn(outlets, outlets.problems),
};

/** The house dictionary can be read. */
export const openccFile: Rule = {
  id: 'opencc-file',
  level: 'error',
  about: {
    zh: 'opencc.yml 里的繁體版用词读得懂，一个词只写一次',
    en: 'the words of the Traditional site in opencc.yml can be read, and each stands there once',
  },
  check: ({ opencc }) => findingsIn(opencc, opencc.problems),
};

/** The newsroom’s sentences come out as it wants them. */
export const openccTest: Rule = {
  id: 'opencc-test',
  level: 'error',
  about: {
    zh: 'opencc.yml 里的例句转换成繁体，与所写的一字不差',
    en: 'the sentences in opencc.yml come out in Traditional script exactly as written there',
  },
  check: ({ opencc }) => findingsIn(opencc, opencc.failed),
};
