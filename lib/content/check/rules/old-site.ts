import type { Problem } from '../../source/problem';
import { findingsIn } from '../finding';
import type { Rule } from '../rule';

/** The settings of the old site can be read, and its redirects lead somewhere. */
export const oldSite: Rule = {
  id: 'old-site',
  level: 'error',
  about: {
    zh: 'old-site.yml 里的旧网址规则读得懂，旧网址不与现有的网址相同，转到的网址有内容',
    en: 'the rules of old-site.yml can be read, its old addresses are none in use and lead to what is there',
  },
  check: ({ oldSite, addresses }) => [
    ...findingsIn(oldSite, oldSite.problems),
    ...[...oldSite.oldSite.redirects].flatMap(([from, to]) => {
      const problem =
        addresses.answer(encodeURI(from)).kind === 'shown'
          ? inUse(from)
          : addresses.answer(to).kind === 'shown'
            ? null
            : leadsNowhere(to);
      if (problem === null) return [];
      const line = oldSite.text.indexOf(`${from}: ${to}`);
      const offset = line < 0 ? Math.max(0, oldSite.text.indexOf(to)) : line + `${from}: `.length;
      return findingsIn(oldSite, [{ offset, problem }]);
    }),
  ],
};

function inUse(from: string): Problem {
  return {
    zh: `旧网址 ${from} 现在有内容，永远不会转走。请删去这一行。`,
    en: `the old address ${from} shows something now, so it would never lead on. Remove the line.`,
  };
}

function leadsNowhere(to: string): Problem {
  return {
    zh: `${to} 没有内容，或会再转一次。请写现在的网址，如 /about。`,
    en: `${to} shows nothing, or leads on once more. Write a present address such as /about.`,
  };
}
