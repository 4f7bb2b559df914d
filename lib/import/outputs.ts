import { writeFields } from '@/lib/yaml-written';
import type { Site, SourceAuthor, Target } from './model';
import { oldSiteFile } from './old-site/file';
import { siteFile } from './site-file';
import { idOfAuthor } from './steps/authors';
import { knownAuthors } from './write/known-authors';
import { ownFile, type Output } from './write/plan';

/** The files that a site comes to. */
export function outputsOf(site: Site, target: Target): Output[] {
  const isKnown = knownAuthors(target);
  return [
    ...siteFile(site, target),
    ...oldSiteFile(site, target),
    ...site.attachments.map(({ file, area, place, bytes }) => ({
      area,
      place,
      from: file,
      read: () => bytes ?? site.tree.read(file),
    })),
    ...site.authors.filter(({ name }) => !isKnown(name, idOfAuthor({ name }))).map(authorFile),
    ...site.documents.map(({ place, file, text }) => ({
      area: 'content' as const,
      place,
      from: file,
      read: () => Buffer.from(text),
    })),
  ];
}

function authorFile(author: SourceAuthor): Output {
  const { name, aliases, description, links, avatar } = author;
  const fields = {
    name,
    ...(description !== '' && { description }),
    ...(aliases.length > 0 && { aliases }),
    ...(avatar !== null && { avatar }),
    ...(links.length > 0 && { links }),
  };
  return ownFile(`authors/${idOfAuthor(author)}.md`, `---\n${writeFields(fields)}---\n`);
}
