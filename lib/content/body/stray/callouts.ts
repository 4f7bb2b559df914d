import { calloutKind } from '@/lib/markdown/callout-kinds';
import { quoted, stray, type Detector } from './stray';

const CALLOUT = /[[［【][!！][ \t]*(?<name>[\p{L}-]{1,20})[\]］】](?<fold>[-+]?)/gu;

/** Callouts that are none: a name that nobody knows, full width, or not at the beginning of a quotation. */
export const strayCallout: Detector = ({ prose, source }) =>
  [...prose.matchAll(CALLOUT)].map(({ 0: all, index, groups: { name = '', fold = '' } = {} }) => {
    const ours = calloutKind(name)?.look.toUpperCase();
    const marker = `[!${name}]${fold}`;
    const before = source.slice(source.lastIndexOf('\n', index - 1) + 1, index);
    const isFirst = /^[ \t]*(?:>[ \t]?)+$/u.test(before);
    return stray(
      index,
      all.length,
      `“${all}”会原样显示。提示框写成引文，第一行是 > [!${ours ?? 'NOTE'}]，半角，前后没有别的字；类型有 NOTE、TIP、IMPORTANT、WARNING、CAUTION 等，也可以是几个汉字。`,
      `"${all}" is shown as it is. A callout is a quotation whose first line is > [!${ours ?? 'NOTE'}], half-width, with nothing before it: NOTE, TIP, IMPORTANT, WARNING, CAUTION and the like, or a name in Han.`,
      ours !== undefined && isFirst && all !== marker ? marker : null,
    );
  });

/** `::: tip`: containers that never end, or of a kind that is not known. The end is not told of. */
export const strayContainer: Detector = ({ heads }) => {
  const first = heads.findIndex(({ text }) => /^[:：]{3,}\s*\S/u.test(text));
  return heads.flatMap(({ start, text }, index) => {
    const isFence = /^[:：]{3,}/u.test(text);
    const opened = first >= 0 && first < index;
    if (!isFence || (/^[:：]+$/u.test(text) && opened)) return [];
    return stray(
      start,
      text.length,
      `“${quoted(text)}”会原样显示，里面的几行会连成一行。提示框写成 ::: tip，以一行 ::: 结束，类型有 tip、info、note、warning、danger、details 等；或写成引文：第一行 > [!TIP]，下面每行以 > 开头。`,
      `"${quoted(text)}" is shown as it is, and the lines in it run together. Write ::: tip, up to a line :::, with tip, info, note, warning, danger, details and the like; or a quotation: first > [!TIP], then each line after >.`,
    );
  });
};
