import { sentencesIn } from '@/lib/chinese/excerpt';
import type { TextBlock } from '@/lib/html/text';

/** Most characters that may be quoted; whoever wants more wants the article. */
const MOST = 280;

/** Fewer characters are no passage. */
const FEWEST = 2;

/** A sentence of an article, and the paragraph that it is of. */
type Sentence = { text: string; folded: string; paragraph: number };

/**
 * The sentences of an article in which some words stand, whole: whoever asks for half a sentence could turn its meaning
 * round, and have it drawn under the article's name.
 * @param words white space in them means nothing
 * @param blocks the article's text
 * @returns paragraph by paragraph; null where the article does not say that, or at length
 */
export function quote(words: string, blocks: readonly TextBlock[]): string[] | null {
  const wanted = folded(words);
  const sentences = sentencesOf(blocks);
  const at = sentences
    .map((sentence) => sentence.folded)
    .join('')
    .indexOf(wanted);
  if (at < 0 || wanted.length < FEWEST) return null;
  const paragraphs = new Map<number, string>();
  let start = 0;
  for (const { text, folded: own, paragraph } of sentences) {
    const end = start + own.length;
    if (end > at && start < at + wanted.length) {
      paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? '') + text);
    }
    start = end;
  }
  const quoted = [...paragraphs.values()].map((text) => text.trim());
  return quoted.join('').length > MOST ? null : quoted;
}

function sentencesOf(blocks: readonly TextBlock[]): Sentence[] {
  return blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap(({ text }) => text.split('\n'))
    .flatMap((line, paragraph) =>
      sentencesIn(line).map((text) => ({ text, folded: folded(text), paragraph })),
    );
}

/** A text as it is compared: without white space, and what nobody sees. */
function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\p{Cf}\p{Cc}\uFE00-\uFE0F]/gu, '');
}
