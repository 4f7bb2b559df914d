import { normaliseAddress, readJekyllAddress } from '@/lib/addresses/old-address';
import type { Route } from '@/lib/addresses/route-table';
import { parsePath } from '@/lib/addresses/routes';
import { FILES, pathOf, paths } from '@/lib/addresses/urls';
import type { Article } from '../model';
import { createByFile } from './by-file';
import type { OldAddresses } from './old-addresses';

/** Content that redirects are made of. */
type Sources = {
  /** The articles that are live or withdrawn: old addresses of the latter lead to where that is said. */
  onceShown: readonly Article[];
  /** Old addresses of all articles. */
  oldAddresses: OldAddresses;
  /** Single old addresses of the site, and where they lead. */
  redirects: Readonly<Record<string, string>>;
  /** Tells whether an address shows something. */
  hasRoute: (route: Route) => boolean;
};

/** Finds where old addresses lead. */
export function createRedirects({ onceShown, oldAddresses, redirects, hasRoute }: Sources) {
  const byId = new Map(onceShown.map((article) => [article.id, article]));
  const pathOfId = (id: string | null) => {
    const found = id === null ? undefined : byId.get(id);
    return found ? paths.article(found) : null;
  };
  const isShown = (id: string) => byId.has(id);
  const byFile = createByFile(onceShown);
  return {
    /** Gives the path of the live article that an old address leads to, or null. Ask it after `hasRoute`. */
    redirectFrom: (path: string): string | null => {
      const address = normaliseAddress(path);
      if (address === null) return null;
      if (address.startsWith(FILES)) return pathOfId(byFile(address.slice(FILES.length)));
      const moved = pathOfId(oldAddresses.find(path, isShown));
      if (moved !== null) return moved;
      const to = redirects[address];
      const route = to === undefined ? null : parsePath(to);
      if (route && hasRoute(route)) return pathOf(route);
      const jekyll = readJekyllAddress(address);
      return jekyll && pathOfId(`${jekyll.day}/${jekyll.slug}`);
    },
    /** Gives what an old address leads to, however it is spelt. Ask it last. */
    redirectFromFolded: (path: string) => pathOfId(oldAddresses.findLoosely(path, isShown)),
  };
}
