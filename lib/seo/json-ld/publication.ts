import type {
  IdReference,
  NewsMediaOrganization,
  WebSite,
  WithActionConstraints,
  SearchAction,
} from 'schema-dts';
import { site } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';

/** The publication as a publisher, for the nodes of one graph to point at. */
export const publisherId: IdReference = { '@id': absoluteUrl('/#publisher') };

/** The publication as a website. */
export const websiteId: IdReference = { '@id': absoluteUrl('/#website') };

/** The publisher. */
export function publisher(): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    ...publisherId,
    name: site.name,
    description: site.description,
    url: absoluteUrl(paths.home()),
    logo: { '@type': 'ImageObject', url: absoluteUrl('/icon.svg') },
  };
}

/**
 * The website, with its search for engines that offer a field of their own.
 * @param language BCP 47 tag of the site
 */
export function website(language: string): WebSite {
  const searchAction: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(paths.search())}?q={q}` },
    'query-input': 'required name=q',
  };
  return {
    '@type': 'WebSite',
    ...websiteId,
    name: site.name,
    alternateName: site.tagline,
    description: site.description,
    url: absoluteUrl(paths.home()),
    inLanguage: language,
    publisher: publisherId,
    potentialAction: searchAction,
  };
}
