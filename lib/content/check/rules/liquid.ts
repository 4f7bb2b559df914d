import { findLiquid } from '@/lib/markdown/liquid/tags';
import type { Range } from '../../body/range';
import { findingAt, type DocumentFile } from '../document-file';
import type { Rule } from '../rule';

/** No Liquid is left but what the Markdown pipeline understands: readers would miss it. */
export const liquid: Rule = {
  id: 'liquid',
  level: 'error',
  about: {
    zh: '不留本站不懂的 Liquid 标签（懂的见“从 Jekyll 迁来的写法”）',
    en: 'no Liquid tags are left that this site does not know',
  },
  check: ({ files }) =>
    files.flatMap((document) =>
      [...inFields(document), ...inBody(document)].map(({ start, end }) => {
        const tag = document.text.slice(start, end);
        return findingAt(
          document,
          start,
          `不懂 Liquid 标签 ${tag}，读者看不到它。${REMEDY.zh}`,
          `the Liquid tag ${tag} means nothing here, and readers would not see it. ${REMEDY.en}`,
        );
      }),
    ),
};

const REMEDY = {
  zh: '代码请用 ``` 围起来，要原样显示的放在 {% raw %} 与 {% endraw %} 之间，其余请删去或改写。',
  en: 'Put code between ``` lines, what is to be shown as it is between {% raw %} and {% endraw %}, and rewrite the rest.',
};

function inFields({ text, frontMatter: { bodyStart } }: DocumentFile): Range[] {
  return findLiquid(text.slice(0, bodyStart));
}

/** Cheap where there is none: the body need not be parsed. */
function inBody({ text, facts }: DocumentFile): Range[] {
  return /\{[{%]/u.test(text) ? facts().liquid : [];
}
