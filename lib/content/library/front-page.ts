import type { Article, Category } from '../model';
import type { Edition } from './editions';
import type { Snapshot } from './snapshot';

/** Content of the front page; each article once. */
export type FrontPage = {
  /** The latest edition, or null before the first one. */
  edition: Edition | null;
  /** The first story: the newest pinned one, else the weightiest of the latest edition; null without any. */
  lead: Article | null;
  /** Stories under it: the other pinned ones, then the latest edition by weight. */
  seconds: Article[];
  /** The editions before, newest first. */
  editions: EditionDigest[];
  /** Older articles by category, the fullest category first. */
  sections: Section[];
};

/** An edition in short. */
export type EditionDigest = {
  /** The edition. */
  edition: Edition;
  /** Its first articles, newest first. */
  articles: Article[];
  /** Number of its further articles. */
  more: number;
  /** Number of all its articles. */
  total: number;
  /** The categories of its articles, the fullest first. */
  categories: Category[];
};

/** A category and its newest articles that stand nowhere else on the page. */
export type Section = {
  /** The category. */
  category: Category;
  /** Newest first. */
  articles: Article[];
};

/** Parts of a snapshot that the front page is made of. */
type FrontPageContent = Pick<Snapshot, 'articles' | 'editions'>;

/** Most entries of each part; together they keep the page below 15 KB, whatever the archive holds. */
const LIMITS = {
  pinned: 4,
  seconds: 6,
  editions: 6,
  perEdition: 4,
  categories: 3,
  sections: 4,
  perSection: 4,
} as const;

/** Chooses the stories of the front page. */
export function frontPage({ articles, editions }: FrontPageContent): FrontPage {
  const edition = editions.latest;
  const pinned = articles.filter((article) => article.pinned).slice(0, LIMITS.pinned);
  const unpinned = articles.filter((article) => !pinned.includes(article));
  const isLatest = ({ day }: Article) => day === edition?.day;
  const latest = unpinned.filter(isLatest).sort(byWeight);
  const [lead = null, ...seconds] = [...pinned, ...latest].slice(0, 1 + LIMITS.seconds);
  const past = groupBy(
    unpinned.filter((article) => !isLatest(article)),
    ({ day }) => editions.of(day),
  );
  return {
    edition,
    lead,
    seconds,
    editions: past.slice(0, LIMITS.editions).map(([edition, all]) => ({
      edition,
      articles: all.slice(0, LIMITS.perEdition),
      more: Math.max(0, all.length - LIMITS.perEdition),
      total: all.length,
      categories: categoriesOf(all),
    })),
    sections: sectionsOf(past.slice(LIMITS.editions).flatMap(([, all]) => all)),
  };
}

/** A story with a picture weighs more than one without, then a long one more than a short one. */
function byWeight(a: Article, b: Article): number {
  return Number(b.cover !== null) - Number(a.cover !== null) || b.characters - a.characters;
}

/** An article stands under the first of its categories. */
function sectionsOf(articles: readonly Article[]): Section[] {
  return groupBy(articles, ({ categories }) => categories[0] ?? null)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, LIMITS.sections)
    .map(([category, all]) => ({ category, articles: all.slice(0, LIMITS.perSection) }));
}

function categoriesOf(articles: readonly Article[]): Category[] {
  const first = articles.flatMap(({ categories }) => categories.slice(0, 1));
  const count = (category: Category) => first.filter(({ slug }) => slug === category.slug).length;
  const distinct = groupBy(first, ({ slug }) => slug).flatMap(([, those]) => those.slice(0, 1));
  return distinct.sort((a, b) => count(b) - count(a)).slice(0, LIMITS.categories);
}

/** Groups in the order of their first members; those without a group are left out. */
function groupBy<K, T>(items: readonly T[], groupOf: (item: T) => K | null): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = groupOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
