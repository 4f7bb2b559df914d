import { whyUnreached } from '@/lib/http/fetch-failure';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 10_000;

/** Remedies by the status of an answer (IndexNow's documentation, and Baidu's). */
const REMEDIES: Readonly<Record<number, string>> = {
  400: '请求不对，或当天的配额用完了 / the request is wrong, or the quota of this day is used up',
  401: '密钥不对，请核对 / the token is wrong: check it',
  403: '密钥对不上：请核对 site.yml 的 indexnow，它的文件要打得开 / the key does not fit: check indexnow in site.yml, and its file',
  422: '网址不是这个网站的，请核对 SITE_URL / the addresses are not of this site: check SITE_URL',
  429: '通知得太频繁，稍后会再试 / too many requests, tried again later',
};

/** Refusal of a request: sent again at once, it would be refused again. */
export class Refused extends Error {}

/**
 * Sends something.
 * @param name of whom, in messages, which have neither address nor token
 * @param address may hold a token
 * @param body content of the request
 * @param type its media type
 * @returns the answer
 * @throws {Refused} when it is not taken, for a reason that lasts
 * @throws {Error} when nobody can be reached, or the fault is theirs
 */
export async function send(
  name: string,
  address: string,
  body: BodyInit,
  type: string | null = null,
): Promise<string> {
  const signal = AbortSignal.timeout(PATIENCE);
  const headers = type === null ? {} : { 'content-type': type };
  const request = { method: 'POST', body, headers, signal, cache: 'no-store' } as const;
  const response = await fetch(address, request).catch((error: unknown) => {
    throw new Error(`${name}: ${whyUnreached(error)}`);
  });
  const said = await response.text();
  if (response.ok) return said;
  const remedy = REMEDIES[response.status] ?? response.statusText;
  const message = `${name}: ${String(response.status)} ${remedy}`;
  throw response.status < 500 ? new Refused(message) : new Error(message);
}
