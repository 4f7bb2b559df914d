import type { Range } from '../body-facts';
import { findingAt, type DocumentFile } from '../document-file';
import type { Rule } from '../rule';

/** A tag or an output of Liquid (https://shopify.github.io/liquid/basics/introduction/). */
const LIQUID = /\{%[^%\n]*%\}|\{\{[^{}\n]*\}\}/gu;

/** Formulas, in which braces are LaTeX's. */
const FORMULA = /\$\$[\s\S]+?\$\$|\$[^$\n]+\$/gu;

/** No Liquid is left: it would be shown as it is. */
export const liquid: Rule = {
  id: 'liquid',
  level: 'error',
  about: { zh: '不留 Jekyll 的 Liquid 标签', en: 'no Liquid tags of Jekyll are left' },
  check: ({ files }) =>
    files.flatMap((document) => {
      const found = [...document.text.matchAll(LIQUID)];
      if (found.length === 0) return [];
      const exempt = [...document.facts().code, ...formulas(document)];
      return found
        .filter(({ index }) => !exempt.some(({ start, end }) => start <= index && index < end))
        .map(({ index, 0: tag }) =>
          findingAt(
            document,
            index,
            `Liquid 标签 ${tag} 不会执行，会原样显示。${REMEDY.zh}`,
            `the Liquid tag ${tag} is not run but shown as it is. ${REMEDY.en}`,
          ),
        );
    }),
};

const REMEDY = {
  zh: '代码请用 ``` 围起来，站内链接请写 /posts/2026/02/28/名称，其余请删去。',
  en: 'Put code between ``` lines, write links as /posts/2026/02/28/name, and remove the rest.',
};

function formulas({ text, frontMatter: { raw } }: DocumentFile): Range[] {
  if (raw?.math !== true) return [];
  return [...text.matchAll(FORMULA)].map(({ index, 0: formula }) => ({
    start: index,
    end: index + formula.length,
  }));
}
