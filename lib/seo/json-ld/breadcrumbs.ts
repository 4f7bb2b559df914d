import type { BreadcrumbList } from 'schema-dts';
import { absoluteUrl } from '@/lib/addresses/urls';

/** A step on the way down to a page. */
export type Step = {
  /** Path of the step, percent-encoded. */
  href: string;
  /** Its name. */
  text: string;
};

/**
 * The way down to a page (Google Search Central, Breadcrumb structured data).
 * @param steps from the top down, the page itself last
 */
export function breadcrumbList(steps: readonly Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absoluteUrl(href),
    })),
  };
}
