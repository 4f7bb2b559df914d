import type {
  IdReference,
  NewsMediaOrganization,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { absoluteUrl, paths, pathsIn } from '@/lib/addresses/urls';
import { hasPage, publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

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
function policies(): Partial<Record<keyof typeof POLICY_PAGES, string>> {
  const told = Object.entries(POLICY_PAGES).filter(([, slug]) => hasPage(slug));
  return Object.fromEntries(
    told.map(([property, slug]) => [property, absoluteUrl(paths.page({ slug }))]),
  );
}

/** The publication as a publisher, for the nodes of one graph to point at: one in all languages. */
export const publisherId: IdReference = { '@id': absoluteUrl('/#publisher') };

/** The publication as a website, which each language has one of. */
export function websiteId(locale: Locale): IdReference {
  return { '@id': `${absoluteUrl(pathsIn(locale).home())}#website` };
}

/** The publisher, and where its policies are. */
export function publisher(locale: Locale): NewsMediaOrganization {
  const { name, description } = publication(locale);
  return {
    '@type': 'NewsMediaOrganization',
    ...publisherId,
    name,
    description,
    url: absoluteUrl(paths.home()),
    logo: { '@type': 'ImageObject', url: absoluteUrl('/icon.svg') },
    ...policies(),
  };
}

/** The website in a language, with its search for engines that offer a field of their own. */
export function website(locale: Locale): WebSite {
  const { name, tagline, description, licence } = publication(locale);
  const searchAction: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteUrl(pathsIn(locale).search())}?q={q}`,
    },
    'query-input': 'required name=q',
  };
  return {
    '@type': 'WebSite',
    ...websiteId(locale),
    name,
    ...(tagline && { alternateName: tagline }),
    description,
    url: absoluteUrl(pathsIn(locale).home()),
    inLanguage: getStrings(locale).htmlLang,
    ...(licence?.url && { license: licence.url }),
    publisher: publisherId,
    potentialAction: searchAction,
  };
}
