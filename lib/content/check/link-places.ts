import { hostOf } from '@/lib/outlets/outlet-of';
import { site } from '@/lib/site';
import { positionAt, type Position } from '../source/position';
import type { Context } from './context';
import type { DocumentFile } from './document-file';

/** Where an address elsewhere is written. */
export type LinkPlace = Position & {
  /** It, without the place in the page. */
  url: string;
  /** Path of the file, as an editor would type it. */
  file: string;
  /** The day of the article, of which an archived copy would be wanted. */
  day: string | null;
};

/** Every link to another site, in bodies and among sources, in the order of files and places. */
export function linkPlaces({ files }: Pick<Context, 'files'>): LinkPlace[] {
  return files.flatMap((document) => {
    const { file, text, record } = document;
    const day = 'day' in record ? record.day : null;
    return [
      ...inFields(document),
      ...document.facts().links.map(({ start, href }) => ({ offset: start, href })),
    ]
      .filter(({ href }) => leadsElsewhere(href))
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, href }) => ({
        url: addressOf(href),
        file,
        day,
        ...positionAt(text, offset),
      }));
  });
}

function inFields({ record, frontMatter }: DocumentFile): { offset: number; href: string }[] {
  const sources = 'sources' in record ? record.sources : [];
  return sources.map(({ url }, index) => ({
    offset: frontMatter.rangeOf(['sources', index, 'url'])?.[0] ?? 0,
    href: url,
  }));
}

function addressOf(href: string): string {
  const url = new URL(href, 'https://site.invalid');
  url.hash = '';
  return url.href;
}

function leadsElsewhere(href: string): boolean {
  const host = hostOf(href);
  return host !== null && host !== hostOf(site.url);
}
