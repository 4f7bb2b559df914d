import type { Organization, Person, ProfilePage } from 'schema-dts';
import type { Author } from '@/lib/content/model';
import { absoluteUrl, paths } from '@/lib/urls';
import { publisherId, websiteId } from './publication';

/** Who signs. */
type Signature = Exclude<Person | Organization, string>;

/** Who signs: a person, or a team, be it of AI, as an organization within the publisher. */
export function signature(author: Author): Signature {
  return author.kind === 'person'
    ? person(author)
    : { '@type': 'Organization', ...identity(author), parentOrganization: publisherId };
}

/** Who answers for what others sign: always a person. */
export function person(author: Author): Exclude<Person, string> {
  const { role } = author;
  return {
    '@type': 'Person',
    ...identity(author),
    worksFor: publisherId,
    ...(role && { jobTitle: role }),
  };
}

function identity({ id, name }: Author) {
  const url = absoluteUrl(paths.author({ id }));
  return { '@id': `${url}#author`, name, url };
}

/** An author's page, and everything known of the author. */
export function profilePage(author: Author): ProfilePage {
  const { description, links } = author;
  const url = absoluteUrl(paths.author(author));
  const sameAs = links.map((link) => link.url).filter((each) => !each.startsWith('mailto:'));
  return {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: author.name,
    isPartOf: websiteId,
    mainEntity: {
      ...signature(author),
      ...(description && { description }),
      ...(sameAs.length > 0 && { sameAs }),
    },
  };
}
