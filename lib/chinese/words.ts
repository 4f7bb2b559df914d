import { HELD } from './quantities';

/** A character that is part of the number, the name or the word before it; words that join or bend a sentence are not. */
export const LONE =
  /^(?![的地得了着过们吗呢吧与和及或在对将被把让是为从向比不也都又再而即说])\p{Script=Han}$/u;

/** Last character of a word that is not known whole: 机器人, 样例镇. */
const SUFFIX =
  /^[人者员家馆市镇县村省区队师局院校厅部会站店厂街路河山湖岛港桥楼机器车船号型版性化率量度类体法费价线网榜界币]$/u;

/** Two or three characters that may stand before it. */
const STEM =
  /^(?:(?![的地得了着过与和及或在对将被把让是为从向比不也都又再而即])\p{Script=Han}){2,3}$/u;

/** A word that is not known is cut into its characters. So many of them are taken for one. */
const LONGEST_UNKNOWN = 4;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text as Unicode cuts them (UAX 29), those that it does not know put together again; names, dates and numbers whole. */
export function words(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: held } of text.matchAll(HELD)) {
    pieces.push(...segmentsOf(text.slice(start, index)), held);
    start = index + held.length;
  }
  return [...pieces, ...segmentsOf(text.slice(start))];
}

function segmentsOf(text: string): string[] {
  const segments: string[] = [];
  let isUnknown = false;
  for (const { segment } of segmenter.segment(text)) {
    const isLone = LONE.test(segment);
    const last = segments.at(-1) ?? '';
    const isSuffix: boolean = !isUnknown && SUFFIX.test(segment) && STEM.test(last);
    if (isSuffix || (isUnknown && isLone && last.length < LONGEST_UNKNOWN)) {
      segments[segments.length - 1] = last + segment;
    } else segments.push(segment);
    isUnknown = isLone && !isSuffix;
  }
  return segments;
}
