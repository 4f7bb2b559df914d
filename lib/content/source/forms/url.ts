import { parsed, quote, refused, type Parsed } from '../problem';

/** The address of a page elsewhere: `https://example.com/page`. */
export function parseUrl(value: unknown): Parsed<string> {
  return parseWithScheme(value, ['http:', 'https:']);
}

/** The address of a page elsewhere, or of a mailbox: `mailto:name@example.com`. */
export function parseContact(value: unknown): Parsed<string> {
  return parseWithScheme(value, ['http:', 'https:', 'mailto:']);
}

function parseWithScheme(value: unknown, schemes: readonly string[]): Parsed<string> {
  const text = typeof value === 'string' ? value.trim() : '';
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol)) return parsed(text);
  return refused(
    `${quote(value)} 不是完整的网址。请写成 https://example.com/page 的样子。`,
    `${quote(value)} is not a whole URL. Write it like https://example.com/page.`,
  );
}
