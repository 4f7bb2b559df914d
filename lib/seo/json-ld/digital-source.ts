import type { IdReference } from 'schema-dts';
import type { AiInvolvement } from '@/lib/content/model';

/** IPTC NewsCodes, Digital Source Type (https://cv.iptc.org/newscodes/digitalsourcetype/). */
const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

const terms = {
  // Made by people with tools that generate nothing.
  none: 'digitalCreation',
  assisted: 'compositeWithTrainedAlgorithmicMedia',
  generated: 'trainedAlgorithmicMedia',
} as const satisfies Record<AiInvolvement['level'], string>;

/** How an article came about, in the words of the press agencies. */
export function digitalSource(level: AiInvolvement['level']): IdReference {
  return { '@id': `${VOCABULARY}${terms[level]}` };
}
