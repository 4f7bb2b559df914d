import { site } from '@/lib/site';
import { clockNow } from '@/lib/time/clock';
import { answering, registry, type Generation } from './generations/registry';
import type { Library } from './library/create-library';

/**
 * The one door to content: what is published now, in the current generation. Its epochs are named with
 * their generation, e.g. `5cf1e0a2b3d4.20260228T090000Z`: a page is a function of its address, its epoch
 * and its generation. What has been begun in one generation is answered with it.
 */
export const library: Library = {
  epochAt: (instant) => {
    const { name, library } = answering();
    return `${name}.${library.epochAt(instant)}`;
  },
  nextStart: (instant) => answering().library.nextStart(instant),
  previewEpoch: (at) => {
    const { name, library } = answering();
    return `${name}.${library.previewEpoch(at)}`;
  },
  at: (epoch) => {
    const { generation, name } = partsOf(epoch);
    return generation?.library.at(name) ?? null;
  },
  in: async (locale, epoch) => {
    const { generation, name } = partsOf(epoch);
    const own = answering();
    // What the publication says of itself is that of the generation which answers, the same but in the instant of a switch.
    if (own !== generation) await own.library.in(locale, own.library.epochAt(clockNow()));
    return (await generation?.library.in(locale, name)) ?? null;
  },
  publicationIn: (locale, own) => answering().library.publicationIn(locale, own),
  startOf: (epoch) => {
    const { generation, name } = partsOf(epoch);
    return generation?.library.startOf(name) ?? null;
  },
  changedAt: (epoch) => {
    const { generation, name } = partsOf(epoch);
    return generation?.library.changedAt(name) ?? new Date(0);
  },
};

function partsOf(epoch: string): { generation: Generation | undefined; name: string } {
  const dot = epoch.indexOf('.');
  return {
    generation: registry().open.get(epoch.slice(0, dot)),
    name: epoch.slice(dot + 1),
  };
}

/** State of what a server shows: two with the same state answer every address with the same. */
export type Readiness = {
  /** Time of its build, ISO 8601 in UTC. */
  build: string;
  /** The content that is served. */
  generation: string;
  /** The present epoch of it. */
  epoch: string;
};

/** Gives the state of what this server shows now; null where it has no content to show. */
export function readiness(): Readiness | null {
  const current = library.epochAt(clockNow());
  const [generation = '', epoch = ''] = current.split('.');
  return library.at(current) && { build: site.builtAt.toISOString(), generation, epoch };
}
