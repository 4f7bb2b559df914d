import type { AiLevel } from './levels';

/**
 * The implicit label: a record in a file's metadata that says to machines that AI made what is in it. What each of
 * its constants comes from stands in docs/trust.md.
 */

/** The name of the record, wherever it is kept. */
export const AIGC = 'AIGC';

/** Its fields, in their order. */
export const AIGC_KEYS = [
  'Label',
  'ContentProducer',
  'ProduceID',
  'ReservedCode1',
  'ContentPropagator',
  'PropagateID',
  'ReservedCode2',
] as const;

/** A record: all of its fields are texts, and may be empty but for the label. */
export type AigcRecord = Record<(typeof AIGC_KEYS)[number], string>;

/** Values of `Label`: made by AI; may be; suspected to be. */
export const AIGC_LABELS = ['1', '2', '3'] as const;

/** Characters of a value: visible ASCII, but neither `"` nor `\`, since a record is written as JSON. */
const CODE = /^[\x21\x23-\x5B\x5D-\x7E]*$/u;

/** Length of the code that a producer of content has. */
const PRODUCER_LENGTH = 27;

/** Whether a text may be the value of a field. */
export function isAigcCode(text: string): boolean {
  return CODE.test(text);
}

/** Whether a text may be the code of a producer. */
export function isProducerCode(text: string): boolean {
  return text.length === PRODUCER_LENGTH && isAigcCode(text);
}

/** `Label` of an article's record, by its level: who declares that AI helped has not said which words are its. */
const labels = { none: null, assisted: '2', generated: '1' } as const satisfies Record<
  AiLevel,
  (typeof AIGC_LABELS)[number] | null
>;

/** An article, as far as its record is made of it. */
type Recorded = {
  /** Its identity: day and slug. */
  id: string;
  /** Level of AI's part, or null where nobody has said. */
  ai: { level: AiLevel } | null;
  /** The record that its file has come with, or null. */
  aigc: AigcRecord | null;
};

/**
 * The record of an article: the one that it came with, as it is; else one of our own, if AI took part.
 * @param producer the code of the publication, or null: then the fields that name it are empty
 */
export function aigcOf({ id, ai, aigc }: Recorded, producer: string | null): AigcRecord | null {
  if (aigc !== null) return aigc;
  const label = ai && labels[ai.level];
  if (label === null) return null;
  const [name, number] = [producer ?? '', encodeURI(id)];
  return {
    Label: label,
    ContentProducer: name,
    ProduceID: number,
    ReservedCode1: '',
    // The writer of a record is the first propagator of its content.
    ContentPropagator: name,
    PropagateID: number,
    ReservedCode2: '',
  };
}
