import { createHmac } from 'node:crypto';
import { isSameSecret } from './secrets';
import { site } from './site';
import { instantWritten, readWrittenDate } from './time/written-date';

/** The cookie that lets its bearer see drafts and scheduled articles. */
export const PREVIEW_COOKIE = 'preview';

/** Seconds for which a preview lasts: an editor's working day. */
export const PREVIEW_SECONDS = 12 * 60 * 60;

/** The instant, in seconds, at which a preview ends, that which it shows, if any, and their signature. */
const TOKEN = /^(?<told>(?<end>\d{1,12})(?:\.(?<at>-?\d{1,12}))?)\.(?<signature>[0-9a-f]{64})$/u;

/** Secret of the editors; on an editor's own machine whoever asks is the editor. */
const SECRET = site.previewSecret ?? (site.preview ? 'npm run dev' : null);

/** Extent of an editor's preview. */
export type Preview = {
  /** The instant as of which the whole site is shown; null for all that has been written. */
  at: Date | null;
};

/**
 * Signs what the cookie says: when the preview ends, and what it shows. So both hold on the server, whatever a browser
 * does with the cookie. The signature proves that its bearer knew the secret, without the secret.
 */
function sign(secret: string, told: string): string {
  return createHmac('sha256', secret).update(`${PREVIEW_COOKIE}.${told}`).digest('hex');
}

/**
 * The cookie's value for someone who knows the secret; null for anyone else, and where there is no secret.
 * @param given text that the visitor gives for the secret
 * @param from the instant from which it counts
 * @param shown the instant as of which the site is to be shown; null for all that has been written
 */
export function previewToken(
  given: string | null,
  from: Date,
  shown: Date | null = null,
  secret = SECRET,
): string | null {
  const known = given ?? (site.preview ? secret : null);
  if (!known || !secret || !isSameSecret(known, secret)) return null;
  const end = String(seconds(from) + PREVIEW_SECONDS);
  const told = shown === null ? end : `${end}.${String(seconds(shown))}`;
  return `${told}.${sign(secret, told)}`;
}

/**
 * Reads the preview that a cookie grants; null where this site has not given it out, or it counts no longer.
 * @param now the present by the clock
 */
export function readPreview(token: string | undefined, now: Date, secret = SECRET): Preview | null {
  const { told, end, at, signature } = TOKEN.exec(token ?? '')?.groups ?? {};
  if (!secret || told === undefined || signature === undefined) return null;
  const counts = isSameSecret(signature, sign(secret, told)) && now.getTime() < Number(end) * 1000;
  return counts ? { at: at === undefined ? null : new Date(Number(at) * 1000) } : null;
}

/**
 * Finds what whoever sends these cookies may see; null for readers. Whatever takes a request asks here, so that all agree.
 * @param cookies the header
 * @param now the present by the clock
 */
export function previewAsked(
  cookies: string | null | undefined,
  now: Date,
  secret = SECRET,
): Preview | null {
  // A browser may have kept another one for a folder.
  const tokens = [...(cookies ?? '').matchAll(COOKIE)].map(({ groups }) => groups?.token);
  return (
    tokens.map((token) => readPreview(token, now, secret)).find((each) => each !== null) ?? null
  );
}

const COOKIE = new RegExp(`(?:^|;)\\s*${PREVIEW_COOKIE}=(?<token>[^;\\s]*)`, 'gu');

function seconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}

/**
 * Gives the path to go to after preview is switched on: a path of this site, or the front page. A browser reads it once
 * more, and takes `//host` for another site's, as `/..//host` is when its dots are resolved.
 * @param wanted as given by the visitor, perhaps an address of another site
 */
export function safeReturnPath(wanted: string | null): string {
  if (!wanted?.startsWith('/')) return '/';
  const url = URL.canParse(wanted, site.url) ? new URL(wanted, site.url) : null;
  return url?.origin === site.url && !url.pathname.startsWith('//') ? url.pathname : '/';
}

/** The plus sign of a zone, of which an address makes a space. */
const LOST_SIGN = /(?<=:\d{2}) (?=\d{2}:?\d{2}$)/u;

/**
 * The instant as of which a preview is wanted, written as dates of posts are: `2026-11-28T08:00+0800`, or less of it.
 * @param text as in the address, decoded
 * @param timeZone the zone where it names none
 * @returns null where it is no instant
 */
export function readPreviewTime(text: string, timeZone: string): Date | null {
  const written = readWrittenDate(text.trim().replace(LOST_SIGN, '+'));
  return written === null || written === 'nowhere' ? null : instantWritten(written, timeZone);
}
