import type { Script } from './dictionaries';

const TO_TRADITIONAL: ReadonlyMap<string, string> = new Map([
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
]);

const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...TO_TRADITIONAL].map(([simplified, traditional]) => [traditional, simplified]),
);

/** The quotation marks that a script has: an outer pair and an inner one. */
export const MARKS_OF: Record<Script, readonly string[]> = {
  'zh-hant': [...TO_TRADITIONAL.values()],
  'zh-hans': [...TO_TRADITIONAL.keys()],
};

/** Opening marks by their closing ones. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
]);

const MARKS = /[“”‘’]/gu;

/** Character that stands in Chinese, and in no Latin passage. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFE10-\uFE1F\uFE30-\uFE4F\uFF01-\uFF60]/u;

const SENTENCE_END = /[。！？]/u;

const LATIN = /[\p{Script=Latin}\d]/u;

/** More than names: words of a sentence. */
const SENTENCE = /\b[a-z]+\b.*\b[a-z]+\b/su;

/** Places of a pair of marks, or of one that has no partner. */
type Marks = { open: number; close: number };

/**
 * Puts the quotation marks of a line in those of a script: “ ” ‘ ’ in Simplified, 「 」 『 』 in Traditional. Those of a
 * Latin passage stay, and so do apostrophes. One character takes the place of one.
 * @param line line that is read in one go
 * @param script the one that is converted to
 */
export function withQuotes(line: string, script: Script): string {
  if (script === 'zh-hans')
    return line.replace(/[「」『』]/gu, (mark) => TO_SIMPLIFIED.get(mark) ?? mark);
  if (!/[“”‘’]/u.test(line)) return line;
  const { pairs, single } = pairUp(line);
  const chinese = [
    ...pairs.filter((pair) => isChinese(line, pair)).flatMap(({ open, close }) => [open, close]),
    ...single.filter((at) => touchesChinese(line, at)),
  ];
  if (chinese.length === 0) return line;
  const units = line.split('');
  for (const at of chinese) units[at] = TO_TRADITIONAL.get(line.charAt(at)) ?? '';
  return units.join('');
}

function pairUp(line: string): { pairs: Marks[]; single: number[] } {
  const [pairs, single]: [Marks[], number[]] = [[], []];
  const open: number[] = [];
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    const wanted = OPENING.get(mark);
    if (wanted === undefined) open.push(index);
    else if (!isApostrophe(line, index)) {
      const partner = open.findLastIndex((at) => line.charAt(at) === wanted);
      const [from, ...unclosed] = partner < 0 ? [] : open.splice(partner);
      if (from === undefined) single.push(index);
      else pairs.push({ open: from, close: index });
      single.push(...unclosed);
    }
  }
  return { pairs, single: [...single, ...open] };
}

function isApostrophe(line: string, at: number): boolean {
  return (
    line.charAt(at) === '’' && LATIN.test(line.charAt(at - 1)) && LATIN.test(line.charAt(at + 1))
  );
}

/**
 * Tells whether a pair of marks is Chinese. With Chinese in it, a pair is Chinese unless a Latin sentence is all there
 * is around it; else by what stands beside it.
 */
function isChinese(line: string, { open, close }: Marks): boolean {
  if (CHINESE.test(line.slice(open + 1, close))) {
    const around = `${line.slice(0, open)} ${line.slice(close + 1)}`;
    return CHINESE.test(around) || !SENTENCE.test(around);
  }
  const [before, after] = [characterBefore(line, open), characterAfter(line, close)];
  if (CHINESE.test(after)) return true;
  return CHINESE.test(before) && !(SENTENCE_END.test(before) && LATIN.test(after));
}

/** A mark alone: of a quotation that goes on in the next paragraph, or comes from the one before. */
function touchesChinese(line: string, at: number): boolean {
  const [before, after] = [characterBefore(line, at), characterAfter(line, at)];
  switch (line.charAt(at)) {
    case '“':
      return CHINESE.test(before + after) || (before === '' && CHINESE.test(line));
    case '‘':
    case '”':
      return CHINESE.test(before + after);
    default:
      return CHINESE.test(before);
  }
}

/** The next character that is neither a space nor a quotation mark; empty where there is none. */
function characterAfter(line: string, at: number): string {
  return /^[\s“”‘’]*(.)/su.exec(line.slice(at + 1, at + 9))?.[1] ?? '';
}

function characterBefore(line: string, at: number): string {
  return /(.)[\s“”‘’]*$/su.exec(line.slice(Math.max(0, at - 8), at))?.[1] ?? '';
}
