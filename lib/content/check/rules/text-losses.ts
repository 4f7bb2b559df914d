import type { Cause } from '../../body/losses/loss';
import type { Context } from '../context';
import { findingAt } from '../document-file';
import type { RuleFinding } from '../finding';
import { messageOf } from '../loss-messages';
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

/** A page says what its source says, to the letter, and no sign or number goes unasked. */
export const textChanged: Rule = {
  id: 'text-changed',
  level: 'warning',
  about: {
    zh: '网页上的字与源文件一致：编号、* 和 \\ 之类的符号、代码语言之后的字、图注都不会变，先后也不变',
    en: 'the page says what the source says, in its order: numbers, signs such as * and \\, words behind the language of code, captions',
  },
  check: (context) =>
    lossFindings(context, [
      'caption',
      'fence',
      'formula',
      'number',
      'sign',
      'gained',
      'moved',
      'other',
    ]),
};

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

/** A finding for each loss of one of some causes. */
function lossFindings({ files }: Context, causes: readonly Cause[]): RuleFinding[] {
  return files.flatMap((document) =>
    document
      .facts()
      .losses.filter(({ cause }) => causes.includes(cause))
      .map((loss) => {
        const { zh, en } = messageOf(loss);
        return findingAt(document, loss.start, zh, en);
      }),
  );
}
