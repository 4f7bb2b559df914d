import type { Shown } from './shown-text';
import { quoted, stray, type Detector, type Stray } from './stray';

/** Two runs of asterisks in a line, three at most in each. */
const STRONG = /(?<![*＊])(\*{2,3}|＊{2,3})(?![*＊])([^*＊\n]{1,200}?)\1(?![*＊])/gu;
const RUN = /(?<![*＊])(?:\*{2,3}|＊＊)(?![*＊])/gu;
const DELETED = /(?<!~)~~(?!~)([^~\n]{1,200}?)~~(?!~)/gu;
const MARKED = /(?<![=!<>])==(?!=)([^=\n]{1,200}?)(?<![!<>])==(?!=)/gu;
const HIGHLIGHT_RUN = /(?<![=!<>])==(?!=)/gu;

const BLANK_AT_EDGE = /^\s|\s$/u;

/** `**` that neither begins nor ends what is strong; masks are none: 李**, 138****5678, 2**10. */
export const strayStrong: Detector = (shown) => {
  const { prose, source } = shown;
  const pairs = [...prose.matchAll(STRONG)]
    .filter(({ 0: all, 1: mark = '', 2: inner = '', index }) => {
      const isWide = mark.startsWith('＊');
      return (
        (isWide || BLANK_AT_EDGE.test(inner)) &&
        !isMask(prose, index, mark.length) &&
        inner.trim() !== '' &&
        !source.slice(index, index + all.length).includes('|')
      );
    })
    .map(({ 0: all, 1: mark = '', 2: inner = '', index }) => {
      const half = '*'.repeat(mark.length);
      return unspaced(shown, index, all, half, inner);
    });
  const lone = [...prose.matchAll(RUN)]
    .filter(
      ({ 0: { length }, index }) =>
        !pairs.some(({ start, end }) => start <= index && index < end) &&
        prose[index] === '*' &&
        !isMask(prose, index, length),
    )
    .map(({ 0: mark, index }) =>
      stray(
        index,
        mark.length,
        `${mark} 没有配成一对，读者会看到“${around(prose, index)}”。重点写成 **重点**，前后成对，里面不留空格；就是要星号的，写成 \\*\\*。`,
        `${mark} has no partner and is shown as it is: "${around(prose, index)}". Write **strong** with both pairs and no space inside; for mere asterisks write \\*\\*.`,
      ),
    );
  return [...pairs, ...oneALine(prose, lone)];
};

/** Half of a pair is often followed by another: a line is told of once. */
function oneALine(prose: string, found: readonly Stray[]): Stray[] {
  return found.filter(({ start }, index) => {
    const before = found[index - 1];
    return !before || prose.slice(before.start, start).includes('\n');
  });
}

const SURNAME =
  /(?:^|[^\p{L}\p{N}])(?:欧阳|上官|司马|诸葛|慕容|令狐|皇甫|司徒|\p{Script=Han})$|[王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔]$/u;
const AFTER_NAME = /^(?:$|[^\p{L}\p{N}]|等|和|与|及|某)/u;

const TITLE = /^(?:先生|女士|小姐|同学|老师|同志|医生|教授|某)/u;

/** Whether asterisks stand for what is not told, or are an operator, a pattern of files, a parameter. */
function isMask(prose: string, index: number, length: number): boolean {
  const before = prose.slice(Math.max(0, index - 3), index);
  const after = prose.slice(index + length, index + length + 8);
  if (/[\w)\]/\\.]$/u.test(before) && /^[\w([/\\.]/u.test(after)) return true;
  if (before.endsWith('/') || after.startsWith('/') || /^(?:kw)?args\b/u.test(after)) return true;
  if (/\p{Script=Han}$/u.test(before) && TITLE.test(after)) return true;
  return SURNAME.test(before) && AFTER_NAME.test(after) && !/^[ \t]+\p{Script=Han}/u.test(after);
}

/** `~~` around what is not deleted for a space; a tilde that is sung (好的~~) is none. */
export const strayDeleted: Detector = (shown) => {
  const { prose } = shown;
  const found = [...prose.matchAll(DELETED)].filter(({ 1: inner = '', index }) => {
    if (inner.trim() === '' || !BLANK_AT_EDGE.test(inner)) return false;
    return /^\s.*\s$/su.test(inner) || !SUNG.test(prose.slice(0, index).slice(-1));
  });
  const pairs = found.map(({ 0: all, 1: inner = '', index }) =>
    unspaced(shown, index, all, '~~', inner),
  );
  const open = [...prose.matchAll(/(?<!~)~~(?=[\p{L}\p{N}])/gu)]
    .filter(
      ({ index }) =>
        !/[\w啦呀哦噢的吧呢嘛哈嗯了啊哟咯么嘿喵吗好谢油]$/u.test(prose.slice(0, index)),
    )
    .filter(({ index }) => !pairs.some(({ start, end }) => start <= index && index < end))
    .map(({ index }) =>
      stray(
        index,
        2,
        `~~ 没有关上，会原样显示：“${around(prose, index)}”。请在末尾补上 ~~。`,
        `~~ is not closed and is shown as it is: "${around(prose, index)}". Close it with ~~.`,
      ),
    );
  return [...pairs, ...open];
};

const SUNG = /[啦呀哦噢的吧呢嘛哈嗯了啊哟咯么嘿喵吗好谢]/u;

/** `==` around what is not marked, or with no end; a comparison is none. */
export const strayMarked: Detector = (shown) => {
  const { prose } = shown;
  const pairs = [...prose.matchAll(MARKED)]
    .filter(({ 0: all, 1: inner = '', index }) => {
      if (inner.trim() === '' || !BLANK_AT_EDGE.test(inner)) return false;
      const [before = ' ', after = ' '] = [prose[index - 1], prose[index + all.length]];
      return (
        /\p{Script=Han}/u.test(inner) &&
        (/\S/u.test(before) || /\S/u.test(after)) &&
        !/\w/u.test(before)
      );
    })
    .map(({ 0: all, 1: inner = '', index }) => unspaced(shown, index, all, '==', inner));
  const open = [...prose.matchAll(HIGHLIGHT_RUN)]
    .filter(({ index }) => {
      if (pairs.some(({ start, end }) => start <= index && index < end)) return false;
      const [before = '', after = ''] = [prose[index - 1], prose[index + 2]];
      const touchesHan = /\p{Script=Han}/u.test(before) || /\p{Script=Han}/u.test(after);
      return (
        touchesHan &&
        !/[\w\s"')\]\uFFFC]/u.test(before.trimEnd() || after) &&
        !/[\w\s"'(\uFFFC]/u.test(after)
      );
    })
    .map(({ index }) =>
      stray(
        index,
        2,
        `== 没有配成一对，会原样显示：“${around(prose, index)}”。高亮写成 ==重点==，里面不留空格。`,
        `== has no partner and is shown as it is: "${around(prose, index)}". Write ==marked==, with no space inside.`,
      ),
    );
  return [...pairs, ...oneALine(prose, open)];
};

/** A pair of marks that blanks, or full width, keep from being read. */
function unspaced(
  { source }: Shown,
  start: number,
  all: string,
  mark: string,
  inner: string,
): Stray {
  const width = (all.length - inner.length) / 2;
  const written = source.slice(start + width, start + all.length - width);
  const mended = `${mark}${written.trim()}${mark}`;
  return stray(
    start,
    all.length,
    `“${quoted(all)}”会原样显示：记号要用半角，紧挨着里面的字。请写成 ${quoted(mended)}。`,
    `"${quoted(all)}" is shown as it is: marks are half-width and touch the text inside. Write ${quoted(mended)}.`,
    mended,
  );
}

function around(prose: string, index: number): string {
  const piece = prose.slice(Math.max(0, index - 6), index + 12);
  return quoted(piece.replaceAll(/[\uE000\uFFFC]+/gu, ' '));
}
