import path from 'node:path';
import { normaliseAddress, readJekyllAddress } from '@/lib/addresses/old-address';
import { paths } from '@/lib/addresses/urls';
import { readPost } from '@/lib/content/source/records/post';
import { idOf } from '@/lib/content/source/records/record';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import type { Site, SourceDocument, Target } from '../model';
import { rawFields } from '../raw-fields';
import type { SourceTree } from '../source/tree';

/** Meaning of an address of the old site. */
export type Meaning =
  | { kind: 'document'; address: string; answered: boolean }
  | { kind: 'file'; file: string }
  /** Address of the old site, of nothing that came over. */
  | { kind: 'nothing'; path: string; stripped: boolean }
  | { kind: 'elsewhere' };

/** Finds what addresses mean. */
export type Lookup = {
  /** An address as a document of the old site has it. */
  address: (href: string, from: SourceDocument) => Meaning;
  /** The present address of the document that a tag of the engine names, or null. */
  named: (name: string) => string | null;
  /** The only picture of the old site that ends with an address: `../img/a.png`, as some editors show it. */
  ending: (address: string) => string | null;
};

/** Builds the lookup over a site whose documents have their places. */
export function createLookup(site: Site, target: Target): Lookup {
  const byAddress = new Map<string, { address: string; day: string; slug: string }>();
  const byName = new Map<string, string>();
  const byFile = new Map<string, string>();
  for (const document of site.documents) {
    const present = presentAddress(document, target);
    for (const old of document.oldAddresses) {
      const key = keyOf(old);
      if (key !== null && !byAddress.has(key)) byAddress.set(key, present);
    }
    byFile.set(document.file.normalize('NFC'), present.address);
    for (const name of document.names) if (!byName.has(name)) byName.set(name, present.address);
  }
  const { basePath, url } = site.settings;
  const origins = new Set(
    [url, target.oldSite].flatMap((each) => (each === null ? [] : [hostOf(each)])),
  );
  const ending = createEnding(site.tree);
  const toPath = (href: string) => inSite(href, origins, basePath);
  return {
    ending,
    named: (name) =>
      byName.get(name.normalize('NFC')) ??
      byFile.get(name.replace(/^\/+/u, '').normalize('NFC')) ??
      null,
    address: (href, from) => {
      const inside = toPath(href);
      if (inside === null) return { kind: 'elsewhere' };
      const beside = besideOf(inside, from, site);
      if (beside !== null) {
        const document = byFile.get(beside.normalize('NFC'));
        return document === undefined
          ? { kind: 'file', file: beside }
          : { kind: 'document', address: document, answered: false };
      }
      const pathname = absolute(inside, site.settings.rooted ? '/' : (from.oldAddresses[0] ?? '/'));
      const file = site.files.get(decodeOrKeep(pathname).normalize('NFC'));
      if (file !== undefined) return { kind: 'file', file };
      const found = byAddress.get(keyOf(pathname) ?? '');
      if (!found)
        return {
          kind: 'nothing',
          path: pathname,
          stripped: href.startsWith('/') && inside !== href,
        };
      return {
        kind: 'document',
        address: found.address,
        answered: isAnswered(inside, href, found),
      };
    },
  };
}

/** Addresses of documents that have been asked for, by zone: each step and the file of old addresses ask again. */
const known = new WeakMap<SourceDocument, Map<string, Present>>();

/** Address of a document here. */
type Present = { address: string; day: string; slug: string };

/** The address that a document has here. */
export function presentAddress(document: SourceDocument, target: Target): Present {
  const byZone = known.get(document) ?? new Map<string, Present>();
  const present = byZone.get(target.timeZone) ?? addressFor(document, target);
  known.set(document, byZone.set(target.timeZone, present));
  return present;
}

function addressFor(document: SourceDocument, { timeZone }: Target): Present {
  const { kind, place } = document;
  const slug = idOf(place);
  if (kind === 'page') return { address: paths.page({ slug }), day: '', slug };
  const { record } = readPost(rawFields(document), place, timeZone);
  return { address: paths.article(record), day: record.day, slug: record.slug };
}

/** An old address that this site answers by itself: Jekyll's own style, written from the root. */
function isAnswered(
  inside: string,
  href: string,
  { day, slug, address }: { day: string; slug: string; address: string },
): boolean {
  if (inside !== href) return false;
  const normal = normaliseAddress(inside.replace(/[?#].*$/u, ''));
  if (normal === null) return false;
  const read = readJekyllAddress(normal);
  return (
    normal === decodeOrKeep(address) || (read !== null && read.day === day && read.slug === slug)
  );
}

/** The address from the root or beside, without origin and base; null for what is elsewhere or no address. */
function inSite(href: string, origins: ReadonlySet<string>, basePath: string): string | null {
  if (href === '' || href.startsWith('#') || href.startsWith('?')) return null;
  const absolute = /^(?:https?:)?\/\/(?<host>[^/?#]*)(?<rest>.*)$/isu.exec(href)?.groups;
  if (!absolute && /^[a-z][a-z\d+.-]*:/iu.test(href)) return null;
  if (absolute && !origins.has(bare(absolute.host ?? ''))) return null;
  const rest = absolute ? (absolute.rest ?? '').replace(/^(?!\/)/u, '/') : href;
  const isBelow = basePath !== '' && (rest === basePath || rest.startsWith(`${basePath}/`));
  return isBelow ? rest.slice(basePath.length) || '/' : rest;
}

function hostOf(url: string): string {
  return bare(url.replace(/^(?:https?:)?\/\//iu, '').replace(/\/.*$/su, ''));
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./u, '');
}

/** A file that lies beside the document, or below it: Jekyll has it there with some plug-ins. */
function besideOf(href: string, from: SourceDocument, { tree }: Site): string | null {
  const name = decodeOrKeep(href.replace(/[?#].*$/u, ''));
  if (name.startsWith('/') || name === '') return null;
  const file = path.posix.join(path.posix.dirname(from.file), name);
  if (tree.has(file)) return file;
  return [file.normalize('NFC'), file.normalize('NFD')].find((each) => tree.has(each)) ?? null;
}

/**
 * Finds the only file that ends as an address does: which is meant is sure only where the address names a folder too.
 */
function createEnding({ files }: SourceTree): (address: string) => string | null {
  // Files by the last two names of their paths: the same last name is in many folders.
  const byEnd = new Map<string, string[]>();
  for (const file of files) {
    const key = lastTwo(file.normalize('NFC'));
    const those = byEnd.get(key);
    if (those) those.push(file);
    else byEnd.set(key, [file]);
  }
  return (address) => {
    const end = decodeOrKeep(address.replace(/[?#].*$/u, ''))
      .normalize('NFC')
      .replace(/^(?:\.{0,2}\/)+/u, '');
    if (!/[^/]\/[^/]+\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(end)) return null;
    const found = (byEnd.get(lastTwo(end)) ?? []).filter((file) =>
      `/${file.normalize('NFC')}`.endsWith(`/${end}`),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

function lastTwo(file: string): string {
  return file.split('/').slice(-2).join('/');
}

function absolute(href: string, from: string): string {
  const base = `https://site.invalid${encodeURI(from)}`;
  return URL.canParse(href, base) ? new URL(href, base).pathname : href;
}

/** The form in which old addresses are looked up: without an ending that servers add. */
function keyOf(address: string): string | null {
  return (
    normaliseAddress(address.replace(/[?#].*$/u, ''))
      ?.replace(/\.html?$/iu, '')
      .toLowerCase() ?? null
  );
}
