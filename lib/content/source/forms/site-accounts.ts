import type { Subscription, Publication, WechatAccount } from '@/lib/publication';
import { parsed, parsedUnless, quote, refused, type Parsed } from '../problem';
import { isMap, parseMap } from './map';
import { parseOwnPicture, parseSecureUrl } from './site-addresses';
import { parseText } from './text';
import { parseUrl } from './url';

/** A handle on X. */
function parseHandle(value: unknown): Parsed<string> {
  const name = typeof value === 'string' ? value.trim().replace(/^@/u, '') : '';
  if (/^\w{1,15}$/u.test(name)) return parsed(`@${name}`);
  return refused(
    `${quote(value)} 不是 X 的账号。请写成 "@example"，加引号。`,
    `${quote(value)} is no account of X. Write "@example", in quotes.`,
  );
}

/** The publication's own accounts elsewhere. */
export function parseAccounts(value: unknown, timeZone: string): Parsed<Publication['accounts']> {
  const shape = { x: { parse: parseHandle }, facebook: { parse: parseUrl } } as const;
  const read = parseMap(shape, '{x: "@example"}', value, timeZone);
  if (!read.ok) return read;
  return parsed({ x: read.value.x ?? null, facebook: read.value.facebook ?? null });
}

/** An official account (公众号) of WeChat: its name, the picture of its QR code, or both. */
export function parseWechatAccount(value: unknown, timeZone: string): Parsed<WechatAccount> {
  if (typeof value === 'string') {
    const name = parseText(value);
    return name.ok ? parsed({ name: name.value, picture: null }) : name;
  }
  const shape = { name: { parse: parseText }, picture: { parse: parseOwnPicture } } as const;
  const read = parseMap(shape, '{name: 公众号, picture: /assets/wechat.png}', value, timeZone);
  if (!read.ok) return read;
  return parsed({ name: read.value.name ?? null, picture: read.value.picture ?? null });
}

const NEWSLETTER = '{action: https://example.com/subscribe, field: email}';

/** The form of a newsletter's provider. */
export function parseNewsletter(value: unknown, timeZone: string): Parsed<Subscription> {
  const shape = {
    action: { parse: parseSecureUrl, required: true },
    field: { parse: parseText },
    hidden: { parse: parseHidden },
    leads_to: { parse: parseOrigins },
  } as const;
  const read = parseMap(shape, NEWSLETTER, value, timeZone);
  if (!read.ok) return read;
  const { action, field = 'email', hidden = [], leads_to: further = [] } = read.value;
  // Browsers hold the answer to a form to the policy too (CSP 3, § 6.4.1).
  return parsed({
    action,
    field,
    hidden,
    origins: [...new Set([new URL(action).origin, ...further])],
  });
}

/** Reads the further fields of a form: names and values, of which one name may have several. */
function parseHidden(value: unknown): Parsed<Subscription['hidden']> {
  if (!isMap(value))
    return refused(
      `应写成 {list: "7"}，却是 ${quote(value)}。`,
      `expected {list: "7"}, found ${quote(value)}.`,
    );
  const entries = Object.entries(value).flatMap(([name, of]) =>
    [of].flat().map((each) => [name, each] as const),
  );
  const wrong = entries.filter(
    ([, each]) => !['string', 'number', 'boolean'].includes(typeof each),
  );
  return parsedUnless(
    wrong.map(([name]) => ({
      at: [name],
      problem: { zh: '这里应为文字。', en: 'text is wanted here.' },
    })),
    entries.map(([name, each]): [string, string] => [name, String(each)]),
  );
}

/** One origin or several. */
function parseOrigins(value: unknown): Parsed<string[]> {
  const all = [value].flat().map((each) => ({ each, read: parseSecureUrl(each) }));
  const refusals = all.flatMap(({ read }, at) =>
    read.ok ? [] : [{ ...read, ...(Array.isArray(value) && { at: [at] }) }],
  );
  const origins = all.flatMap(({ read }) => (read.ok ? [new URL(read.value).origin] : []));
  return parsedUnless(refusals, origins);
}
