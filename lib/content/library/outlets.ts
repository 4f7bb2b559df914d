import { slugOfName } from '@/lib/chinese/slug';
import { hostOf } from '@/lib/links/elsewhere';
import { sameAddress } from '@/lib/sources/same-address';
import type { Article, Source } from '../model';
import { byName } from './order';

/** Source, and the articles that rest on it. */
export type CitedSource = {
  /** As the newest of them has it. */
  source: Source;
  /** Newest first. */
  articles: Article[];
};

/** Outlet that articles rest on, and its sources. */
export type CitedOutlet = {
  /** Last segment of its address. */
  slug: string;
  /** Its name in the list of outlets; the host of its sources where they are in none. */
  name: string;
  /** Each once, in the order of articles. */
  sources: CitedSource[];
};

/**
 * Gathers the sources of articles by outlet, or by host where the list of outlets has none. Outlets of one slug are one.
 * @param articles newest first
 * @param show puts a name into the script of the page; its address stays
 * @returns by name
 */
export function outletsOf(
  articles: readonly Article[],
  show: (name: string) => string = String,
): CitedOutlet[] {
  const outlets = new Map<string, CitedOutlet>();
  const cited = new Map<string, CitedSource>();
  const slugOf = createSlugs();
  for (const article of articles) {
    for (const source of article.sources) {
      const name = source.outlet ?? hostOf(source.url) ?? '';
      const slug = slugOf(name);
      const outlet = outlets.get(slug) ?? { slug, name: show(name), sources: [] };
      outlets.set(slug, outlet);
      const key = `${slug} ${sameAddress(source.url)}`;
      const known = cited.get(key) ?? { source, articles: [] };
      if (known.articles.length === 0) outlet.sources.push(known);
      if (known.articles.at(-1) !== article) known.articles.push(article);
      cited.set(key, known);
    }
  }
  outlets.delete('');
  return [...outlets.values()].sort(byName);
}

/** Sources are many, and their outlets few. */
function createSlugs(): (name: string) => string {
  const slugs = new Map<string, string>();
  return (name) => {
    const slug = slugs.get(name) ?? slugOfName(name);
    slugs.set(name, slug);
    return slug;
  };
}
