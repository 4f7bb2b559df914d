import type { Surroundings } from '../masks';

/** Ends and beginnings of words and figures, without a space: a star beside them may be a sign. */
const WORD_END = /[\p{L}\p{N})）]$/u;
const WORD_START = /^[\p{L}\p{N}(（]/u;

/** Words for quantities that are multiplied. */
const QUANTITY = String.raw`(?:系数|时间|天数|工资|成本|折扣|汇率|比例|人均|单位|价格)`;
const MEASURE = '[价量数率额费值积径速距]';
/** Measures of one character, among which a product is told from a word that one of them ends. */
const SIDE = '[长宽高深厚底重]';
/** No word goes on here. */
const END = String.raw`(?!\p{Script=Han})(?![A-Za-z])|(?=[的是得]|就是|等于)`;

const FIGURE_END = /(?<![A-Za-z\d.-])[\d０-９.,]*\p{Nd}%?$/u;
const FIGURE_START = /^\p{Nd}/u;
const QUANTITY_END = new RegExp(`(?:${QUANTITY}|${MEASURE})$`, 'u');
const QUANTITY_START = new RegExp(
  String.raw`^(?:\p{Script=Han}{0,3}?${QUANTITY}|\p{Script=Han}{1,3}?${MEASURE})(?:${END})`,
  'u',
);
const SIDE_ONLY = new RegExp(`^${SIDE}$`, 'u');
const SIDE_END = new RegExp(`${SIDE}$`, 'u');
const SIDE_START = new RegExp(String.raw`^${SIDE}(?:${END})`, 'u');

/** A word of a sum right after, or right before, a sign that makes it one. */
const TERM = String.raw`[^\P{L}的了是在和就都也很]{1,6}|\p{Nd}{1,9}`;
const AFTER_SIGN = new RegExp(`[=＝×÷](?:${TERM})$`, 'u');
const BEFORE_SIGN = new RegExp(`^(?:${TERM})[=＝×÷]`, 'u');
const WORD_ALONE = /^\p{L}{1,4}(?![\p{L}\p{N}])/u;

/** The key of a telephone: `按*键`, `按*号键`, `输入*#06#`. */
const KEY = /^(?:号?键(?!盘|入)|#\d)/u;
const PRESSED = /(?:[按拨]|输入|按下|拨打)$/u;

/** Whether two stars are signs of a calculation, or names of keys, rather than the ends of an emphasis. */
export function isProduct(place: Surroundings): boolean {
  const { before, inside, after } = place;
  if (isSpaced(place)) return true;
  const isKey = PRESSED.test(before) && (KEY.test(inside) || PRESSED.test(inside));
  if (isKey || !WORD_END.test(before) || !WORD_START.test(after)) return isKey;
  return (
    isOfFigures(place) ||
    isOfQuantities(place) ||
    (AFTER_SIGN.test(before) && WORD_ALONE.test(after)) ||
    BEFORE_SIGN.test(after) ||
    (KEY.test(inside) && KEY.test(after))
  );
}

/** `3 *4* 5`, `A *B* C`. */
function isSpaced({ before, inside, after }: Surroundings): boolean {
  const isBetweenFigures = /\p{Nd}\s+$/u.test(before) && /^\s+\p{Nd}/u.test(after);
  const isBetweenNames =
    /(?:^|[^\w])[A-Za-z]\s+$/u.test(before) && /^\s+[A-Za-z](?!\w)/u.test(after);
  return isBetweenFigures || (isBetweenNames && /^[\w.,+\-/^=()%]{1,20}$/u.test(inside));
}

/** `４*甲乙*５`; what follows on a figure (`2025*首次*3 连胜`) makes a sentence of it. */
function isOfFigures({ before, after }: Surroundings): boolean {
  return FIGURE_END.test(before) && /^[\p{Nd}.,]+%?(?!\s*\p{L})/u.test(after);
}

/** `单价*数量*折扣`, `长*宽*高`, `price*数量*rate`: all three are quantities, a figure or a name among them. */
function isOfQuantities({ before, inside, after }: Surroundings): boolean {
  if (SIDE_ONLY.test(inside))
    return (
      (SIDE_END.test(before) || FIGURE_END.test(before)) &&
      (SIDE_START.test(after) || FIGURE_START.test(after))
    );
  const isQuantity = QUANTITY_END.test(inside) || QUANTITY_START.test(inside);
  const isFigure = /^\p{Nd}+%?$/u.test(inside);
  return (
    (isQuantity || isFigure) &&
    (QUANTITY_END.test(before) || FIGURE_END.test(before) || /[a-z)）]$/u.test(before)) &&
    (QUANTITY_START.test(after) || FIGURE_START.test(after) || /^[a-z(（]/u.test(after))
  );
}
