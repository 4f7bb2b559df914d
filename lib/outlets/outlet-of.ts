import { hostOf } from '@/lib/links/elsewhere';
import { bareName, outletFinder } from './find-outlets';
import type { Outlet } from './outlet';

/** A source, as far as it tells its outlet. */
type Cited = {
  /** Its address. */
  url: string;
  /** Its publisher, as the editor writes it. */
  publisher: string | null;
};

/** Finds the outlet of a host. */
export type OutletOfHost = (host: string) => string | null;

/** Tells the outlets of hosts: of a host that is listed, or of the nearest above it. */
export function createOutletOfHost(outlets: readonly Outlet[]): OutletOfHost {
  const hosts = new Map(outlets.flatMap(({ name, hosts: all }) => all.map((host) => [host, name])));
  return (host) => {
    for (let at = host; at !== ''; at = at.includes('.') ? at.slice(at.indexOf('.') + 1) : '') {
      const outlet = hosts.get(at);
      if (outlet !== undefined) return outlet;
    }
    return null;
  };
}

/**
 * Tells the outlets of sources: by who published them, else by where they are; null where the list has none. A name that
 * several outlets have, as 《金融时报》, is that of the outlet where the source is.
 */
export function createOutletOf(outlets: readonly Outlet[]): (source: Cited) => string | null {
  const { called } = outletFinder(outlets);
  const ofHost = createOutletOfHost(outlets);
  return ({ url, publisher }) => {
    const here = ofHost(hostOf(url) ?? '');
    const isHere = publisher === null || bareName(here ?? '').includes(bareName(publisher));
    return isHere ? here : called(publisher);
  };
}
