/** What stands between two signs of a sum, a size, a name: no words. */
export const FIGURES = /^[\w.,+\-/^=()%]*\p{Nd}[\w.,+\-/^=()%]*$|^\w{1,2}$/u;

/** What a star beside may be a sign for: words and figures, without a space. */
const WORD_END = /[\p{L}\p{N})）]$/u;
const WORD_START = /^[\p{L}\p{N}(（]/u;

/** How much is so long, so many, so dear: what is multiplied. */
const QUANTITY = String.raw`(?:[长宽高深厚底重价量数率额费值积径速距比]|系数|时间|天数|工资|成本|折扣|汇率|比例|人均|单位)`;
const ENDS_IN_QUANTITY = new RegExp(`${QUANTITY}$`, 'u');
const BEGINS_WITH_QUANTITY = new RegExp(
  String.raw`^(?:\p{Script=Han}{0,3}?)${QUANTITY}(?!\p{Script=Han}{3})`,
  'u',
);

/** A calculation. */
const SUM = /[=＝+＋×÷]|等于|乘以|除以/u;

/** Words of one character that an author may stress. */
const STRESSED = /^[不没很就才都也要会能是只最太更真必须可我你他她它]$/u;

/** The key of a telephone: `按*键`, `按*号键`, `输入*#06#`. */
const KEY = /^(?:号|键|#\d)/u;
const PRESSED = /[按拨入打]$/u;

/** Where a word that is emphasised stands in its line. */
export type Surroundings = {
  /** What stands before the first star. */
  before: string;
  /** What stands between. */
  inside: string;
  /** What stands after the second. */
  after: string;
};

/** Whether two stars are signs of a calculation, or names of keys, rather than the ends of an emphasis. */
export function isProduct({ before, inside, after }: Surroundings): boolean {
  if (isSpaced(before, inside, after)) return true;
  const isKey = PRESSED.test(before) && (KEY.test(inside) || PRESSED.test(inside));
  if (isKey || !WORD_END.test(before) || !WORD_START.test(after)) return isKey;
  return (
    /[，。；]./u.test(inside) ||
    (/\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(after)) ||
    (/^\p{Script=Han}$/u.test(inside) && !STRESSED.test(inside)) ||
    (/[a-z)]$/iu.test(before) && /^[a-z(]/iu.test(after) && /\p{Script=Han}/u.test(inside)) ||
    SUM.test(before + inside + after) ||
    quantities(before, inside, after) > 1 ||
    (KEY.test(inside) && KEY.test(after))
  );
}

/** `3 *4* 5`, `A *B* C`. */
function isSpaced(before: string, inside: string, after: string): boolean {
  const isBetweenFigures = /\p{Nd}\s+$/u.test(before) && /^\s+\p{Nd}/u.test(after);
  const isBetweenNames =
    /(?:^|[^\w])[A-Za-z]\s+$/u.test(before) && /^\s+[A-Za-z](?!\w)/u.test(after);
  return isBetweenFigures || (isBetweenNames && FIGURES.test(inside));
}

function quantities(before: string, inside: string, after: string): number {
  return [
    ENDS_IN_QUANTITY.test(before),
    ENDS_IN_QUANTITY.test(inside),
    BEGINS_WITH_QUANTITY.test(after),
  ].filter(Boolean).length;
}
