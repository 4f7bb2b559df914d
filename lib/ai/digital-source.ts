import type { AiLevel } from './levels';

/** IPTC NewsCodes, Digital Source Type (https://cv.iptc.org/newscodes/digitalsourcetype/). */
const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

const terms = {
  // Made by people with tools that generate nothing.
  none: 'digitalCreation',
  assisted: 'compositeWithTrainedAlgorithmicMedia',
  generated: 'trainedAlgorithmicMedia',
} as const satisfies Record<AiLevel, string>;

/** Gives the source type of a level of AI's part: an address of the press agencies' vocabulary. */
export function digitalSource(level: AiLevel): string {
  return `${VOCABULARY}${terms[level]}`;
}
