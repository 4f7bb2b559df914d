import { gunzipSync } from 'node:zlib';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { about, type Note } from '../note';

/** Addresses that the old site says it has. */
export type Sitemap = {
  /** Paths from the root of its host, percent-decoded. */
  addresses: ReadonlySet<string>;
  /** Notes on what could not be read. */
  notes: readonly Note[];
};

/** Most files, bytes and milliseconds that a site may take of us. */
const LIMITS = { files: 100, bytes: 50_000_000, milliseconds: 60_000 };

/** Names of sitemaps, beside those that `robots.txt` names. */
const NAMES = ['sitemap.xml', 'sitemap_index.xml', 'sitemap.xml.gz', 'sitemap.txt'];

/**
 * Reads the sitemap of the old site, with those that it names, packed or not. What cannot be had is told of, and
 * nothing depends on it.
 * @param site address of the old site, e.g. `https://example.com/blog`
 */
export async function readSitemap(site: string, limits = LIMITS): Promise<Sitemap> {
  const addresses = new Set<string>();
  if (!/^https?:\/\//iu.test(site) || !URL.canParse(site))
    return { addresses, notes: [unreadable(site, 'http(s)://…')] };
  const base = `${site.replace(/\/+$/u, '')}/`;
  const reading = {
    host: hostOf(base),
    left: limits.bytes,
    signal: AbortSignal.timeout(limits.milliseconds),
  };
  const named = await inRobots(base, reading);
  const queue = [...named, ...NAMES.map((name) => new URL(name, base).href)];
  const seen = new Set<string>();
  let guessed = 'no sitemap';
  // The usual names are guesses: where one was right, the others are not asked for.
  const isGuessOf = (url: string) =>
    !named.includes(url) && NAMES.some((name) => url === base + name);
  const failed: string[] = [];
  while (seen.size < limits.files) {
    const url = queue.shift();
    if (url === undefined) break;
    const isGuess = isGuessOf(url);
    if (seen.has(url) || (isGuess && addresses.size > 0)) continue;
    seen.add(url);
    try {
      const { maps, pages } = parse(await load(url, reading));
      queue.unshift(...maps.filter((each) => hostOf(each) === reading.host));
      for (const page of pages) if (hostOf(page) === reading.host) addresses.add(pathOf(page));
    } catch (error) {
      const reason = `${url}: ${error instanceof Error ? error.message : String(error)}`;
      // A wrong guess is no failure.
      if (!isGuess) failed.push(reason);
      else if (failed.length === 0) guessed = reason;
      // No time or room is left for the others.
      if (reading.signal.aborted || reading.left <= 0) break;
    }
  }
  const unread = queue.filter((url) => !seen.has(url) && !isGuessOf(url));
  if (unread.length > 0) failed.push(`${String(unread.length)} more`);
  if (addresses.size === 0) return { addresses, notes: [unreadable(site, failed[0] ?? guessed)] };
  return { addresses, notes: failed.length === 0 ? [] : [partly(site, failed)] };
}

/** One reading of a site. */
type Reading = { host: string; left: number; signal: AbortSignal };

async function inRobots(base: string, reading: Reading): Promise<string[]> {
  try {
    const text = await load(new URL('/robots.txt', base).href, reading);
    const named = [...text.matchAll(/^\s*sitemap\s*:\s*(\S+)/gimu)].map(([, url = '']) => url);
    return named.filter((url) => hostOf(url) === reading.host);
  } catch {
    // Few sites have one.
    return [];
  }
}

/** @throws {Error} when the file cannot be had, or the site has sent more than is taken from it, packed or not */
async function load(url: string, reading: Reading): Promise<string> {
  const response = await fetchWithin(url, reading);
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    reading.left -= (chunk as Uint8Array).length;
    if (reading.left < 0) throw new Error('too long');
  }
  const bytes = Buffer.concat(chunks);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes.toString();
  const unpacked = gunzipSync(bytes, { maxOutputLength: Math.max(1, reading.left) });
  reading.left -= unpacked.length;
  return unpacked.toString();
}

/** Redirects on the way to one file. */
const MOST_REDIRECTS = 5;

/** Follows redirects on the old site's own host alone: whoever else is asked is nobody's word for it. */
async function fetchWithin(url: string, { host, signal }: Reading): Promise<Response> {
  let asked = url;
  for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
    const response = await fetch(asked, { signal, redirect: 'manual' });
    if (response.ok) return response;
    const location = response.headers.get('location');
    await response.body?.cancel();
    if (response.status < 300 || response.status > 399 || location === null)
      throw new Error(`HTTP ${String(response.status)}`);
    asked = new URL(location, asked).href;
    if (hostOf(asked) !== host) throw new Error(`it leads to ${asked}`);
  }
  throw new Error('too many redirects');
}

/** Addresses in an index, in a sitemap, or in a list of lines. */
function parse(text: string): { maps: string[]; pages: string[] } {
  if (!/^\s*(?:\uFEFF)?\s*</u.test(text))
    return { maps: [], pages: text.split(/\s+/u).filter(Boolean) };
  const found = { maps: [] as string[], pages: [] as string[] };
  const root = fromXml(text.replace(/^[\s\uFEFF]+/u, ''));
  for (const set of root.children)
    for (const entry of elementsOf(set))
      for (const each of elementsOf(entry))
        // A picture’s address is one level below, in a name with a prefix.
        if (each.name === 'loc')
          (entry.name === 'sitemap' ? found.maps : found.pages).push(textOf(each));
  return found;
}

function elementsOf(node: Nodes): Element[] {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.filter((each) => each.type === 'element');
}

function textOf({ children }: Element): string {
  return children
    .map((each) => (each.type === 'text' || each.type === 'cdata' ? each.value : ''))
    .join('')
    .trim();
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./u, '') : '';
}

function pathOf(url: string): string {
  return decodeOrKeep(new URL(url).pathname);
}

function partly(site: string, failed: readonly string[]): Note {
  const some = failed.slice(0, 3).join('；');
  return about(
    'look',
    'sitemap.xml',
    'sitemap',
    `旧站 ${site} 的站点地图只读到一部分，没有读到的里面的旧网址没有核对（${String(failed.length)} 处）：${some}`,
    `of the sitemaps of the old site ${site} some could not be read, and the old addresses in them were not checked (${String(failed.length)}): ${some}`,
  );
}

function unreadable(site: string, reason: string): Note {
  return about(
    'look',
    'sitemap.xml',
    'sitemap',
    `旧站 ${site} 的站点地图读不到（${reason}），没有拿它核对旧网址；导入照常进行。`,
    `the sitemap of the old site ${site} cannot be read (${reason}), so old addresses were not checked with it; the import goes on all the same.`,
  );
}
