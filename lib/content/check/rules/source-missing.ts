import { outletFinder, type OutletPlace } from '@/lib/outlets/find-outlets';
import type { Outlet } from '@/lib/outlets/outlet';
import type { PassageFact } from '../../body/passages';
import type { Range } from '../../body/range';
import { citedInFields, createReach } from '../cited';
import { findingAt, isChinese, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';
import { shownBlocks } from '../shown-text';

/** Texts that name an outlet say where it can be read. */
export const sourceMissing: Rule = {
  id: 'source-missing',
  level: 'warning',
  about: {
    zh: '一段里提到媒体表（outlets.yml）里的媒体，这一段或紧邻处就有链接或注释，或者文章的 `sources` 里有这家媒体',
    en: 'what names an outlet of outlets.yml has a link or a note in the paragraph or right beside it, or the outlet is among the sources of the article',
  },
  check: ({ posts, outlets: { outlets } }) =>
    outlets.length === 0
      ? []
      : posts
          .filter((post) => post.record.withdrawn === undefined && isChinese(post))
          .flatMap((post) => missingIn(post, outlets)),
};

function missingIn(post: DocumentFile<'posts'>, outlets: readonly Outlet[]): RuleFinding[] {
  const named = namedIn(post, outlets);
  if (named.size === 0) return [];
  const cited = citedInFields(post.record, outlets);
  const isInReach = createReach(post, outlets);
  return [...named].flatMap(([at, places]) =>
    [...places]
      .filter(([outlet]) => !cited.has(outlet) && !isInReach(at, outlet, [...places.keys()]))
      .map(([, place]) => findingOf(post, place)),
  );
}

/** First mention of an outlet in a passage. */
type First = Pick<OutletPlace, 'outlet' | 'form'> & { offset: number };

/** Gives the outlets that each passage names, by the passage's number. */
function namedIn(post: DocumentFile, outlets: readonly Outlet[]): Map<number, Map<string, First>> {
  const { passages, images } = post.facts();
  const { named } = outletFinder(outlets);
  const found = new Map<number, Map<string, First>>();
  for (const { text, offsets } of shownBlocks(post)) {
    for (const { start, outlet, form } of named(text)) {
      const offset = offsets[start] ?? 0;
      const at = passageAt(passages, offset);
      if (at < 0 || images.some((image) => holds(image, offset))) continue;
      const places = found.get(at) ?? new Map<string, First>();
      if (!places.has(outlet)) places.set(outlet, { outlet, form, offset });
      found.set(at, places);
    }
  }
  return found;
}

function passageAt(passages: readonly PassageFact[], offset: number): number {
  return passages.findIndex((passage) => holds(passage, offset));
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}

function findingOf(post: DocumentFile, { outlet, form, offset }: First): RuleFinding {
  const written = form === outlet ? `“${form}”` : `“${form}”（${outlet}）`;
  return findingAt(
    post,
    offset,
    `这一段提到了${written}，这里和紧邻处却都没有出处。请加上链接或带链接的注释，或写进文件开头的 sources。`,
    `this names ${written}, and nothing is cited here or right beside it. Add a link or a note with one, or list it in sources above.`,
  );
}
