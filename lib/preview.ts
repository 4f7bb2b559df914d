import { createHmac } from 'node:crypto';
import { isSameSecret } from './secrets';
import { site } from './site';

/** The cookie that lets its bearer see drafts and scheduled articles. */
export const PREVIEW_COOKIE = 'preview';

/** Seconds for which a preview lasts: an editor's working day. */
export const PREVIEW_SECONDS = 12 * 60 * 60;

/** The instant, in seconds, at which a preview ends, and its signature. */
const TOKEN = /^(?<end>\d{1,12})\.(?<signature>[0-9a-f]{64})$/u;

/**
 * What the cookie holds: proof that its bearer knew the secret, without the secret, and when that ends. The end is
 * signed too, so that it holds on the server, whatever a browser does with the cookie.
 */
function sign(secret: string, end: string): string {
  return createHmac('sha256', secret).update(`${PREVIEW_COOKIE}.${end}`).digest('hex');
}

/**
 * The cookie's value for someone who knows the secret; null for anyone else, and where there is no secret.
 * @param given what the visitor claims to be the secret
 * @param at the instant from which it counts
 */
export function previewToken(
  given: string | null,
  at: Date,
  secret = site.previewSecret,
): string | null {
  if (!given || !secret || !isSameSecret(given, secret)) return null;
  const end = String(Math.floor(at.getTime() / 1000) + PREVIEW_SECONDS);
  return `${end}.${sign(secret, end)}`;
}

/** Whether a cookie's value was given out by this site, and counts at an instant. */
export function mayPreview(
  token: string | undefined,
  at: Date,
  secret = site.previewSecret,
): boolean {
  const { end, signature } = TOKEN.exec(token ?? '')?.groups ?? {};
  if (!secret || end === undefined || signature === undefined) return false;
  return isSameSecret(signature, sign(secret, end)) && at.getTime() < Number(end) * 1000;
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
