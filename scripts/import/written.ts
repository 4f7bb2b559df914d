import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An address that an engine has written. */
export type Written = {
  /** Address from the root of the host, decoded; of a folder's page with a slash at its end. */
  address: string;
  /** Content of the file, as the theme of the fixtures says: `file _posts/…`, `tag C#`, `feed`. */
  shows: string;
};

/** Pages that are asked for by servers alone, and what jekyll-redirect-from makes of a whole URL. */
const UNASKED = /^\/404(?:\.html|\/)$|^\/https:\//u;

/**
 * Lists the addresses in a built site: of every page and every feed.
 * @param base the path that all its addresses begin with
 */
export function readWritten(built: string, base: string): Written[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/').normalize('NFC'))
    .flatMap((file) => {
      const shows = shownBy(path.join(built, file));
      const address = `${base}/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
      return shows === null || UNASKED.test(address.slice(base.length)) ? [] : { address, shows };
    });
}

/** Reads the content of a file; null for what is neither a page nor a feed. */
function shownBy(file: string): string | null {
  if (file.endsWith('.html')) {
    const text = readFileSync(file, 'utf8');
    const [, to] = /http-equiv="?refresh"? content="0; url=([^"]+)"/u.exec(text) ?? [];
    if (to !== undefined) return `redirect ${unescaped(to)}`;
    return unescaped(/<meta name="old" content="([^"]*)"/u.exec(text)?.[1] ?? 'nothing known');
  }
  if (!/\.(?:xml|json)$/u.test(file)) return null;
  return /<(?:feed|rss)\b/u.test(readFileSync(file, 'utf8').slice(0, 500)) ? 'feed' : null;
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot);/gu, (_, name: string) => signs[name] ?? '');
}

/** The forms in which an address was linked to, bookmarked and typed, each with what it is. */
export function spellingsOf(address: string): string[] {
  const forms = formsOf(address);
  const raw = [...forms, ...forms.map(upper), ...forms.map((form) => form.toLowerCase())];
  return [
    ...new Set([...raw.map(escaped), ...raw.map((form) => encodeURI(form).replaceAll('#', '%23'))]),
  ];
}

function formsOf(address: string): string[] {
  if (address.endsWith('/')) {
    const bare = address.slice(0, -1);
    return [address, `${bare}/index.html`, ...(bare === '' ? [] : [bare, `${bare}.html`])];
  }
  if (!address.endsWith('.html')) return [address, `${address}/`];
  const bare = address.replace(/\.html$/u, '');
  return [address, bare, `${bare}/`, `${bare}/index.html`];
}

function upper(text: string): string {
  return text.toUpperCase();
}

/** Raw, but for what would end a path or begin an escape. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('?', '%3F');
}
