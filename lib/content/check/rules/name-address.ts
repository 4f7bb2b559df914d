import { paths } from '@/lib/addresses/urls';
import { foldName, slugOfName } from '@/lib/chinese/slug';
import { positionAt } from '../../source/position';
import type { Problem } from '../../source/problem';
import { createResolve } from '../../source/resolve';
import { placeOf } from '../category-uses';
import type { Context } from '../context';
import { findingAt, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';
import { excessOf, MAX_SLUG } from '../slug-length';

/** Names that make pages: tags, series, categories without a document. */
type Names = {
  /** Noun for what they name. */
  noun: Problem;
  /** Fields that hold them. */
  fields: readonly string[];
  /** Gives those of a post. */
  of: (post: DocumentFile<'posts'>) => readonly string[];
  /** Address of the page of a slug. */
  path: (topic: { slug: string }) => string;
};

/** Each name has a page of its own. */
export const nameAddress: Rule = {
  id: 'name-address',
  level: 'warning',
  about: {
    zh: '标签、系列、分类的名称各有网址：不同的名称不共用一个，也没有一个得不出网址',
    en: 'each name of a tag, a series, a category has an address, and no two have one',
  },
  check: (context) => namesOf(context).flatMap((names) => check(names, context)),
};

function namesOf({ categories }: Context): Names[] {
  const resolve = createResolve(categories.map(({ record }) => record));
  return [
    {
      noun: { zh: '标签', en: 'tag' },
      fields: ['tag', 'tags'],
      of: ({ record }) => record.tags,
      path: paths.tag,
    },
    {
      noun: { zh: '系列', en: 'series' },
      fields: ['series'],
      of: ({ record: { series } }) => (series === undefined ? [] : [series]),
      path: paths.series,
    },
    {
      noun: { zh: '分类', en: 'category' },
      fields: ['category', 'categories'],
      // A name without letters is an error there: category-name.
      of: ({ record }) =>
        record.categoryNames.filter((name) => resolve(name) === null && slugOfName(name) !== ''),
      path: paths.category,
    },
  ];
}

/** A name where it stands first. To say where, the front matter is read again: few are asked. */
type Use = { name: string; place: () => string };

function check(names: Names, { posts, categories }: Context): RuleFinding[] {
  const documented = names.fields.includes('category') ? categories : [];
  const first = new Map<string, Use>(
    documented.map(({ file, record: { id, name } }) => [id, { name, place: () => file }]),
  );
  const told = new Set<string>();
  return posts.flatMap((post) =>
    names.of(post).flatMap((name) => {
      const slug = slugOfName(name);
      const folded = foldName(name);
      const other = first.get(slug);
      const offset = () => placeOf({ post, written: name }, names.fields);
      const place = () => `${post.file}:${positionAt(post.text, offset()).line}`;
      if (slug !== '') first.set(slug, other ?? { name, place });
      const problem = problemOf(name, names, other);
      if (problem === null || told.has(folded)) return [];
      told.add(folded);
      return findingAt(post, offset(), problem.zh, problem.en);
    }),
  );
}

function problemOf(name: string, { noun, path }: Names, other: Use | undefined): Problem | null {
  const slug = slugOfName(name);
  const bytes = excessOf(slug);
  if (slug === '') {
    return {
      zh: `${noun.zh}“${name}”没有文字，得不出网址，读者点不开。请改用有汉字、字母或表情的名称。`,
      en: `the ${noun.en} "${name}" has no letters, so it gives no address and is no link. Use a name that has, or an emoji.`,
    };
  }
  if (bytes !== null) {
    return {
      zh: `${noun.zh}“${name}”的网址有 ${bytes} 字节，最多 ${MAX_SLUG} 字节（一个汉字 3 字节）。请改短。`,
      en: `the ${noun.en} "${name}" gives an address of ${bytes} bytes, ${MAX_SLUG} at most (a Chinese character has 3). Shorten it.`,
    };
  }
  if (other === undefined || foldName(other.name) === foldName(name)) return null;
  const address = decodeURIComponent(path({ slug }));
  return {
    zh: `${noun.zh}“${name}”与 ${other.place()} 的“${other.name}”共用网址 ${address}，成了同一个。若是同一个，请写成一样；若不是，请换个名称。`,
    en: `the ${noun.en} "${name}" shares the address ${address} with "${other.name}" in ${other.place()}: they are one. Write both alike, or choose another name.`,
  };
}
