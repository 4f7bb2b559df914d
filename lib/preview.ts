import { createHmac } from 'node:crypto';
import { isSameSecret } from './same-secret';
import { site } from './site';

/** The cookie that lets its bearer see drafts and scheduled articles. */
export const PREVIEW_COOKIE = 'preview';

/**
 * What the cookie holds: proof that its bearer knew the secret, without the secret. Takes the same
 * time to compare whatever is given, so that nothing can be guessed letter by letter.
 */
function sign(secret: string): string {
  return createHmac('sha256', secret).update(PREVIEW_COOKIE).digest('hex');
}

/**
 * The cookie's value for someone who knows the secret; null for anyone else, and where there is no secret.
 * @param given what the visitor claims to be the secret
 */
export function previewToken(given: string | null, secret = site.previewSecret): string | null {
  if (!given || !secret) return null;
  const token = sign(secret);
  return isSameSecret(sign(given), token) ? token : null;
}

/** Whether a cookie's value was given out by this site. */
export function mayPreview(token: string | undefined, secret = site.previewSecret): boolean {
  return (
    token !== undefined && secret !== null && secret !== '' && isSameSecret(token, sign(secret))
  );
}

/**
 * Where to go after preview is switched on: a path of this site, or the front page. A browser reads it once
 * more, and takes `//host` for another site's, as `/..//host` is when its dots are resolved.
 * @param wanted as given by the visitor, perhaps an address of another site
 */
export function safeReturnPath(wanted: string | null): string {
  if (!wanted?.startsWith('/')) return '/';
  const url = URL.canParse(wanted, site.url) ? new URL(wanted, site.url) : null;
  return url?.origin === site.url && !url.pathname.startsWith('//') ? url.pathname : '/';
}
