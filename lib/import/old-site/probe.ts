import type { Rule } from '@/lib/content/check/rule';

/** Asks, with the code that serves them, which addresses of the old site lead somewhere here. */
export function createProbe(addresses: ReadonlySet<string>): {
  /** Looks at the content while the gate does; finds nothing. */
  rule: Rule;
  /** Those that lead nowhere. */
  unanswered: () => readonly string[];
} {
  let unanswered: readonly string[] = [];
  return {
    unanswered: () => unanswered,
    rule: {
      id: 'old-addresses-answered',
      level: 'warning',
      about: { zh: '旧网址', en: 'old addresses' },
      check: (context) => {
        if (addresses.size > 0)
          unanswered = [...addresses].filter(
            (address) => !('path' in context.addresses.answer(encodeURI(address))),
          );
        return [];
      },
    },
  };
}
