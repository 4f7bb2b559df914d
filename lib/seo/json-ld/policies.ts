import { hasPage } from '@/lib/content/publication';
import { absoluteUrl, paths } from '@/lib/urls';

/**
 * Policies that a publication may publish on a page of its own, and the slug of that page: the name of the property of
 * schema.org (https://schema.org/NewsMediaOrganization) as slugs are written.
 */
export const POLICY_PAGES = {
  correctionsPolicy: 'corrections-policy',
  ethicsPolicy: 'ethics-policy',
  masthead: 'masthead',
  ownershipFundingInfo: 'ownership-funding-info',
  verificationFactCheckingPolicy: 'verification-fact-checking-policy',
} as const;

/** Gives the addresses of the publisher's policies: of each that there is a page of, and of no other. */
export function policies(): Partial<Record<keyof typeof POLICY_PAGES, string>> {
  const told = Object.entries(POLICY_PAGES).filter(([, slug]) => hasPage(slug));
  return Object.fromEntries(
    told.map(([property, slug]) => [property, absoluteUrl(paths.page({ slug }))]),
  );
}
