import type { Script } from '../dictionaries';

/** Chinese, and what of its languages is written in the same two scripts. */
const CHINESE = /^(?:zh|cmn|yue|wuu|hak|nan|gan|hsn|cjy|cdo|lzh)(?:-|$)/iu;

const SIMPLIFIED = /-(?:hans|cn|sg|my)(?:-|$)/iu;
const TRADITIONAL = /-(?:hant|tw|hk|mo)(?:-|$)/iu;

/** The tag of each script. */
export const TAG: Readonly<Record<Script, string>> = { 'zh-hant': 'zh-Hant', 'zh-hans': 'zh-Hans' };

/** What is done with a passage in a language: it is in the other script, in this one, or in neither. */
export type Passage = 'other-script' | 'unmarked' | 'stays';

/**
 * What a `lang` says of the passage that it marks.
 * @param tag its value: `zh-CN`, `zh-Hans`, `ja`, or empty for a language that is not known
 * @param script the one that is converted to
 */
export function passageOf(tag: string, script: Script): Passage {
  if (!CHINESE.test(tag)) return 'stays';
  const [own, other] = script === 'zh-hant' ? [TRADITIONAL, SIMPLIFIED] : [SIMPLIFIED, TRADITIONAL];
  // A script says more than a country: `zh-Hans-HK` is Simplified.
  const scriptTag = /-(?:hans|hant)(?:-|$)/iu.exec(tag)?.[0];
  if (scriptTag !== undefined) return own.test(scriptTag) ? 'stays' : 'other-script';
  if (own.test(tag)) return 'stays';
  return other.test(tag) ? 'other-script' : 'unmarked';
}
