import { secureUrl } from '@/lib/build-settings.mjs';
import { parsed, quote, refused, type Parsed } from '../problem';
import { parseText } from './text';
import { parseContact } from './url';

/** The address of what is sent to: https alone, so that nobody else reads it. */
export function parseSecureUrl(value: unknown): Parsed<string> {
  const url = secureUrl(value);
  if (url) return parsed(url.href);
  return refused(
    `${quote(value)} 不是 https 网址。请写成 https://example.com/page 的样子。`,
    `${quote(value)} is no https URL. Write it like https://example.com/page.`,
  );
}

/** A file of the site's own, from its root: pages show pictures of no other place. */
export function parseOwnPicture(value: unknown): Parsed<string> {
  const text = typeof value === 'string' ? value.trim().normalize('NFC') : '';
  if (/^\/(?:assets|icons)\/[^?#%]+\.(?:png|jpe?g|webp|svg|gif|avif)$/iu.test(text))
    return parsed(text);
  return refused(
    `${quote(value)} 不是本站的图片。请把图片放进 public/assets/，写成 /assets/图片.png 的样子。`,
    `${quote(value)} is no picture of the site. Put it into public/assets/ and write it like /assets/picture.png.`,
  );
}

/** Reads the address at which a content file is edited, with `{path}` for its path in the content folder. */
export function parseEditUrl(value: unknown): Parsed<string> {
  const text = typeof value === 'string' ? value.trim() : '';
  const isWeb = URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
  if (isWeb && text.includes('{path}')) return parsed(text);
  return refused(
    `${quote(value)} 不是带有 {path} 的网址。请写成 "https://github.com/example/paper/edit/main/content/{path}" 的样子。`,
    `${quote(value)} is no URL with {path}. Write it like "https://github.com/example/paper/edit/main/content/{path}".`,
  );
}

/** A mailbox, whatever it is at. */
const MAILBOX = /^[^\s@:/?#<>]+@[^\s@:/?#<>]+\.[^\s@:/?#<>]+$/u;

/** Reads the address to write to: a mailbox, or the address of a page. */
export function parseReach(value: unknown): Parsed<string> {
  const text = typeof value === 'string' ? value.trim() : '';
  if (MAILBOX.test(text)) return parsed(`mailto:${text}`);
  const contact = parseContact(value);
  if (contact.ok) return contact;
  return refused(
    `${quote(value)} 不是邮箱或网址。请写成 editor@example.com 或 https://example.com/contact。`,
    `${quote(value)} is no mailbox or URL. Write editor@example.com or https://example.com/contact.`,
  );
}

/** A mailbox alone. */
export function parseMailbox(value: unknown): Parsed<string> {
  const text = parseText(value);
  if (!text.ok || MAILBOX.test(text.value)) return text;
  return refused(
    `${quote(value)} 不是邮箱。请写成 editor@example.com。`,
    `${quote(value)} is no mailbox. Write editor@example.com.`,
  );
}
