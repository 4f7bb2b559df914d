/**
 * @typedef {object} Newsletter Where readers leave an address to be written to: the form of any provider.
 * @property {string} action What the form is sent to.
 * @property {string} field What the provider calls the address.
 * @property {[name: string, value: string][]} hidden What else it asks for: which list, say.
 * @property {string[]} origins Where the form may lead: the provider's, and those that it leads on to.
 */

/**
 * Reads a provider's form from the environment: `NEWSLETTER_ACTION`, an https URL; `NEWSLETTER_FIELD`, `email` if
 * absent; `NEWSLETTER_HIDDEN`, written as a query; `NEWSLETTER_LEADS_TO`, origins with a space between, as browsers hold a
 * form's answer to the policy too (CSP 3, § 6.4.1).
 *
 * @param {Partial<Record<string, string>>} env The environment.
 * @returns {Newsletter | null} The form, or null where there is no newsletter.
 * @throws {Error} When a form sent there would be seen by others, or there is no such place.
 */
export function newsletter(env) {
  const action = env.NEWSLETTER_ACTION;
  if (!action) return null;
  const further = (env.NEWSLETTER_LEADS_TO ?? '').split(/\s+/u).filter(Boolean);
  return {
    action: secureUrl('NEWSLETTER_ACTION', action).href,
    // An empty variable says nothing.
    field: env.NEWSLETTER_FIELD === '' ? 'email' : (env.NEWSLETTER_FIELD ?? 'email'),
    hidden: [...new URLSearchParams(env.NEWSLETTER_HIDDEN ?? '')],
    origins: [
      ...new Set(
        [action, ...further].map(
          (url, at) =>
            secureUrl(at === 0 ? 'NEWSLETTER_ACTION' : 'NEWSLETTER_LEADS_TO', url).origin,
        ),
      ),
    ],
  };
}

/**
 * @param {string} name The variable.
 * @param {string} text Its value.
 * @returns {URL} The same.
 * @throws {Error} When it is no https URL.
 */
function secureUrl(name, text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' && url.username === '' && !/[;,\s*]/u.test(url.origin)) return url;
  throw new Error(`${name} 不是 https 网址 / is not an https URL: "${text}"`);
}
