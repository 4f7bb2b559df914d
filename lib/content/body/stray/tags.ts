import { allowedElements } from '@/lib/markdown/sanitize-schema';
import { quoted, stray, type Detector } from './stray';

const NAME = String.raw`(?<name>[a-z][a-z\d]*)`;
/** Bounded: nobody can wait for what is looked for from each `<` to the end of a long line. */
const TAG = new RegExp(String.raw`<${NAME}(?:\s[^<>\n]{0,600})?\/?>`, 'giu');
const OPEN_TAG = new RegExp(String.raw`<${NAME}\s+[a-z-]+\s*=[^<>\n]*`, 'giu');
/** A blank where none may be: `< b>`, `</ b>`, `<br/ >`. */
const SPACED_TAG = new RegExp(
  String.raw`(?<![\w)\]\s<][ \t]?)(?:<\s\/?\s?|<\/\s|<(?=[a-z\d]{1,15}\s?\/\s>))${NAME}(?:\s[^<>\n]{0,300})?\s?\/?\s?>`,
  'giu',
);
const WIDE_TAG = new RegExp(String.raw`＜\/?${NAME}(?:\s[^＜＞<>\n]*)?\/?＞`, 'giu');

/** A tag whose name no HTML has: Feishu’s `<chat_card id="1"/>`. What stands for a name, `<your_name>`, is none. */
const OTHERS_TAG =
  /<(?:[a-z]+(?:_[a-z]+){1,4}(?:(?:\s+[a-z_-]{1,40}="[^"<>\n]{0,300}"){1,12}\s*\/?|\s*\/)|\/[a-z]+(?:_[a-z]+){1,4})>/gu;

/** Tags of programs that Markdown takes for text. */
export const strayOthersTag: Detector = ({ text }) =>
  (text.includes('<') ? [...text.matchAll(OTHERS_TAG)] : []).map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `“${quoted(all)}”会原样显示，是飞书等程序的标签，这里没有用。请删去，要给读者看的写成文字。`,
      `"${quoted(all)}" is shown as it is: a tag of another program that means nothing here. Remove it, and write what readers shall see as text.`,
    ),
  );

const isElement = (name = '') => Object.hasOwn(allowedElements, name.toLowerCase());

/** Tags that are shown as text: ＜br＞, quotes without an end. */
export const strayTag: Detector = ({ text, source }) => {
  const tags = [...text.matchAll(TAG)].filter(
    ([all]) => all.includes('=') || !/\s[^\s/>]/u.test(all),
  );
  const whole = [...tags, ...text.matchAll(WIDE_TAG), ...text.matchAll(SPACED_TAG)];
  const open = [...text.matchAll(OPEN_TAG)].filter(
    ({ index }) => !whole.some((tag) => tag.index <= index && index < tag.index + tag[0].length),
  );
  return [...whole, ...open]
    .filter(({ groups = {} }) => isElement(groups.name))
    .filter((tag) => isSure(tag, source))
    .map(({ 0: all, index }) => {
      const mended = mend(source.slice(index, index + all.length));
      return stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示，不是 HTML 标签。请用半角的 < >，属性的值放在成对的半角引号里：<a href="网址">。`,
        `"${quoted(all)}" is shown as it is and is no tag. Use half-width < >, and values between half-width quotes: <a href="address">.`,
        mended,
      );
    });
};

/**
 * Whether a tag can be nothing else: 若损失< b >阈值 and 甲＜p＞乙 compare. It has a value, needs no end, or what
 * it begins ends in the same paragraph.
 */
function isSure({ 0: tag, index, groups: { name = '' } = {} }: RegExpExecArray, source: string) {
  if (/=|^<[a-z]/iu.test(tag) || /^(?:br|hr|img|wbr)$/iu.test(name)) return true;
  const isEnd = /^[<＜]\s*\//u.test(tag);
  const around = isEnd
    ? source.slice(Math.max(source.lastIndexOf('\n\n', index) + 1, index - AROUND), index)
    : source.slice(index + tag.length, index + AROUND).split(/\n[ \t>]*\r?\n/u, 1)[0];
  return new RegExp(String.raw`[<＜]\s?${isEnd ? '' : String.raw`\/\s?`}${name}\b`, 'iu').test(
    around ?? '',
  );
}

/** Number of characters of a paragraph that are looked at. */
const AROUND = 1000;

/** Full-width brackets and curly quotes become half-width, bare values are quoted. */
function mend(tag: string): string | null {
  const half = tag
    .replace(/^＜/u, '<')
    .replace(/＞$/u, '>')
    .replace(/^<\s*(\/?)\s*/u, '<$1')
    .replace(/(?<!\s)\s*\/\s*>$/u, ' />')
    .replaceAll(/=\s*[“”]([^“”"]*)[“”]/gu, '="$1"')
    .replaceAll(/=\s*([^\s"'“”<>]+?)(?=\s|\/?>$)/gu, '="$1"');
  const isWhole = /^<\/?[a-z][a-z\d]*(?:\s+[a-z-]+="[^"]*")*\s*\/?>$/iu.test(half);
  return isWhole && half !== tag ? half : null;
}
