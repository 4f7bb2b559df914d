import type { Outlet } from '@/lib/outlets/outlet';
import { createOutletOf } from '@/lib/outlets/outlet-of';
import { sameAddress } from '@/lib/sources/same-address';
import type { Post } from 'contentlayer/generated';
import type { Source } from '../model';

/** Gathers what posts rest on. */
export type SourcesOf = (post: Pick<Post, 'sources' | 'summary'>) => Source[];

/**
 * Makes a function that gives the sources of posts: those of the field, in its order, then those that their notes link
 * to. A page is there once: what the field says of it counts, and what it leaves open the notes may say.
 * @param outlets tell who published what says nothing of that
 */
export function createSourcesOf(outlets: readonly Outlet[]): SourcesOf {
  const outletOf = createOutletOf(outlets);
  return ({ sources: written, summary }) => {
    const found = new Map<string, Source>();
    for (const { title, url, publisher, date, archived } of written)
      if (!found.has(sameAddress(url)))
        found.set(sameAddress(url), {
          ...{ title, url, publisher: publisher ?? null, date: date ?? null },
          ...(archived && { archived }),
        });
    for (const { title, url, date, archived, marks } of summary.noted ?? []) {
      const known = found.get(sameAddress(url)) ?? { title, url, publisher: null, date: null };
      const copy = known.archived ?? archived;
      found.set(sameAddress(url), {
        ...known,
        date: known.date ?? date ?? null,
        ...(copy && { archived: copy }),
        marks: [...new Set([...(known.marks ?? []), ...marks])],
      });
    }
    return [...found.values()].map((source) => {
      const outlet = outletOf(source);
      if (outlet === null) return source;
      return { ...source, outlet, publisher: source.publisher ?? outlet };
    });
  };
}
