import { lossFindings } from '../loss-findings';
import type { Rule } from '../rule';

/** Text that an editor wrote for readers reaches them. */
export const textLost: Rule = {
  id: 'text-lost',
  level: 'error',
  about: {
    zh: '正文不会丢：注释都关上，表格的行不比表头多，没有段落像链接的地址，没有文字在会去掉的标签里',
    en: 'no text is lost: in comments never closed, cells beyond the head, paragraphs like the address of a link, elements that are left out',
  },
  check: (context) => lossFindings(context, ['cell', 'comment', 'element', 'paragraph']),
};
