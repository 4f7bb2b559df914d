import { isChartLanguage } from '@/lib/charts/read-fence';
import { didYouMean } from '@/lib/did-you-mean';
import { findLanguage, isPlain, languageNames } from '@/lib/markdown/code/languages';
import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** The language of a code block is one that can be highlighted. */
export const codeLanguage: Rule = {
  id: 'code-language',
  level: 'warning',
  about: {
    zh: '代码块的语言写的是认得的名称（不是代码的写 text）',
    en: 'the language of a code block is one that is known (write text for what is no code)',
  },
  check: ({ files }) =>
    files.flatMap((document) =>
      document.facts().code.flatMap(({ language, start }) => {
        if (language === null || isPlain(language) || isChartLanguage(language)) return [];
        if (findLanguage(language)) return [];
        const meant = didYouMean(language, languageNames());
        return findingAt(
          document,
          start,
          `不认识代码的语言“${language}”，代码会显示成一种颜色。${meant ? `是否应为 ${meant}？` : '不是代码的请写 text。'}`,
          `unknown language "${language}": the code is shown in one colour. ${meant ? `Did you mean ${meant}?` : 'Write text for what is no code.'}`,
        );
      }),
    ),
};
