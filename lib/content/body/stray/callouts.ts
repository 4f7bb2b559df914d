import { quoted, stray, type Detector } from './stray';

const CALLOUT = /[[［【][!！][ \t]*(?<name>[\p{L}-]{1,20})[\]］】](?<fold>[-+]?)/gu;
const LIKE: ReadonlyMap<string, string> = new Map([
  ...[
    'info',
    'note',
    'abstract',
    'summary',
    'quote',
    'cite',
    'example',
    'todo',
    '说明',
    '信息',
  ].map((name) => [name, 'NOTE'] as const),
  ...['tip', 'hint', 'success', 'check', 'done', '提示'].map((name) => [name, 'TIP'] as const),
  ...['important', 'question', 'help', 'faq', '重要'].map((name) => [name, 'IMPORTANT'] as const),
  ...['warning', 'attention', '注意'].map((name) => [name, 'WARNING'] as const),
  ...['caution', 'danger', 'error', 'bug', 'failure', 'fail', '警告', '危险'].map(
    (name) => [name, 'CAUTION'] as const,
  ),
]);

/** Callouts of other programs: `[!info]`, `[!note]-`, or one that is not in a quotation. */
export const strayCallout: Detector = ({ prose, source }) =>
  [...prose.matchAll(CALLOUT)].map(({ 0: all, index, groups: { name = '' } = {} }) => {
    const ours = LIKE.get(name.toLowerCase());
    const before = source.slice(source.lastIndexOf('\n', index - 1) + 1, index);
    const isFirst = /^[ \t]*(?:>[ \t]?)+$/u.test(before);
    return stray(
      index,
      all.length,
      `“${all}”会原样显示。提示框写成引文，第一行是 > [!${ours ?? 'NOTE'}]，半角，五种之一：NOTE、TIP、IMPORTANT、WARNING、CAUTION，不能折叠。`,
      `"${all}" is shown as it is. A callout is a quotation whose first line is > [!${ours ?? 'NOTE'}], half-width, one of NOTE, TIP, IMPORTANT, WARNING, CAUTION; it does not fold.`,
      ours !== undefined && isFirst ? `[!${ours}]` : null,
    );
  });

/** `::: tip`: containers of VuePress, Docusaurus, pandoc. The end is not told of. */
export const strayContainer: Detector = ({ heads }) => {
  const first = heads.findIndex(({ text }) => /^[:：]{3,}\s*\S/u.test(text));
  return heads.flatMap(({ start, text }, index) => {
    const isFence = /^[:：]{3,}/u.test(text);
    const opened = first >= 0 && first < index;
    if (!isFence || (/^[:：]+$/u.test(text) && opened)) return [];
    return stray(
      start,
      text.length,
      `“${quoted(text)}”会原样显示，里面的几行会连成一行。提示框请写成引文：第一行 > [!TIP]，下面每行以 > 开头。`,
      `"${quoted(text)}" is shown as it is, and the lines in it run together. Write a quotation: first > [!TIP], then each line after >.`,
    );
  });
};
