import { quoted, stray, type Detector } from './stray';

const ADDRESS = String.raw`(?<address>https?:\/\/[^\s[\]|，。；]{3,300})`;

/** Links of wikis and of AsciiDoc; a number in brackets is a reference. */
const LINKS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![[\w])\[(?<label>(?![\d\s,，–-]+\])[^[\]\n^]{1,100})\]${ADDRESS.replace('[^\\s', '[^\\s()')}\)?`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\[)\[${ADDRESS}[ \t]+(?<label>[^[\]\n]{1,100})\](?![\](])`, 'gu'),
  new RegExp(String.raw`(?<!\[)\[(?<label>[^[\]|\n]{1,100})\|${ADDRESS}\](?![\](])`, 'gu'),
  new RegExp(
    String.raw`(?:(?:link|xref):)?${ADDRESS}\[(?<label>(?!\d{1,3}\])[^[\]\n]{1,100})\](?!\()`,
    'gu',
  ),
];

/** `[https://… 公告]`, `[公告|https://…]`, `https://…[公告]`. */
export const strayOtherLink: Detector = ({ text, source }) =>
  LINKS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      ({ 0: all, index, groups: { address = '', label = '' } = {} }) => {
        const at =
          index +
          all.indexOf(
            label,
            all.startsWith(`[${label}`) ? 0 : all.indexOf(address) + address.length,
          );
        const mended = `[${source.slice(at, at + label.length).trim()}](${address})`;
        return stray(
          index,
          all.length,
          `“${quoted(all)}”不是链接，会原样显示。请写成 ${quoted(mended)}。`,
          `"${quoted(all)}" is no link and is shown as it is. Write ${quoted(mended)}.`,
          mended,
        );
      },
    ),
  );
