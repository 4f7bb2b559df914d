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
