import { foldName } from '@/lib/chinese/slug';
import type { FieldPath } from '../../source/read-yaml-fields';
import { findingAt, offsetOf, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

/** A name is one author's, or one category's: of two, posts would go to the first. */
export const nameShared: Rule = {
  id: 'name-shared',
  level: 'warning',
  about: {
    zh: '作者之间、分类之间，署名、编号、别名各不相同',
    en: 'no two authors, and no two categories, share a name, an id or an alias',
  },
  check: ({ authors, categories }) => [...shared(authors), ...shared(categories)],
};

type NamedFile = DocumentFile<'authors'> | DocumentFile<'categories'>;
type Claim = { document: NamedFile; name: string; path: FieldPath };

/** Lists claims in the order of lib/content/source/resolve.ts: ids before names, names before aliases. */
function claimsOf(documents: readonly NamedFile[]): Claim[] {
  const whole = documents.filter((document) => document.whole);
  return [
    ...whole.map((document) => ({ document, name: document.record.id, path: ['name'] })),
    ...whole.map((document) => ({ document, name: document.record.name, path: ['name'] })),
    ...whole.flatMap((document) =>
      document.record.aliases.map((name, index) => ({ document, name, path: ['aliases', index] })),
    ),
  ];
}

function shared(documents: readonly NamedFile[]): RuleFinding[] {
  const owners = new Map<string, NamedFile>();
  return claimsOf(documents).flatMap(({ document, name, path }) => {
    const owner = owners.get(foldName(name)) ?? document;
    owners.set(foldName(name), owner);
    if (owner === document) return [];
    return findingAt(
      document,
      offsetOf(document, path),
      `“${name}”也是 ${owner.file} 的，写这个名称的文章都归了那一个。请改名，或在文章里写编号 ${document.record.id}。`,
      `"${name}" is ${owner.file}'s too, which all posts that write it go to. Change one, or write the id ${document.record.id} in posts.`,
    );
  });
}
