import { quoted, stray, type Detector, type Stray } from './stray';

/** Beginning of an address, or ending of a file: what stands in brackets otherwise is a remark. */
const ADDRESS =
  /^\s*(?:https?:|mailto:|tel:|www\.|\/|\.{1,2}\/|#(?!\d))|^\s*<|^[^\s，。；]+\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp|zip|cn|com|org|net|io|dev)\b/iu;

const WIDE =
  /(?<![!！])(?<open>[[［【{｛])(?<label>[^[\]［］【】{}｛｝\n]{1,200})(?<close>[\]］】}｝])(?<gap>[ \t\u3000]*(?:\r?\n[ \t>\uE000]*)?)(?<left>[(（【{｛<＜\uE000])(?<address>[^()（）【】{}｛｝<>＜＞\uE000\n]*)(?<right>[)）】}｝>＞\uE000])/gu;
const REVERSED =
  /(?<![\w\])）】])(?<open>[(（])(?<label>[^()（）[\]【】\n]{1,200})(?<close>[)）])(?<gap>)(?<left>[[［【])(?<address>[^[\]［］【】\s]{1,300})(?<right>[\]］】])(?![(（])/gu;
const REST = /\]\((?<address>[^()\n]{1,300})/gu;

/** Beginning of an address that becomes a link by itself: the rule for pictures sees only what is before it. */
const AUTOLINK = /^(?:https?:|www\.)/u;

/** Links that are none: full-width brackets, a space before or in the address. */
export const strayLink: Detector = (shown) => {
  const matches = [WIDE, REVERSED].flatMap((pattern) => [...shown.text.matchAll(pattern)]);
  const found = matches.flatMap((match) => readLink(match, shown.source));
  const rest = [...shown.text.matchAll(REST)]
    .filter(
      ({ index, groups = {} }) =>
        ADDRESS.test(groups.address ?? '') &&
        !found.some(({ start, end }) => start <= index && index < end) &&
        (!isPicture(shown.text, index) || AUTOLINK.test(groups.address ?? '')),
    )
    .map(({ 0: all, index }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示，没有成为链接或图片。链接写成 [文字](网址)，图片写成 ![说明](网址)：半角括号成对，网址里没有空格，文字里没有另一个链接。`,
        `"${quoted(all)}" is shown as it is and is no link or picture. Write [text](address), or ![description](address): pairs of half-width brackets, no space in the address, no link in the text.`,
      ),
    );
  return [...found, ...rest];
};

/** Tells whether brackets are those of a picture, which the rule for pictures tells of. */
function isPicture(text: string, index: number): boolean {
  return /[!！]\[[^[\]\n]*$/u.test(text.slice(Math.max(0, index - 200), index));
}

function readLink({ 0: all, index, groups = {} }: RegExpExecArray, source: string): Stray[] {
  const {
    open = '',
    label = '',
    close = '',
    gap = '',
    left = '',
    address = '',
    right = '',
  } = groups;
  if (!ADDRESS.test(address)) return [];
  const squares = `${open}${close}`;
  const rounds = `${left}${right}`;
  // （修复）[#1234] and (a)[/b] are a remark and what it is about.
  const isReversed = /^[(（]$/u.test(open);
  if ((isReversed || gap !== '') && !/^\s*https?:/iu.test(address)) return [];
  // 【公告】（https://…） is how Chinese prose gives an address; [1] (https://…) is how a list of sources does.
  if (squares === '【】' && rounds !== '()') return [];
  if (/^\d+$/u.test(label) && (gap !== '' || rounds !== '()')) return [];
  if (rounds.includes('\uE000') && source.slice(index + all.length - 1, index + all.length) !== '>')
    return [];
  if (gap !== '' && (squares !== '[]' || !/^[(（][)）]$/u.test(rounds))) return [];
  const written = source.slice(index + open.length, index + open.length + label.length);
  const isSure = !/^[【（]$/u.test(open) && (open !== '{' || /\p{Script=Han}/u.test(label));
  const mended = isSure ? mendAddress(address.trim()) : null;
  const text = mended === null ? null : `[${written}](${mended})`;
  // A link that is written as it must be has another one in its words: what follows `](` is told of.
  if (text === source.slice(index, index + all.length)) return [];
  return [
    stray(
      index,
      all.length,
      `“${quoted(all)}”不是链接，会原样显示。请用半角括号，中间不空格，网址里也不留空格：[文字](网址)。`,
      `"${quoted(all)}" is no link and is shown as it is. Use half-width brackets, no space between or in the address: [text](address).`,
      text,
    ),
  ];
}

/** An address as it must be written: in angle brackets when it holds a space, its title in straight quotes. */
function mendAddress(address: string): string | null {
  const [, url = '', title] = /^(\S+)\s+[“"'‘](.*)[”"'’]$/u.exec(address) ?? [];
  if (title !== undefined) return /["“”]/u.test(title) ? null : `${url} "${title}"`;
  if (!/\s/u.test(address)) return address;
  // An address with more in it than a blank is no address alone: readers would lose the words.
  return /["“”'<>]|\shttps?:|\s\S*\p{Script=Han}/u.test(address) ? null : `<${address}>`;
}

/** A picture whose `！` was typed in full width: it is a link, and its file is seen only behind it. */
const PICTURE =
  /^！(?<rest>\[[^\]\n]*\]\([^)\n]+\.(?:png|jpe?g|gif|webp|avif|svg)(?:\s[^)\n]*)?\))/iu;
/** The same with brackets in full width. */
const WIDE_PICTURE =
  /[!！][［【[](?<alt>[^［］【】[\]\n]{0,200})[］】\]][（(](?<src>[^（）()\s]{1,200}\.(?:png|jpe?g|gif|webp|avif|svg))[）)]/giu;

/** `！[图](图.png)`. */
export const strayPicture: Detector = ({ prose, source }) => [
  ...[...prose.matchAll(WIDE_PICTURE)].map(
    ({ 0: all, index, groups: { alt = '', src = '' } = {} }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示，图不会出现。感叹号和括号请用半角：![${quoted(alt)}](${src})。`,
        `"${quoted(all)}" is shown as it is, not as a picture. Use half-width marks: ![${quoted(alt)}](${src}).`,
        `![${alt}](${src})`,
      ),
  ),
  ...[...prose.matchAll(/！(?=\uE000)/gu)].flatMap(({ index }) => {
    const [all = '', rest = ''] = PICTURE.exec(source.slice(index, index + 500)) ?? [];
    if (all === '') return [];
    return stray(
      index,
      all.length,
      `“${quoted(all)}”是链接，图不会出现。请用半角的 !：!${quoted(rest)}。`,
      `"${quoted(all)}" is a link and shows no picture. Use a half-width !: !${quoted(rest)}.`,
      `!${rest}`,
    );
  }),
];
