import { leadsElsewhere } from '@/lib/links/elsewhere';
import { isArchived } from '@/lib/sources/archive';
import { positionAt, type Position } from '../source/position';
import type { Context } from './context';
import type { DocumentFile } from './document-file';

/** Place where an address elsewhere is written. */
export type LinkPlace = Position & {
  /** The address, without the place in the page. */
  url: string;
  /** Path of the file, as an editor would type it. */
  file: string;
  /** The day of the article, of which an archived copy would be wanted. */
  day: string | null;
  /** The archived copy that is named beside it; null where there is none. */
  archived: string | null;
};

/** A link, and the copy that is named beside it. */
type Link = { offset: number; href: string; archived: string | null };

/**
 * Every link to another site, in bodies and among sources, in the order of files and places. What is withdrawn has no
 * page left to link from.
 */
export function linkPlaces({ files }: Pick<Context, 'files'>): LinkPlace[] {
  return files
    .filter(({ record }) => !('withdrawn' in record && record.withdrawn !== undefined))
    .flatMap((document) => {
      const { file, text, record } = document;
      const day = 'day' in record ? record.day : null;
      return [...inFields(document), ...inBody(document)]
        .filter(({ href }) => leadsElsewhere(href))
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, href, archived }) => ({
          ...{ url: addressOf(href), file, day, archived },
          ...positionAt(text, offset),
        }));
    });
}

function inFields({ record, frontMatter }: DocumentFile): Link[] {
  const sources = 'sources' in record ? record.sources : [];
  return sources.flatMap(({ url, archived }, index) => {
    const link = (href: string, key: string, copy: string | null): Link => ({
      offset: frontMatter.rangeOf(['sources', index, key])?.[0] ?? 0,
      href,
      archived: copy,
    });
    return [
      link(url, 'url', archived?.url ?? null),
      ...(archived ? [link(archived.url, 'archived', null)] : []),
    ];
  });
}

/** Finds the links of a body. In a note a copy belongs to the link before it. */
function inBody({ facts }: DocumentFile): Link[] {
  const { links, notes } = facts();
  const noteOf = (offset: number) =>
    notes.find(({ start, end }) => start <= offset && offset < end) ?? null;
  return links.map(({ start, href }, index) => {
    const next = links[index + 1];
    const isCopied =
      next !== undefined &&
      isArchived(next.href) &&
      !isArchived(href) &&
      noteOf(start) !== null &&
      noteOf(start) === noteOf(next.start);
    return { offset: start, href, archived: isCopied ? next.href : null };
  });
}

function addressOf(href: string): string {
  const url = new URL(href, 'https://site.invalid');
  url.hash = '';
  return url.href;
}
