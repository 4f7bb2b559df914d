import { quoted, stray, type Detector } from './stray';

/** `https：//`, `http:／／`, `https;//`, `https:/a`: how an address begins, with a slip in it. */
const WRONG_START =
  /(?<![\w/])https?(?:[：;；][/／]{1,2}|:(?:／{1,2}|\/(?![/\s])|\/\/[ \t\u3000]+))(?=[\w-]+[.．。])/giu;

/** `https://a。example`: a host with the stop of a Chinese keyboard. */
const WRONG_DOT = /https?:\/\/[a-z\d-]{1,63}(?:[。．][a-z\d-]{2,63}){1,4}(?![a-z\d])/gu;

/** `<https://…` that is shown: what is in such brackets ends with one, and holds no blank. */
const OPEN = /<https?:\/\/[^\s<>，。；]{1,300}/giu;

/** Addresses that are none. */
export const strayAddress: Detector = ({ text }) => [
  ...[...text.matchAll(OPEN)].map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `“${quoted(all)}”的 < 会原样显示：尖括号没有关上，或里面有空格。网址可以不加括号，要加就写成 <https://…>。`,
      `"${quoted(all)}" is shown with its <: the bracket is not closed, or there is a blank in it. An address needs none; with them write <https://…>.`,
    ),
  ),
  ...[...text.matchAll(WRONG_START)].map(({ 0: all, index }) => {
    const mended = `${all.toLowerCase().startsWith('https') ? 'https' : 'http'}://`;
    return told(index, all, text.slice(index, index + 40), mended);
  }),
  ...[...text.matchAll(WRONG_DOT)].map(({ 0: all, index }) =>
    told(index, all, all, all.replaceAll(/[。．]\s*/gu, '.')),
  ),
];

function told(index: number, all: string, shown: string, mended: string) {
  const [address = ''] = /^\S*/u.exec(shown) ?? [];
  return stray(
    index,
    all.length,
    `“${quoted(address)}”不是网址，点不开。网址全用半角，冒号、两个 /、点之间都没有空格：请把“${all.trim()}”写成 ${mended}。`,
    `"${quoted(address)}" is no address and cannot be followed. Addresses are half-width, without a space after the colon, the two / or a dot: write ${mended} for "${all.trim()}".`,
    mended,
  );
}
