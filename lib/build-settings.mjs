/**
 * @typedef {object} BuildSettings What of content/site.yml a build fixes, and a deploy of content cannot change: days
 *   and addresses are made of it, and headers (decision 0027).
 * @property {string} timeZone IANA zone.
 * @property {'tw' | 'hk'} hant Variant of the Traditional site, in characters and words.
 * @property {string[]} formOrigins Origins that forms may lead to beside the site itself: a newsletter's provider.
 */

/** File in the content folder in which a publication says what it is. lib/content/source/site-file reads all of it. */
export const SITE_FILE = 'site.yml';

/** The zone of a newsroom that has not said another. */
export const TIME_ZONE = 'Asia/Shanghai';

/**
 * Takes from the file what next.config.mjs and lib/site.ts must know before anything is compiled. What is wrong in it
 * is as good as absent here: the gate tells of it, and then there is no build.
 *
 * @param {Record<string, unknown>} fields Fields of the file, as YAML gives them.
 * @returns {BuildSettings} Their values, or the defaults.
 */
export function buildSettings({ time_zone: zone, hant, newsletter }) {
  /** @type {{ action?: unknown, leads_to?: unknown }} */
  const form = isRecord(newsletter) ? newsletter : {};
  const { action, leads_to: further = [] } = form;
  const leads = secureUrl(action) ? [action, further].flat().map(secureUrl) : [];
  return {
    timeZone: canonicalZone(zone) ?? TIME_ZONE,
    hant: hant === 'hk' ? hant : 'tw',
    formOrigins: [...new Set(leads.flatMap((url) => (url ? [url.origin] : [])))],
  };
}

/**
 * Spells the name of a zone as the tz database does. Node takes offsets for zones too from version 22 on
 * (https://tc39.es/ecma402/#sec-isvalidtimezonename): a zone has a history, an offset none.
 *
 * @param {unknown} value As written.
 * @returns {string | null} The zone; null where there is none of that name.
 */
export function canonicalZone(value) {
  if (typeof value !== 'string' || !/^\s*[a-z]/iu.test(value)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value.trim() }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/**
 * Reads where a form is sent to: https alone, so that nobody else reads it, and an origin that a policy can name.
 *
 * @param {unknown} value As written.
 * @returns {URL | null} The URL; null where it is none of these.
 */
export function secureUrl(value) {
  const text = typeof value === 'string' ? value.trim() : '';
  const url = URL.canParse(text) ? new URL(text) : null;
  const isNamed = url?.protocol === 'https:' && url.username === '' && !/[;,\s*]/u.test(url.origin);
  return isNamed ? url : null;
}

/**
 * Tells a map of YAML from its other values.
 *
 * @param {unknown} value As YAML gives it.
 * @returns {value is Record<string, unknown>} Whether it has fields.
 */
export function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
