import { encodeWords } from '@/lib/text-directive.shared';

/** Characters of a passage that are written in full; of a longer one its ends are. */
const WHOLE = 60;

/** Characters of each end, and of what stands around a passage that is not the only one of its words. */
const END = 12;

/**
 * The fragment that leads to a passage (https://wicg.github.io/scroll-to-text-fragment/).
 * @param passage its words, in one line
 * @param text all of the page, in which they stand
 * @param at where they do
 */
export function textFragment(passage: string, text: string, at: number): string {
  const isOnly = text.indexOf(passage) === text.lastIndexOf(passage);
  const words =
    passage.length <= WHOLE
      ? encodeWords(passage)
      : `${encodeWords(passage.slice(0, END))},${encodeWords(passage.slice(-END))}`;
  // Of a long one the first end may stand elsewhere too.
  const needsPlace =
    passage.length <= WHOLE
      ? !isOnly
      : text.indexOf(passage.slice(0, END)) !== text.lastIndexOf(passage.slice(0, END));
  if (!needsPlace) return `#:~:text=${words}`;
  const before = lastLine(text.slice(0, at)).slice(-END);
  const after = firstLine(text.slice(at + passage.length)).slice(0, END);
  return `#:~:text=${before && `${encodeWords(before)}-,`}${words}${after && `,-${encodeWords(after)}`}`;
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.trimStart().split('\n')[0] ?? '';
}
