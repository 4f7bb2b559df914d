/** Rates of silent reading: sources at countText. Pictures: seconds each. */
const HAN_PER_MINUTE = 400;
const WORDS_PER_MINUTE = 230;
const SECONDS_PER_PICTURE = 12;

/** A run of Latin letters and digits: `Claude`, `Q4` and `2.5` are one each. */
const WORD = /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{M}\p{Nd}'’]|[.,](?=\p{Nd}))*/gu;

/** How long a text is, in the units a Chinese editor counts. */
export type Counts = {
  /** 字数: Han characters, Latin words and numbers. */
  characters: number;
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
};

/**
 * Counts a text. Han at 400 a minute, words with a Latin letter at 230, a picture 12 s
 * (Brysbaert 2019, “How many words do we read per minute?”; IReST, doi:10.1167/iovs.11-8284).
 * @param text plain text
 * @param pictures number of pictures beside it
 */
export function countText(text: string, pictures = 0): Counts {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(WORD) ?? [];
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word)).length;
  const minutes =
    han / HAN_PER_MINUTE + latin / WORDS_PER_MINUTE + (pictures * SECONDS_PER_PICTURE) / 60;
  return { characters: han + words.length, minutes: Math.max(1, Math.ceil(minutes)) };
}
