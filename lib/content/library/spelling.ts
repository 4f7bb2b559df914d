import type { NameParam } from '@/lib/addresses/address-params';
import { WELL_KNOWN } from '@/lib/addresses/root-files';
import {
  isOfArticle,
  piecesOf,
  type FeedList,
  type Kind,
  type ParamsOf,
  type Route,
  type TableRoute,
} from '@/lib/addresses/route-table';
import { slugify, slugOfName } from '@/lib/chinese/slug';
import { hexoTerm } from '@/lib/old-site/hexo';
import { hugoTerm } from '@/lib/old-site/hugo';
import { jekyllTerm } from '@/lib/old-site/jekyll';
import { once } from './once';
import { withItsFormat, type Pictured } from './picture-formats';

/**
 * Things with a name in their address, and of articles the format of their pictures; a topic and a category may have
 * had another slug once.
 */
export type Spelt = {
  /** Articles, by day and slug. */
  articles: readonly Pictured[];
  /** Authors. */
  authors: readonly { id: string; name: string }[];
  /** Categories. */
  categories: readonly { slug: string; name: string }[];
  /** Pages. */
  pages: readonly { slug: string }[];
  /** Tags. */
  tags: readonly { slug: string; name: string }[];
  /** Names, and what leads to each. */
  named: readonly { slug: string; spellings: readonly string[] }[];
  /** Outlets of sources; few addresses need them. */
  outlets: () => readonly { slug: string; name: string }[];
  /** Files at the root, by their addresses. */
  rootFiles: readonly string[];
  /** Series. */
  series: readonly { slug: string; name: string }[];
};

/** The kinds of what has one name in its address, and no day beside it. */
type NamedKind = {
  [K in Kind]: keyof ParamsOf<K> extends NameParam
    ? keyof ParamsOf<K> extends never
      ? never
      : K
    : never;
}[Kind];

/**
 * Tells how the names in a route are spelt on this site, whatever their case, width and signs, and
 * whether they are what `slugify` made of a name before signs were spelt out (`c` for `C#`), or what
 * Jekyll, Hexo or Hugo make of it.
 * @returns the route with each name that is known in its own spelling
 */
export function createSpelling(content: Spelt): (route: Route) => Route {
  const named = ({ slug, name }: { slug: string; name: string }) => [
    ...new Set([slug, name, slugify(name), jekyllTerm(name), hexoTerm(name), hugoTerm(name)]),
  ];
  const articles = new Map<string, Map<string, string>>();
  for (const { day, slug } of content.articles) {
    const ofDay = articles.get(day) ?? new Map<string, string>();
    articles.set(day, add(ofDay, slug, [slug]));
  }
  const authors = gather(content.authors, ({ id, name }) => [id, name]);
  const pages = gather(content.pages, ({ slug }) => [slug]);
  const categories = gather(content.categories, named);
  const tags = gather(content.tags, named);
  const series = gather(content.series, named);
  const files = new Map(content.rootFiles.map((path) => [path.toLowerCase(), path]));
  const nameIn = (folder: string, name: string) =>
    files.get(`${folder}${name}`.toLowerCase())?.slice(folder.length) ?? name;
  const outlets = once(() => gather(content.outlets(), ({ slug, name }) => [slug, name]));
  const names = gather(content.named, ({ slug, spellings }) => [slug, ...spellings]);
  const spellings: Readonly<Record<NamedKind, (name: string) => string>> = {
    author: (id) => find(authors, id),
    category: (slug) => find(categories, slug),
    tag: (slug) => find(tags, slug),
    name: (slug) => find(names, slug),
    outlet: (slug) => find(outlets(), slug),
    series: (slug) => find(series, slug),
    page: (slug) => find(pages, slug),
    rootFile: (file) => nameIn('/', file),
    wellKnownFile: (file) => nameIn(`/${WELL_KNOWN}/`, file),
  };
  const isNamed = (route: Route): route is Extract<TableRoute, { kind: NamedKind }> =>
    Object.hasOwn(spellings, route.kind);
  const spell = (route: Route): Route => {
    if (isOfArticle(route)) return { ...route, slug: find(articles.get(route.day), route.slug) };
    if (route.kind === 'feed') return { ...route, list: spell(route.list) as FeedList };
    if (route.kind === 'card') return { ...route, of: spell(route.of) as typeof route.of };
    if (!isNamed(route)) return route;
    const [, param = ''] = piecesOf(route.kind);
    const values: Readonly<Record<string, string | number>> = route;
    return { ...route, [param]: spellings[route.kind](String(values[param])) };
  };
  const pictured = (day: string, slug: string) =>
    content.articles.find((each) => each.day === day && each.slug === slug) ?? null;
  return (route) => withItsFormat(spell(route), pictured);
}

/** Looks up spellings: of each item the first is its own; another's own comes before what an item may also be. */
function gather<T>(items: readonly T[], spellingsOf: (item: T) => string[]): Map<string, string> {
  const spellings = items.map(spellingsOf);
  const found = new Map<string, string>();
  for (const [exact = ''] of spellings) add(found, exact, [exact]);
  for (const [exact = '', ...others] of spellings) add(found, exact, others);
  return found;
}

function add(to: Map<string, string>, exact: string, spellings: readonly string[]) {
  for (const key of spellings.map(fold)) if (!to.has(key)) to.set(key, exact);
  return to;
}

function find(known: ReadonlyMap<string, string> | undefined, name: string): string {
  return known?.get(fold(name)) ?? name;
}

/** Upper case first: ß is SS there, and comes back as ss. */
function fold(name: string): string {
  return slugOfName(name.toUpperCase()) || name;
}
