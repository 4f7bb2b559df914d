import { readableAddress } from '@/lib/decode-or-keep';

/**
 * Opens the single old addresses of a site: pages, and what its lists were called. What was below one is below
 * what it leads to: with `/blog: /` the old `/blog/tags/a/page/2` is read as `/tags/a/page/2`.
 * @param redirects old addresses, decoded, and the paths that they lead to
 * @returns finds how an address may be read here, the likeliest first: its decoded segments in, those of readings out
 */
export function createElsewhere(
  redirects: Readonly<Record<string, string>>,
): (names: readonly string[]) => string[][] {
  let known: ReadonlyMap<string, string> | undefined;
  return (names) => {
    // Made when first needed: few addresses need it.
    known ??= new Map(
      Object.entries(redirects).map(([from, to]) => [looseKey(from.split('/').slice(1)), to]),
    );
    const paths = known;
    return names.flatMap((_, at) => {
      const length = names.length - at;
      const to = paths.get(looseKey(names.slice(0, length)));
      if (to === undefined) return [];
      const below = names.slice(length);
      const here = readableAddress(to).split('/').filter(Boolean);
      const [number = '', ...more] = below;
      const [, page] = /^([1-9]\d{0,5})(?:\.html?)?$/u.exec(number) ?? [];
      const isPage = page !== undefined && more.length === 0;
      return [[...here, ...below], ...(isPage ? [[...here, 'page', page]] : [])];
    });
  };
}

/** However the case is, and with or without what servers add. */
function looseKey(names: readonly string[]): string {
  return names
    .join('/')
    .toLowerCase()
    .replace(/\.html?$/u, '');
}
