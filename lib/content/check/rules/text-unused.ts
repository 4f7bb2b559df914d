import { lossFindings } from '../loss-findings';
import type { Rule } from '../rule';

/** Definitions are used; Jekyll, too, leaves the rest out, so that a post of its goes in. */
export const textUnused: Rule = {
  id: 'text-unused',
  level: 'warning',
  about: {
    zh: '脚注、链接的地址、缩写都用得到，也不重名；链接都有文字',
    en: 'notes, addresses of links and abbreviations are used, each under a name of its own; links have a text',
  },
  check: (context) => lossFindings(context, ['note', 'definition', 'abbreviation', 'link']),
};
