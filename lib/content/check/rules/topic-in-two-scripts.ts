import { slugOfName } from '@/lib/chinese/slug';
import { findingAt, offsetOf, type DocumentFile } from '../document-file';
import { isForeign } from '../foreign';
import { mentions } from '../mentions';
import type { Rule } from '../rule';

/** A tag or a series of articles in both scripts has one name: of two, each would have a page of its own. */
export const topicInTwoScripts: Rule = {
  id: 'topic-in-two-scripts',
  level: 'warning',
  about: {
    zh: '繁体文章的标签、系列若与简体文章的是同一个，就照简体写：两种写法会成为两页',
    en: 'a tag or series of an article in Traditional script that articles in Simplified script have too is written as they write it',
  },
  check: ({ posts, toOurScript }) => {
    if (toOurScript === null) return [];
    const ours = posts.filter((post) => !isForeign(post));
    const known = new Map(
      ours.flatMap((post) => namesOf(post).map(({ name }) => [slugOfName(name), name])),
    );
    return posts.filter(isForeign).flatMap((post) =>
      namesOf(post).flatMap(({ name, path }) => {
        const shown = toOurScript(name);
        const slug = slugOfName(shown);
        const other = known.get(slug);
        if (other === undefined || slug === slugOfName(name)) return [];
        return findingAt(
          post,
          offsetOf(post, path),
          `“${name}”在简体版里是“${shown}”，别的文章已有这个标签或系列，于是会有两页。请写“${other}”：繁体版照样用繁体显示。`,
          `"${name}" is "${shown}" in the Simplified site, a tag or series that other articles have: there will be two pages. Write "${other}": the Traditional site shows it in its script all the same.`,
        );
      }),
    );
  },
};

function namesOf(post: DocumentFile<'posts'>) {
  return mentions(post, ['tag', 'tags', 'series']);
}
