import path from 'node:path';
import type { Route } from '@/lib/addresses/route-table';
import { FILES } from '@/lib/addresses/urls';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import type { Answer } from '../library/answer';
import type { Context } from './context';
import type { DocumentFile } from './document-file';

/** Target of a link. */
export type LinkTarget =
  | { kind: 'elsewhere' }
  /** To an address that shows something; `fragment` is decoded, and empty when there is none. */
  | { kind: 'route'; route: Route; fragment: string }
  /** To a Markdown file of the content: readers know its address only. */
  | { kind: 'file'; address: string }
  | { kind: 'dead'; path: string };

/** Finds where links lead. */
export function createLinkTargets({ addresses, publicFiles, files }: Context) {
  const statics = new Set(publicFiles.map((file) => `/${file}`));
  const bySource = new Map(files.map((document) => [document.source.normalize('NFC'), document]));
  return (from: DocumentFile, href: string): LinkTarget => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(href)) return { kind: 'elsewhere' };
    const base = `https://site.invalid${addresses.of(from)}`;
    if (!URL.canParse(href, base)) return { kind: 'dead', path: href };
    const url = new URL(href, base);
    const pathname = decodeOrKeep(url.pathname);
    const route = addresses.find(url.pathname);
    if (route !== null) return { kind: 'route', route, fragment: placeIn(url.hash) };
    if (statics.has(pathname) || leads(addresses.answer(url.pathname))) {
      return { kind: 'elsewhere' };
    }
    const file = bySource.get(sourceOf(from.source, href).normalize('NFC'));
    return file
      ? { kind: 'file', address: addresses.of(file) + url.hash }
      : { kind: 'dead', path: pathname };
  };
}

/**
 * Place that a fragment names. What follows `:~:` tells a browser which sentence to show, as the links that readers share and
 * our search's do (https://wicg.github.io/scroll-to-text-fragment/).
 */
function placeIn(hash: string): string {
  return decodeOrKeep(hash.slice(1).replace(/:~:.*$/su, ''));
}

/** Whether an address leads to a static file: what it leads to has no route. */
function leads({ kind }: Answer): boolean {
  return kind === 'spelt' || kind === 'moved';
}

/** The path in the content folder that a link between Markdown files means. */
function sourceOf(from: string, href: string): string {
  const file = decodeOrKeep(href.replace(/[?#].*$/u, ''));
  if (file.startsWith('/')) return file.replace(/^\/(?:content\/)?/u, '');
  return path.posix.join(path.posix.dirname(from), file);
}

/** Address of a link as it is written: a link in double brackets by its name. */
export function writtenAs(href: string): string {
  return href.startsWith(FILES) ? `[[${decodeOrKeep(href.slice(FILES.length))}]]` : href;
}
