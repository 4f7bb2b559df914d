import type { Organization, Person, ProfilePage } from 'schema-dts';
import type { Author } from '@/lib/content/model';
import { absoluteUrl, paths } from '@/lib/urls';
import { publisherId, websiteId } from './publication';

/** Who signs. */
type Signature = Exclude<Person | Organization, string>;

/** Who signs: a person, or a team as an organization within the publisher. */
export function signature({ id, name, kind, role }: Author): Signature {
  const url = absoluteUrl(paths.author({ id }));
  const identity = { '@id': `${url}#author`, name, url };
  return kind === 'team'
    ? { '@type': 'Organization', ...identity, parentOrganization: publisherId }
    : { '@type': 'Person', ...identity, worksFor: publisherId, ...(role && { jobTitle: role }) };
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
