import { isChartLanguage } from '@/lib/charts/read-fence';
import { didYouMean } from '@/lib/did-you-mean';
import { findLanguage, isPlain, languageNames } from '@/lib/markdown/code/languages';
import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Names of blocks that plugins of Obsidian run: queries, drawings, boxes. */
const OBSIDIANS =
  /^(?:dataview(?:js)?|tasks|query|tracker|kanban|excalidraw|chartsview|button|ad-[a-z]+)$/iu;

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
        if (OBSIDIANS.test(language))
          return findingAt(
            document,
            start,
            `“${language}”是 Obsidian 插件的代码块，这里不运行，读者看到的是代码本身。查询请换成它的结果，提示框写成 > [!NOTE] 开头的引文，或删去。`,
            `"${language}" is a block of a plugin of Obsidian, which is not run here: readers see its code. Put its result in its place, write a box as a quotation that begins with [!NOTE], or remove it.`,
          );
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
