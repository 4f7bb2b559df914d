import type { Script } from './dictionaries';

/** Chinese, and what of its languages is written in the same two scripts. */
const CHINESE = /^(?:zh|cmn|yue|wuu|hak|nan|gan|hsn|cjy|cdo|lzh)(?:-|$)/iu;

const SCRIPT = /-(hans|hant)(?:-|$)/iu;
const SIMPLIFIED = /-(?:cn|sg|my)(?:-|$)/iu;
const TRADITIONAL = /-(?:tw|hk|mo)(?:-|$)/iu;

/**
 * The script that a language tag (BCP 47) speaks of. A script says more than a country: `zh-Hans-HK` is Simplified.
 * @param tag `zh-CN`, `zh-Hans`, `ja`, or empty for a language that is not known
 * @returns `unmarked` for Chinese in whatever script, null for what is no Chinese
 */
export function scriptOfTag(tag: string): Script | 'unmarked' | null {
  if (!CHINESE.test(tag)) return null;
  const script = SCRIPT.exec(tag)?.[1]?.toLowerCase();
  if (script !== undefined) return script === 'hant' ? 'zh-hant' : 'zh-hans';
  if (TRADITIONAL.test(tag)) return 'zh-hant';
  return SIMPLIFIED.test(tag) ? 'zh-hans' : 'unmarked';
}
