import type { Publication } from '@/lib/publication';
import { site, type Locale } from '@/lib/site';
import { answering } from './generations/registry';

/**
 * Gives the publication's words about itself (content/site.yml), in the generation that the present request is answered
 * with: read where it is shown, and not kept, as it changes with a deploy of content.
 * @param locale of the readers who see it
 */
export function publication(locale: Locale = site.defaultLocale): Publication {
  const { library, publication: own } = answering();
  return library.publicationIn(locale, own);
}

/** Whether the publication has a page of a slug, in the generation that the present request is answered with. */
export function hasPage(slug: string): boolean {
  return answering().pages.has(slug);
}
