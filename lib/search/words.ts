import { MAX_TERMS } from './query';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that are in every text, and say nothing of what is wanted. */
const EMPTY_WORDS = new Set(
  '的 了 是 在 和 与 吗 呢 吧 啊 有 被 把 就 也 都 很 什么 怎么 如何 为什么 哪些'.split(' '),
);

const ONE_HAN = /^\p{Script=Han}$/u;

/**
 * The words of a text, no more than a query may have terms. A single character is none, for it is in every text: where
 * the segmenter leaves several side by side, they are a word that it does not know (算|力), or several of two.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let unknown = '';
  const end = () => {
    words.push(...unknownWords([...unknown]));
    unknown = '';
  };
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike && ONE_HAN.test(segment) && !EMPTY_WORDS.has(segment)) {
      unknown += segment;
      continue;
    }
    end();
    if (isWordLike && !EMPTY_WORDS.has(segment)) words.push(segment);
  }
  end();
  return [...new Set(words)].slice(0, MAX_TERMS);
}

/** Cuts what no dictionary knows into words of two characters, of which the last may have three. */
function unknownWords(characters: readonly string[]): string[] {
  if (characters.length < 2) return [];
  if (characters.length < 4) return [characters.join('')];
  return [characters.slice(0, 2).join(''), ...unknownWords(characters.slice(2))];
}
