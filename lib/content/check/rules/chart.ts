import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Charts can be drawn. */
export const chart: Rule = {
  id: 'chart',
  level: 'error',
  about: {
    zh: '图表（```chart）有类型和标题，每行格数相同，格里是数字，份额合为整体，行和列不太多；关键数字（{: .figures}）的每一项有冒号',
    en: 'charts (```chart) have a kind and a title, rows of one length, numbers in their cells, shares that come to a whole, and not too many rows or columns; each key figure ({: .figures}) has a colon',
  },
  check: ({ files }) =>
    files.flatMap((document) =>
      document.facts().charts.map(({ at, zh, en }) => findingAt(document, at, zh, en)),
    ),
};
