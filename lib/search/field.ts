import { foldText } from '@/lib/chinese/fold-text';
import { indexBigrams, type BigramIndex } from './bigrams';

/** A field of all documents, one after another: a single text is scanned faster than many. */
export type Field = {
  /** Their texts, folded (`foldText`), a line end after each. */
  folded: string;
  /** Beginning of each text, by its number, and behind the last the end of all. */
  starts: Int32Array;
  /** Places of each pair of characters. */
  bigrams: BigramIndex;
};

/**
 * Puts the texts of a field together.
 * @param texts by the number of the document, in NFC
 */
export function createField(texts: readonly string[]): Field {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, number) => {
    starts[number + 1] = (starts[number] ?? 0) + text.length + 1;
  });
  const folded = foldText(`${texts.join('\n')}\n`);
  return { folded, starts, bigrams: indexBigrams(folded) };
}

/** The folded text of a document. */
export function textOf({ folded, starts }: Field, number: number): string {
  return folded.slice(starts[number], (starts[number + 1] ?? 1) - 1);
}

/** The length of a document's text, in UTF-16 code units. */
export function lengthOf({ starts }: Field, number: number): number {
  return (starts[number + 1] ?? 0) - (starts[number] ?? 0) - 1;
}
