import type { Organization, Person, ProfilePage } from 'schema-dts';
import { absoluteUrl, paths, pathsIn } from '@/lib/addresses/urls';
import type { Author } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { publisherId, websiteId } from './publication';

/** Author in the terms of schema.org. */
type Signature = Exclude<Person | Organization, string>;

/** Describes an author who signs: a person, or a team, be it of AI, as an organization within the publisher. */
export function signature(author: Author, locale: Locale): Signature {
  return author.kind === 'person'
    ? person(author, locale)
    : { '@type': 'Organization', ...identity(author, locale), parentOrganization: publisherId };
}

/** Describes who answers for what others sign: always a person. */
export function person(author: Author, locale: Locale): Exclude<Person, string> {
  const { role } = author;
  return {
    '@type': 'Person',
    ...identity(author, locale),
    worksFor: publisherId,
    ...(role && { jobTitle: role }),
  };
}

/** One in every language. */
function identity({ id, name }: Author, locale: Locale) {
  const url = absoluteUrl(pathsIn(locale).author({ id }));
  return { '@id': `${absoluteUrl(paths.author({ id }))}#author`, name, url };
}

/** An author's page, and everything known of the author. */
export function profilePage(author: Author, locale: Locale): ProfilePage {
  const { description, links } = author;
  const url = absoluteUrl(pathsIn(locale).author(author));
  const sameAs = links.map((link) => link.url).filter((each) => !each.startsWith('mailto:'));
  return {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: author.name,
    isPartOf: websiteId(locale),
    mainEntity: {
      ...signature(author, locale),
      ...(description && { description }),
      ...(sameAs.length > 0 && { sameAs }),
    },
  };
}
