import { quoted, stray, type Detector } from './stray';

const ADDRESS = String.raw`(?<address>https?:\/\/[^\s[\]|，。；]{3,300})`;

/** Words of a link, in brackets before an address; a number, a tag of boards, or what the address is, are none. */
const LABEL = String.raw`(?!(?:[\d\s,，–-]+|\/?[a-z]{1,8}|注\S*|来源|出处|参考|链接|原文|网址|地址|官网|下载|视频|图片?)\])[^[\]\n^]{1,100}`;

/** Links of wikis and of AsciiDoc; `https://…[注]` is a reference. */
const LINKS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![[\w])\[(?<label>${LABEL})\]${ADDRESS.replace('[^\\s', '[^\\s()')}\)?`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\[)\[${ADDRESS}[ \t]+(?<label>[^[\]\n]{1,100})\](?![\](])`, 'gu'),
  new RegExp(String.raw`(?<!\[)\[(?<label>[^[\]|\n]{1,100})\|${ADDRESS}\](?![\](])`, 'gu'),
  new RegExp(String.raw`(?:link|xref):${ADDRESS}\[(?<label>[^[\]\n]{1,100})\](?!\()`, 'gu'),
];

/** `` `公告 <https://…>`_ `` of reStructuredText: code, and an underscore that is shown behind it. */
const AFTER_CODE = /(?<=\uFFFC)__?(?!\w)/gu;
const CODE = /`(?<label>[^`<>\n]{1,200}?)[ \t]*<(?<address>https?:\/\/[^`<>\s]{1,300})>`$/u;

/** The same, as a link. */
export const strayCodeLink: Detector = ({ prose, source }) =>
  [...prose.matchAll(AFTER_CODE)].flatMap(({ 0: { length }, index }) => {
    const found = CODE.exec(source.slice(Math.max(0, index - LONGEST), index));
    if (!found) return [];
    const { label = '', address = '' } = found.groups ?? {};
    const width = found[0].length + length;
    const all = source.slice(index + length - width, index + length);
    const mended = `[${label}](${address})`;
    return stray(
      index + length - width,
      width,
      `“${quoted(all)}”不是链接，会显示成代码。请写成 ${quoted(mended)}。`,
      `"${quoted(all)}" is no link and is shown as code. Write ${quoted(mended)}.`,
      mended,
    );
  });

/** Number of characters that are looked at before the underscore. */
const LONGEST = 510;

/** `[https://… 公告]`, `[公告|https://…]`, `link:https://…[公告]`; of `[公告]https://…` an editor must decide. */
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
          all.startsWith(`[${label}]`) ? null : mended,
        );
      },
    ),
  );
