import { normaliseAddress } from '@/lib/addresses/old-address';
import { parsed, quote, refused, type Parsed } from '../problem';
import { parseList } from './list';

/** An old address on this site: a path from the root, e.g. `/2020/01/01/name.html`. */
export function parseOldAddress(value: unknown): Parsed<string> {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text.includes('/:')) {
    return refused(
      `${quote(value)} 里有 Jekyll 的占位符。请写出真正的旧网址，例如 /2020/01/01/name.html。`,
      `${quote(value)} holds a placeholder of Jekyll's. Write the real address, e.g. /2020/01/01/name.html.`,
    );
  }
  const address = /^\/(?!\/)[^\s?#]*$/u.test(text) ? normaliseAddress(text) : null;
  if (address !== null) return parsed(address);
  return refused(
    `${quote(value)} 不是站内的旧网址。请以 / 开头，不带域名、空格、? 和 #，例如 /2020/01/01/name.html。`,
    `${quote(value)} is not an old address on this site. Begin with /, without domain, spaces, ? and #, e.g. /2020/01/01/name.html.`,
  );
}

/** One old address or a list of them. */
export function parseOldAddresses(value: unknown, timeZone: string): Parsed<string[]> {
  const list: unknown = typeof value === 'string' ? [value] : value;
  const result = parseList(parseOldAddress, '/2020/01/01/name.html', list, timeZone);
  return result.ok ? parsed([...new Set(result.value)]) : result;
}
