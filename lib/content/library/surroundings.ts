import { isLive, now } from '@/lib/time/clock';
import { type CompiledContent, compiledFiles } from '../compiled/compiled-files';
import type { Article } from '../model';
import { readFromPack } from '../store/packs';
import { isStale } from './last-changed';
import type { Snapshot } from './snapshot';
import { seriesOf, tagsOf, type Topic } from './topics';

/** Articles to go on to from an article. */
export type Surroundings = {
  /** The article published before it, or null for the first. */
  earlier: Article | null;
  /** The article published after it, or null for the latest. */
  later: Article | null;
  /** Its place in its series, or null where it has none or is alone in it. */
  series: SeriesPlace | null;
  /** Articles about the same things, nearest first. */
  related: Related[];
  /** The other articles of its day, newest first. */
  sameDay: Article[];
  /** Whether it is old: see `isStale`. */
  stale: boolean;
};

/** An article about the same things, and what it shares by name. */
export type Related = {
  /** The article. */
  article: Article;
  /**
   * Relation that a reader is told of: the series that both are of, the tags or the category that both have; or the
   * text alone.
   */
  by: 'series' | 'tags' | 'category' | 'text';
  /** Names of the series, the tags or the category. */
  names: string[];
};

/** The place of an article in its series. */
export type SeriesPlace = {
  /** The series. */
  series: Topic;
  /** Its number in the series, from 1, in the order of publication. */
  number: number;
  /** The number of the first of `around`. */
  first: number;
  /** The article and those next to it, in the order of publication. */
  around: Article[];
};

/** Most articles of a series on each side: a daily's series would fill the page. */
const EACH_SIDE = 3;

/** Most related articles shown. */
const RELATED = 4;

/** Most other articles of a day shown. */
const SAME_DAY = 6;

/** Number of shared tags that say enough. */
const TAGS = 3;

/**
 * Finds what surrounds an article that is live in a snapshot.
 * @param staleAfter days that the publication allows an article; null for any number
 */
export async function surroundingsOf(
  content: Snapshot,
  article: Article,
  staleAfter: number | null,
): Promise<Surroundings> {
  const at = content.articles.indexOf(article);
  const related = (await readRelated(content, article)).map((id) => {
    const [day = '', slug = ''] = id.split('/');
    return content.article(day, slug);
  });
  return {
    earlier: content.articles[at + 1] ?? null,
    later: content.articles[at - 1] ?? null,
    series: placeInSeries(content, article),
    // Scheduled ones are in the file, and not in the snapshot.
    related: related
      .filter((each) => each !== null)
      .slice(0, RELATED)
      .map((each) => relationOf(article, each)),
    sameDay: content
      .ofPeriod(article.day)
      .filter((each) => each !== article)
      .slice(0, SAME_DAY),
    stale: isStale(article, epochOf(content), staleAfter),
  };
}

/** Finds what two articles share, the rarest first. */
function relationOf(article: Article, related: Article): Related {
  const [series] = seriesOf(article);
  if (series && series.slug === seriesOf(related)[0]?.slug) {
    return { article: related, by: 'series', names: [series.name] };
  }
  const slugs = new Set(tagsOf(related).map(({ slug }) => slug));
  const tags = tagsOf(article).filter(({ slug }) => slugs.has(slug));
  if (tags.length > 0) {
    return { article: related, by: 'tags', names: tags.slice(0, TAGS).map(({ name }) => name) };
  }
  const shared = article.categories.find(({ slug }) =>
    related.categories.some((each) => each.slug === slug),
  );
  return { article: related, by: shared ? 'category' : 'text', names: shared ? [shared.name] : [] };
}

/** Reads the ids of the articles related to one, nearest first; scheduled ones too. Drafts have none. */
async function readRelated(content: CompiledContent, { source }: Article): Promise<string[]> {
  const related = await readFromPack(compiledFiles(content).related, source);
  return (related as string[] | undefined) ?? [];
}

/** The instant that an epoch began: its newest publication. A preview has scheduled articles too. */
function epochOf({ articles }: Snapshot): Date {
  const present = now();
  const newest = articles.find((each) => isLive(each, present));
  return newest ? new Date(newest.publishedAt) : present;
}

function placeInSeries(content: Snapshot, article: Article): SeriesPlace | null {
  const series = content.seriesOf(seriesOf(article)[0]?.slug ?? '');
  if (series === null || series.articles.length === 1) return null;
  const inOrder = series.articles.toReversed();
  const at = inOrder.indexOf(article);
  const from = Math.max(0, at - EACH_SIDE);
  const around = inOrder.slice(from, at + EACH_SIDE + 1);
  return { series, number: at + 1, first: from + 1, around };
}
