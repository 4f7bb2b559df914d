import type { Script } from '../dictionaries';
import { scriptOfTag } from '../language-tag';

/** The tag of each script. */
export const TAG: Readonly<Record<Script, string>> = { 'zh-hant': 'zh-Hant', 'zh-hans': 'zh-Hans' };

/**
 * Treatment of a passage by its language: it is in the other script, its `lang` names no script, or it is not
 * converted.
 */
export type Passage = 'other-script' | 'unmarked' | 'stays';

/**
 * Tells the treatment of a passage from its `lang`.
 * @param tag its value
 * @param script the one that is converted to
 */
export function passageOf(tag: string, script: Script): Passage {
  const own = scriptOfTag(tag);
  if (own === 'unmarked') return own;
  return own === null || own === script ? 'stays' : 'other-script';
}
