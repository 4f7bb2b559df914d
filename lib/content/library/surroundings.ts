import { slugOfName } from '@/lib/chinese/slug';
import { isLive, now } from '@/lib/clock';
import { readRelated } from '../compiled/related';
import type { Article } from '../model';
import type { Snapshot } from './snapshot';
import { isStale } from './stale';
import type { Topic } from './topics';

/** Where a reader of an article may go on. */
export type Surroundings = {
  /** The article published before it, or null for the first. */
  earlier: Article | null;
  /** The article published after it, or null for the latest. */
  later: Article | null;
  /** Its place in its series, or null where it has none or is alone in it. */
  series: SeriesPlace | null;
  /** Articles about the same things, nearest first. */
  related: Article[];
  /** Whether it is old: see `isStale`. */
  stale: boolean;
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

/** How many articles of a series are shown on each side: a daily's series would fill the page. */
const EACH_SIDE = 3;

/** How many related articles are shown. */
const RELATED = 4;

/** Finds what surrounds an article that is live in a snapshot. */
export async function surroundingsOf(content: Snapshot, article: Article): Promise<Surroundings> {
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
    related: related.filter((each) => each !== null).slice(0, RELATED),
    stale: isStale(article, epochOf(content)),
  };
}

/** The instant that an epoch began: its newest publication. A preview has scheduled articles too. */
function epochOf({ articles }: Snapshot): Date {
  const present = now();
  const newest = articles.find((each) => isLive(each, present));
  return newest ? new Date(newest.publishedAt) : present;
}

function placeInSeries(content: Snapshot, article: Article): SeriesPlace | null {
  const series = content.seriesOf(slugOfName(article.series ?? ''));
  if (series === null || series.articles.length === 1) return null;
  const inOrder = series.articles.toReversed();
  const at = inOrder.indexOf(article);
  const from = Math.max(0, at - EACH_SIDE);
  const around = inOrder.slice(from, at + EACH_SIDE + 1);
  return { series, number: at + 1, first: from + 1, around };
}
