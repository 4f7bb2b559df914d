import type { AiLevel } from './levels';

/** IPTC NewsCodes, Digital Source Type (https://cv.iptc.org/newscodes/digitalsourcetype/). */
const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

const terms = {
  // Made by people with tools that generate nothing.
  none: 'digitalCreation',
  assisted: 'compositeWithTrainedAlgorithmicMedia',
  generated: 'trainedAlgorithmicMedia',
} as const satisfies Record<AiLevel, string>;

/** How something came about, in the words of the press agencies: an address of their vocabulary. */
export function digitalSource(level: AiLevel): string {
  return `${VOCABULARY}${terms[level]}`;
}
