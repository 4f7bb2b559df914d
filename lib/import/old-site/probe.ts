import type { Context } from '@/lib/content/check/context';
import type { Rule } from '@/lib/content/check/rule';

/**
 * Asks, with the code that serves them, which addresses of the old site lead somewhere here. What leads to a draft,
 * or to what does not come, leads nowhere for readers.
 */
export function createProbe(addresses: ReadonlySet<string>): {
  /** Looks at the content while the gate does; finds nothing. */
  rule: Rule;
  /**
   * Lists those that lead nowhere.
   * @param refused places of documents that do not come
   */
  unanswered: (refused: ReadonlySet<string>) => readonly string[];
} {
  let led: readonly { address: string; to: string | boolean }[] = [];
  return {
    unanswered: (refused) =>
      led
        .filter(({ to }) => to === false || (typeof to === 'string' && refused.has(to)))
        .map(({ address }) => address),
    rule: {
      id: 'old-addresses-answered',
      level: 'warning',
      about: { zh: '旧网址', en: 'old addresses' },
      check: (context) => {
        const drafts = new Set(
          context.posts.filter(({ record }) => record.draft).map(({ source }) => source),
        );
        const ask = (address: string) => ledTo(address, context.addresses, drafts);
        led = [...addresses].map((address) => ({ address, to: ask(address) }));
        return [];
      },
    },
  };
}

/** The document that an address leads to, by its path in the content folder; else whether it leads to anything. */
function ledTo(
  address: string,
  addresses: Context['addresses'],
  drafts: ReadonlySet<string>,
): string | boolean {
  const path = encodeURI(address);
  const route = addresses.find(path);
  // A file of `public/` and an address elsewhere are answered too.
  if (route === null) return 'path' in addresses.answer(path);
  const document = addresses.documentAt(route);
  if (document === null) return true;
  return drafts.has(document.source) ? false : document.source;
}
