import type { Route } from '@/lib/addresses/route-table';
import { slugOfName } from '@/lib/chinese/slug';
import type { Article, NameEntry } from '../model';
import { byName } from './order';
import type { Topic } from './topics';

/** A name of the list of names, and the articles that have it. */
export type NameTopic = Topic & {
  /** Other forms of the name, as readers may be told. */
  forms: readonly string[];
  /** All that leads to it: what is never written here too. */
  spellings: readonly string[];
};

/**
 * The names of the list that live articles have, in whatever form; names of one slug are one.
 * @param names as compiled
 * @param articles those that are live, newest first
 * @param show puts a name into the script of the page; its address stays
 * @returns by name
 */
export function namesIn(
  names: readonly NameEntry[],
  articles: ReadonlyMap<string, Article>,
  show: (name: string) => string = String,
): NameTopic[] {
  const topics = new Map<string, NameTopic>();
  for (const { name, forms, never, articles: ids } of names) {
    const slug = slugOfName(name);
    const having = ids.flatMap((id) => articles.get(id) ?? []);
    if (slug === '' || having.length === 0) continue;
    const same = topics.get(slug);
    topics.set(slug, {
      slug,
      name: same?.name ?? show(name),
      forms: same ? [...same.forms, ...[name, ...forms].map(show)] : forms.map(show),
      spellings: [...(same?.spellings ?? []), name, ...forms, ...never],
      articles: same ? inOrder(articles, [...same.articles, ...having]) : having,
    });
  }
  return [...topics.values()].sort(byName);
}

/** Functions that know names, and their spelling. */
type Known = {
  /** Spells the names in a route as they are spelt here. */
  spell: (route: Route) => Route;
  /** Finds a name by its slug. */
  nameOf: (slug: string) => NameTopic | null;
};

/** Finds the name that readers search for, by any of its forms; null where the text is no name. */
export function nameFor({ spell, nameOf }: Known, text: string): NameTopic | null {
  const route = spell({ kind: 'name', slug: text.trim(), page: 1 });
  return route.kind === 'name' ? nameOf(route.slug) : null;
}

/** Each article once, in the order of all. */
function inOrder(all: ReadonlyMap<string, Article>, some: readonly Article[]): Article[] {
  const ids = new Set(some.map(({ id }) => id));
  return [...all.values()].filter(({ id }) => ids.has(id));
}
