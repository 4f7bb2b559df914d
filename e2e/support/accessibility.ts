import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules of axe, by what they look at. */
const RULES = {
  /** WCAG 2.2 A and AA, and axe's own best practices. */
  everything: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  /** The one of these that reads colours. */
  colours: { type: 'rule', values: ['color-contrast'] },
} as const;

/**
 * Runs axe on the page as it is shown now.
 *
 * @param rules colours alone are enough where nothing else has changed since everything was looked at
 * @returns one line a place: the rule, the element, what is wrong
 */
export async function accessibilityProblems(
  page: Page,
  rules: keyof typeof RULES = 'everything',
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { ...RULES[rules], values: [...RULES[rules].values] },
      resultTypes: ['violations'],
    })
    // The other mode opens a second window to sum up frames, of which we have none.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${String(failureSummary)}`),
  );
}
