import { encodeWords } from '@/lib/addresses/text-directive.shared';

/** Characters of a passage that are written in full; of a longer one its ends are. */
const WHOLE = 60;

/** The fewest characters of each end, and of what stands around a passage that is not the only one of its words. */
const END = 12;

/** Character that every browser takes for the edge of a word, whatever words it knows. */
const PAUSE = String.raw`[\s，。、；：？！…—“”‘’「」『』（）《》〈〉【】]`;

const HEAD = new RegExp(`^.{${String(END)},${String(WHOLE)}}?(?=${PAUSE}|$)`, 'u');
const WORD = new RegExp(`(?<=${PAUSE}|^)(?!${PAUSE})`, 'gu');

/** Place of a passage in the text of a page. */
export type Place = {
  /** Its first character, in UTF-16 units. */
  from: number;
  /** The one after its last. */
  to: number;
};

/**
 * The fragment that leads to a passage (https://wicg.github.io/scroll-to-text-fragment/): its words, or of one that is
 * long, or of several paragraphs, its ends.
 * @param passage its paragraphs, one a line
 * @param text all of the page, in which it stands
 */
export function textFragment(passage: string, text: string, { from, to }: Place): string {
  const lines = passage.split('\n').flatMap((line) => line.trim() || []);
  const [first = ''] = lines;
  const isWhole = lines.length === 1 && first.length <= WHOLE;
  const start = isWhole ? first : headOf(first);
  const end = isWhole ? '' : tailOf(lines.at(-1) ?? '');
  const isOnly = text.indexOf(start) === text.lastIndexOf(start);
  // A browser takes the first such end behind the start.
  const endsFirst = end === '' || text.indexOf(end, from + start.length) === to - end.length;
  const before = isOnly ? '' : lastLine(text.slice(0, from)).slice(-END);
  const after = isOnly && endsFirst ? '' : firstLine(text.slice(to)).slice(0, END);
  const words = [start, end].flatMap((each) => encodeWords(each) || []).join(',');
  return `#:~:text=${before && `${encodeWords(before)}-,`}${words}${after && `,-${encodeWords(after)}`}`;
}

/** The beginning of a line, up to where a word ends if there is such a place. */
function headOf(line: string): string {
  return HEAD.exec(line)?.[0] ?? line.slice(0, END);
}

/** The end of a line, from where a word begins if there is such a place. */
function tailOf(line: string): string {
  const starts = [...line.matchAll(WORD)].map(({ index }) => index);
  const isFit = (start: number) => line.length - start >= END && line.length - start <= WHOLE;
  return line.slice(starts.findLast(isFit) ?? -END);
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.trimStart().split('\n')[0] ?? '';
}
