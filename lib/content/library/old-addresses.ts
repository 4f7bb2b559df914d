import { foldAddress, normaliseAddress, tidyAddress } from '@/lib/addresses/old-address';
import type { Article } from '../model';

/** Claim of an article to an old address. */
type Claim = {
  /** The address, as `tidyAddress` gives it. */
  address: string;
  /** Id of the article. */
  id: string;
  /** Rank of the claim, the surest first: an editor gave it, it is computed, its day is uncertain. */
  rank: 0 | 1 | typeof UNCERTAIN;
};

const UNCERTAIN = 2;

/** An article with the addresses that it had. */
type Former = Pick<Article, 'id' | 'redirects' | 'former'>;

/** Finds what old addresses lead to; it is a table, made when the first is asked for. */
export type OldAddresses = {
  /**
   * The article that had an address.
   * @param path percent-encoded or raw
   * @param isShown whether an article, by its id, may be led to
   */
  find: (path: string, isShown: (id: string) => boolean) => string | null;
  /** Finds the article in whatever letter case, with or without `.html`. */
  findLoosely: OldAddresses['find'];
};

/**
 * Opens the old addresses of articles. What is surer comes first, then what stands first; an address
 * whose day is uncertain leads nowhere where two articles may have had it.
 * @param articles newest first, drafts and scheduled ones too
 */
export function createOldAddresses(articles: readonly Former[]): OldAddresses {
  let table: Map<string, Claim[]> | undefined;
  const claimsOn = (path: string): { address: string; claims: readonly Claim[] } => {
    table ??= gather(articles);
    const address = normaliseAddress(path) ?? '';
    return { address, claims: table.get(loose(address)) ?? [] };
  };
  return {
    find: (path, isShown) => {
      const { address, claims } = claimsOn(path);
      return surest(
        claims.filter((claim) => claim.address === address),
        isShown,
      );
    },
    findLoosely: (path, isShown) => surest(claimsOn(path).claims, isShown),
  };
}

/** The addresses of an article, each with how sure it is. */
function claimsOf({ id, redirects, former }: Former): Claim[] {
  const ranked = [redirects, former.certain, former.possible] as const;
  return ranked.flatMap((addresses, rank) =>
    addresses.map((address) => ({
      address: tidyAddress(address),
      id,
      rank: rank as Claim['rank'],
    })),
  );
}

function gather(articles: readonly Former[]): Map<string, Claim[]> {
  const table = new Map<string, Claim[]>();
  for (const claim of articles.flatMap(claimsOf)) {
    const key = loose(claim.address);
    const claims = table.get(key);
    if (claims) claims.push(claim);
    else table.set(key, [claim]);
  }
  return table;
}

/** An address in the form that all its spellings have. */
function loose(address: string): string {
  return foldAddress(address).replace(/\.html?$/u, '');
}

function surest(claims: readonly Claim[], isShown: (id: string) => boolean): string | null {
  const shown = claims.filter(({ id }) => isShown(id)).sort((a, b) => a.rank - b.rank);
  const [best] = shown;
  if (best?.rank !== UNCERTAIN) return best?.id ?? null;
  return shown.every(({ id }) => id === best.id) ? best.id : null;
}
