import { isWordUnit, type Needle } from '../needle';

/** Character of a word, as `isWordUnit` has it. */
const WORD = String.raw`[a-z0-9\u00df-\u024f]`;

/**
 * Tells whether the places of a needle can be counted as the pieces between them: it may stand anywhere, and
 * no two of its places overlap.
 */
export function isPlain({ text, whole }: Needle): boolean {
  return !whole && !isWordUnit(text.charCodeAt(0)) && !overlapsItself(text);
}

/** The point or comma in a number, with the figure beside it. */
const BEHIND_POINT = String.raw`(?<![0-9][.,])`;
const BEFORE_POINT = String.raw`(?![.,][0-9])`;

const DIGIT = /\d/u;

/**
 * The places of a needle as a regular expression of PostgreSQL. It matches the first character alone, so that
 * places may overlap, and captures it where the place counts 1 (`weightAt`), not where it counts `inside`.
 */
export function patternOf({ text, inside, whole }: Needle): string {
  const [first = '', ...rest] = Array.from(text, escaped);
  const isOpen = isWordUnit(text.charCodeAt(0));
  const isClosed = whole && isWordUnit(text.charCodeAt(text.length - 1));
  const end = [isClosed && `(?!${WORD})`, whole && DIGIT.test(text.slice(-1)) && BEFORE_POINT];
  const start = [isOpen && `(?<!${WORD})`, DIGIT.test(text.charAt(0)) && BEHIND_POINT];
  const asWord = `${joined(start)}(${first})${ahead([...rest, ...end])}`;
  return inside > 0 && (isOpen || whole) ? `${asWord}|${first}${ahead(rest)}` : asWord;
}

/** Writes conditions on what follows; none where there are none. */
function ahead(conditions: readonly (string | false)[]): string {
  const after = joined(conditions);
  return after === '' ? '' : `(?=${after})`;
}

function joined(conditions: readonly (string | false)[]): string {
  return conditions.filter(Boolean).join('');
}

/** Writes a character by its number, so that nothing in it has a meaning of its own. */
function escaped(character: string): string {
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
}

function overlapsItself(text: string): boolean {
  return Array.from(text, (_, at) => at).some((at) => at > 0 && text.startsWith(text.slice(at)));
}
