/** Surnames that end few words that are no names. */
const SURE =
  '李王张刘陈杨赵周吴徐孙胡朱郭宋郑谢韩唐冯曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛阎潘杜廖邹熊郝孔崔秦顾侯邵龚';

/** Surnames that end other words as well: they count where a name ends. */
const OTHERS = '黄何林罗梁曾肖田董余叶程姚姜钟谭陆汪范夏韦付孟江尹段雷龙史陶黎贺毛钱严覃武戴莫';

const DOUBLE = '欧阳|上官|司马|诸葛|慕容|令狐|皇甫|司徒';

const SURELY_NAME = new RegExp(`(?:[${SURE}]|${DOUBLE})$`, 'u');
const NAME = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])(?:${DOUBLE}|\p{Script=Han})$|[${SURE}${OTHERS}]$`,
  'u',
);
const AFTER_NAME = /^(?:$|[^\p{L}\p{N}]|等|和|与|及|某)/u;
const TITLE = /^(?:先生|女士|小姐|同学|老师|同志|医生|教授|某)/u;

/** Names with a sign for a character, side by side: `张*明、李*华`. */
const NAMES = /^\p{Script=Han}{1,2}[、，；](?:.*[、，；])?\p{Script=Han}{1,2}$/u;
const FAMILY_NAME = /(?:^|[^\p{Script=Han}])\p{Script=Han}$/u;
const REST_OF_NAME = /^\p{Script=Han}{1,2}(?:[^\p{Script=Han}]|$)/u;

/** The last of names with one sign for all that follows: `李*明、王*`. */
const LAST_NAME = /[、，；]\p{Script=Han}$/u;

/** A pair of signs in its line. */
export type Surroundings = {
  /** Text before the first sign. */
  before: string;
  /** Text between the signs. */
  inside: string;
  /** Text after the second sign. */
  after: string;
};

/** Whether signs that are no pair stand for what is not told, or are an operator, a pattern of files, a parameter. */
export function isMask({ before, after }: Pick<Surroundings, 'before' | 'after'>): boolean {
  if (/[\w)\]/\\.·]$/u.test(before) && /^[\w([/\\.]/u.test(after)) return true;
  // A pointer to a pointer.
  if (
    /\b(?:char|int|void|float|double|long|short|const|auto)[ \t]+$/u.test(before) &&
    /^\w/u.test(after)
  )
    return true;
  if (before.endsWith('/') || after.startsWith('/') || /^(?:kw)?args\b/u.test(after)) return true;
  if (/\p{Script=Han}$/u.test(before) && TITLE.test(after)) return true;
  return NAME.test(before) && AFTER_NAME.test(after) && !/^[ \t]+\p{Script=Han}/u.test(after);
}

/** Whether both signs of a pair stand for what is left out of names, or of the numbers of plates: `粤B**123、粤A**456`. */
export function isMaskedPair({ before, inside, after }: Surroundings): boolean {
  const isInNames =
    FAMILY_NAME.test(before) &&
    NAMES.test(inside) &&
    (REST_OF_NAME.test(after) || (LAST_NAME.test(inside) && !/^\p{Script=Han}/u.test(after)));
  const isAfterSurnames = SURELY_NAME.test(before) && SURELY_NAME.test(inside);
  const isInPlates = [before, inside].every((text) => /[A-Z]$/u.test(text)) && /^\d/u.test(inside);
  return isInNames || isAfterSurnames || (isInPlates && /^\d/u.test(after));
}
