import { cutOf } from '@/lib/old-site/hugo';
import { textOf } from '../values';
import { listKey } from './cascade';
import type { Logical } from './logical';
import { permalinkOf } from './permalinks';
import type { Reading } from './reading';

type SectionReading = Pick<Reading, 'config' | 'lists'>;

/** Path of the section that a file is in: the deepest of its folders that has a list's page, else the first. */
export function sectionPathOf(logical: Logical, { lists }: Pick<Reading, 'lists'>): string {
  const folders = logical.path.split('/').slice(0, -1);
  const paths = folders.map((_, at) => folders.slice(0, at + 1).join('/'));
  return paths.slice(1).findLast((path) => lists.has(listKey(path, logical))) ?? logical.section;
}

/** Words of patterns for sections: by their folders, or by the `slug` of their pages. */
const SECTIONS = /:(?<word>sections|sectionslugs?)(?<cut>\[[^\]]*\])?(?!\w)/gu;

/**
 * The pattern of a file's address, where the site has one for it: what it says of sections inside the first, and of
 * their own names, is written out, as no rule of ours knows folders by these.
 */
export function patternFor(logical: Logical, reading: SectionReading): string | undefined {
  const path = sectionPathOf(logical, reading);
  const names = path.split('/');
  const slugs = names.map((name, at) => {
    const page = reading.lists.get(listKey(names.slice(0, at + 1).join('/'), logical));
    return textOf(page?.fields.slug) || name;
  });
  return permalinkOf(logical.section, reading.config)?.replace(
    SECTIONS,
    (_, word: string, cut?: string) => {
      if (word === 'sectionslug') return slugs.at(-1) ?? '';
      const said = word === 'sections' ? names : slugs;
      return (cut === undefined ? said : cutOf(said, cut)).join('/');
    },
  );
}
