/** Digits, with what stands between them: 2.5, 1,000, 10:30, 3：2, 1/3. */
const DIGITS = String.raw`\d+(?:[.,:/：]\d+)*`;

/** Digits in Chinese, at least two, with a share before them and a decimal behind: 百分之九十九点九. */
const HAN_DIGITS =
  '(?:百分之[零一二两三四五六七八九十百]+|[〇零一二两三四五六七八九十百千万亿]{2,})(?:点[零一二三四五六七八九]+)?';

/** A number in digits, or in Chinese. */
const NUMBER = `(?:${DIGITS}|${HAN_DIGITS})`;

/** Characters that make a number large or vague: 3万, 200多, 数十亿. */
const SCALE = '[十百千万亿兆]*[多余来几]?[十百千万亿兆]*';

/** Units; another of a single character is told by standing alone. */
const UNIT = [
  '个?百分点',
  '[美欧日英港韩澳加]元',
  '英镑|卢布|人民币|元人民币',
  '平方(?:公里|千米|米)|立方米|公里|千米|厘米|毫米|纳米|微米|公斤|千克|毫克|毫升|公顷',
  '个?(?:小时|工作日|月|星期)|分钟|秒钟|毫秒|季度|世纪|年代|周年|年级',
  '人次|光年|倍',
  '个人(?![工类民大物才们员间])',
  String.raw`千瓦时?|兆瓦|吉瓦|赫兹|摄氏度`,
  String.raw`[%％‰℃°]+[CF]?`,
  String.raw`[\p{Script=Latin}][\p{Script=Latin}\d]*`,
  '[年月日号时点分秒天周岁元块角人名位个只条家款部件台辆项次届期版章节篇页行句字成折度米吨克升亩层楼集季代路站种类颗枚架艘座间栋张本册场轮步级例宗批组股户套口道份封双对群杯瓶篇]',
].join('|');

const SIGN = String.raw`[$¥￥€£#№≈≥≤<>~～+\-−±]`;
const PERCENT = '[%％‰℃]?';
const RANGE = String.raw`[\-–—~～−至到]`;

const DATE_PART = `(?:${DIGITS}|[〇零一二三四五六七八九十]+) ?[年月日号时点分秒]`;
const DATE = `${DATE_PART}(?: ?${DATE_PART})+`;
const COUNT = `(?:第 ?|${SIGN}+)?${NUMBER}${PERCENT}(?:${SCALE}${RANGE}${SIGN}?${NUMBER}${PERCENT})*(?: (?=[十百千万亿兆]))?${SCALE}\\+?`;
const ORDINAL = '第[〇零一二三四五六七八九十百]+';

/** A name in Latin letters with its signs, and a number behind it: C++, A/B, GPT-5, Qwen 3.5. */
const NAME = String.raw`[.#@]?\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:[.\-+#/&'’_@][\p{Script=Latin}\d]+)*[+#]*(?: \d+(?:\.\d+)*(?![\d.]*[年月日%％万亿:：]))?`;

/** A topic between signs, as Weibo has it. */
const HASHTAG = String.raw`#\p{Script=Han}{2,8}#`;

/** Topics, names in Latin letters, dates, and numbers with their signs and units, a space between or not: what no line ends in. */
const HELD = new RegExp(
  `${HASHTAG}|${NAME}|${DATE}|${COUNT}(?:(?: (?=\\p{Script=Han}))?(?:${UNIT})(?:/(?:${UNIT}))?)?|${ORDINAL}`,
  'gu',
);

/** A number whose unit may follow. */
export const COUNTED = new RegExp(`^[（《“‘(]*(?:${COUNT}|${ORDINAL})(?<![%％‰℃])$`, 'u');

/** A character that is part of the number, the name or the word before it; words that join or bend a sentence are not. */
export const LONE =
  /^(?![的地得了着过们吗呢吧与和及或在对将被把让是为从向比不也都又再而即说])\p{Script=Han}$/u;

/** Last character of a word that is not known whole: 机器人, 样例镇. */
const SUFFIX =
  /^[人者员家馆市镇县村省区队师局院校厅部会站店厂街路河山湖岛港桥楼机器车船号型版性化率量度类体法费价线网榜界币课剧片展赛奖刊团史室]$/u;

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
