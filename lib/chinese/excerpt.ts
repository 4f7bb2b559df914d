import { jointBetween } from './line-ends';

/** Greatest length of an excerpt, in characters: about three lines on a phone. */
const LIMIT = 110;

/**
 * A sentence with the closing marks and the space behind it: it ends after 。！？, after their Latin
 * kin before a space, after ! and ? before Han. No sentence ends after `Mr.`, `e.g.` or an initial.
 */
const SENTENCE =
  /.+?(?:[。！？](?![。！？])|(?:(?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|No|vs|Inc|Corp|Ltd|e\.g|i\.e))\.|[!?])(?=["'”’)]*\s)|[!?](?=\p{Script=Han})|$)[”’」』）》〉】"')]*\s*/gsu;

/** Marks after which the next paragraph may follow without a space, as behind any that is full-width. */
const CLOSED = /[…”’]$/u;

/**
 * The opening of a text in whole sentences: as many as fit, and if not even one fits, its beginning
 * in at most `limit` characters, the ellipsis among them.
 * @param paragraphs plain text, one paragraph an entry
 * @param limit in characters (code points)
 */
export function excerpt(paragraphs: readonly string[], limit = LIMIT): string {
  let taken = '';
  for (const paragraph of paragraphs) {
    const joint = jointOf(taken, paragraph.trim());
    for (const [index, sentence] of sentencesIn(paragraph).entries()) {
      const next = taken + (index === 0 ? joint : '') + sentence;
      if (lengthOf(next.trimEnd()) > limit) return taken.trim() || cut(sentence, limit);
      taken = next;
    }
  }
  return taken.trim();
}

/** The sentences of a paragraph, each with the space behind it. */
export function sentencesIn(paragraph: string): string[] {
  return paragraph.trim().match(SENTENCE) ?? [];
}

/** Puts paragraphs in one line, as `excerpt` does. */
export function inOneLine(paragraphs: readonly string[]): string {
  return paragraphs.reduce((taken, next) => taken + jointOf(taken, next) + next, '').trim();
}

function jointOf(taken: string, next: string): string {
  return CLOSED.test(taken) ? '' : jointBetween(taken, next);
}

/** Cuts a sentence that is too long: not inside a Latin word, nor after a mark that wants more. */
function cut(sentence: string, limit: number): string {
  const ellipsis = /\p{Script=Han}/u.test(sentence) ? '……' : '…';
  const kept = [...sentence].slice(0, limit - ellipsis.length).join('');
  const isInsideWord = /[\p{Script=Latin}\p{Nd}]{2}$/u.test(
    kept.slice(-1) + sentence.charAt(kept.length),
  );
  const words = isInsideWord ? kept.replace(/[\p{Script=Latin}\p{Nd}.,'’-]+$/u, '') : kept;
  return (words || kept).replace(/[\s\p{P}]+$/u, '') + ellipsis;
}

const lengthOf = (text: string) => [...text].length;
