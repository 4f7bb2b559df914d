import { emWidth, titleWidth } from './em-width';
import { inside, WIDEST_WORD } from './inside';

/**
 * A part of a title: text that breaks as its language does; a word, in which no line ends; what is kept
 * together where it fits on a line, a clause or brackets, and breaks between its own parts where it does not;
 * a place where a line may end and some browsers end none; or the space beside Han where no browser leaves it, because
 * one side is a box.
 */
export type TitlePart =
  string | { word: string } | { clause: TitlePart[] } | { mayEnd: LineEnd } | { beside: 'Han' };

/**
 * Kind of a place where a line may end: any place, or one where two quotations meet. The latter is not marked for
 * Chromium, which ends lines there by itself, and sets the marks closer if nothing is between them
 * (components/prose/headings.css).
 */
type LineEnd = 'anywhere' | 'quotations-meet';

/** Lines of titles are nowhere narrower, in em: on a phone of 320 px at the reader's largest size twelve characters, 1.75 in one. */
export const NARROWEST_LINE = 6.8;

/**
 * Greatest length of a title, in UTF-16 units; a longer text is prose over a line of hyphens, and breaks as prose does.
 */
const LONGEST = 500;

/** Text that no browser breaks by itself: a character, letters and figures, and the marks behind them. */
const UNBROKEN = /^(?:.|[\p{Script=Latin}\d.+#&'’]*)[，。、：；？！%℃”’》）]*$/u;

/** Firefox ends no line on either side of a quotation, as Unicode has it: https://www.unicode.org/reports/tr14/#LB19 */
const QUOTED_START = /^[“‘]/u;
const QUOTED_END = /[”’]$/u;

/**
 * Place behind a hyphen and before a figure, where Firefox ends no line either:
 * https://www.unicode.org/reports/tr14/#LB25.
 */
const HYPHENS = /(?<=\w-)(?=\d)/u;

/** Joint within a name or an address, where some browsers end a line, and where none does. */
const NAME_JOINT = /^(?:[\p{L}\d]\.\p{L}|\/[\p{L}\d])/u;

/** Joint at which browsers leave space in running text (`text-autospace`). */
const HAN_BESIDE_LETTER =
  /^(?:\p{Script=Han}[\p{Script=Latin}\d]|[\p{Script=Latin}\d]\p{Script=Han})$/u;

/** The end of a long word, and what holds on to it. */
const WORD_END = /(?<=\p{L})\p{L}{4}\P{L}*$/u;

/**
 * Cuts a Chinese title into what keeps together on its lines. The parts joined are the title, unchanged.
 * @param room the narrowest line that it is set on, in em
 */
export function titleParts(title: string, room = NARROWEST_LINE): TitlePart[] {
  return isTitle(title) ? partsOf(title, room) : [title];
}

/** Whether a text is cut at all: what is in another language breaks between its words. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST && /\p{Script=Han}/u.test(text);
}

function partsOf(text: string, room: number): TitlePart[] {
  if (titleWidth(text) <= room) return [text];
  const within = inside(text);
  if (within === null) return withWholeEnd(text);
  const { clauses, pieces } = within;
  const parts = pieces.flatMap((piece) =>
    apartFromSpaces(piece.text, (part) =>
      clauses || emWidth(part) > WIDEST_WORD ? { clause: partsOf(part, room) } : { word: part },
    ),
  );
  return withSpaces(withEnds(simplified(withinNames(parts), room)));
}

/** Lets lines end within a name or an address, before its dots and behind its slashes. */
function withinNames(parts: readonly TitlePart[]): TitlePart[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const joint = before === undefined ? '' : titleText([before]).slice(-1) + titleText([part]);
    return NAME_JOINT.test(joint) ? [{ mayEnd: 'anywhere' }, part] : [part];
  });
}

/** A word that fits on no line breaks anywhere, but leaves no single letter or mark for the last. */
function withWholeEnd(text: string): TitlePart[] {
  const end = WORD_END.exec(text);
  if (end) return [text.slice(0, end.index), { word: end[0] }];
  return text
    .split(HYPHENS)
    .flatMap((part, index) => (index > 0 ? [{ mayEnd: 'anywhere' }, part] : [part]));
}

/** Lets lines end between parts on either side of a quotation; between two boxes every browser does. */
function withEnds(parts: readonly TitlePart[]): TitlePart[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    if (before === undefined || (isBox(before) && isBox(part))) return [part];
    const isBehind = QUOTED_END.test(titleText([before]));
    const isBefore = QUOTED_START.test(titleText([part]));
    if (!isBehind && !isBefore) return [part];
    return [{ mayEnd: isBehind && isBefore ? 'quotations-meet' : 'anywhere' }, part];
  });
}

/** Leaves space between Han and a letter or figure where one of them is in a box. */
function withSpaces(parts: readonly TitlePart[]): TitlePart[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    if (before === undefined || !(isBox(before) || isBox(part))) return [part];
    const joint = titleText([before]).slice(-1) + titleText([part]).charAt(0);
    return HAN_BESIDE_LETTER.test(joint) ? [{ beside: 'Han' }, part] : [part];
  });
}

/** Whether a part is set as a box. */
function isBox(part: TitlePart): boolean {
  return typeof part === 'object' && 'clause' in part;
}

/** The text of a title's parts. */
export function titleText(parts: readonly TitlePart[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('mayEnd' in part || 'beside' in part) return '';
      return 'word' in part ? part.word : titleText(part.clause);
    })
    .join('');
}

/** A line ends at a space only where that is outside of what keeps together. */
function apartFromSpaces(text: string, toPart: (text: string) => TitlePart): TitlePart[] {
  const [, before = '', part = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return [before, part === '' ? '' : toPart(part), after].filter((each) => each !== '');
}

/** Leaves out what keeps together by itself, and joins what is text. */
function simplified(parts: readonly TitlePart[], room: number): TitlePart[] {
  const joined: TitlePart[] = [];
  for (const part of parts) {
    const text = textWhole(part, room);
    const before = joined.at(-1);
    if (text === null) joined.push(part);
    else if (typeof before === 'string') joined[joined.length - 1] = before + text;
    else joined.push(text);
  }
  return joined;
}

function textWhole(part: TitlePart, room: number): string | null {
  if (typeof part === 'string') return part;
  if ('mayEnd' in part || 'beside' in part) return null;
  const text = 'word' in part ? part.word : part.clause.length === 1 ? part.clause[0] : undefined;
  return typeof text === 'string' && UNBROKEN.test(text) && titleWidth(text) <= room ? text : null;
}
