import type { Element } from 'hast';
import { isMachine } from '@/lib/script-conversion/html/elements';
import { scriptOfTag } from '@/lib/script-conversion/language-tag';
import { isFormula } from './formula-text';

/** Reason why a text is the same in every edition: it is not to be changed, or is of no language that is converted. */
export type Kept = 'closed' | 'foreign' | null;

/**
 * Whether the text in an element is the same in every edition: code, formulas, what is not translated, passages in
 * another language or in Traditional script.
 * @param around whether that around it is
 */
export function keptIn(element: Element, around: Kept): Kept {
  const { lang, translate } = element.properties;
  if (isMachine(element.tagName) || isFormula(element)) return 'closed';
  const isClosed = translate === undefined ? around === 'closed' : translate === 'no';
  if (isClosed) return 'closed';
  const script = typeof lang === 'string' ? scriptOfTag(lang) : 'unmarked';
  if (script === null || script === 'zh-hant') return 'foreign';
  return lang === undefined && around === 'foreign' ? 'foreign' : null;
}
