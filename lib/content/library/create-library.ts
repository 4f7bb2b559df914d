import type { Publication } from '@/lib/publication';
import type { Locale } from '@/lib/site';
import { isGone, isLive } from '@/lib/time/clock';
import { keepOnce } from '@/lib/waiting/keep-once';
import type { CompiledContent } from '../compiled/compiled-files';
import type { Article, ContentIndex } from '../model';
import { inScriptOf, type InScript } from './in-script';
import { createOldAddresses } from './old-addresses';
import { createSnapshot, type Snapshot } from './snapshot';
import type { SnapshotContent } from './snapshot-content';
import { isWithdrawn } from './withdrawals';

/** The epoch of an editor's preview. */
export const PREVIEW = 'preview';

/** The epoch before the first article is live. */
const BEFORE = 'before';

/** Snapshots that are kept at once. */
const KEPT_SNAPSHOTS = 4;

/** A library: snapshots of the content by epoch. */
export type Library = {
  /** Name of the epoch that an instant falls in. */
  epochAt: (instant: Date) => string;
  /** The first instant after this one at which an epoch begins; null where nothing is scheduled. */
  nextStart: (instant: Date) => Date | null;
  /**
   * Name of the epoch of an editor's preview, in which drafts and scheduled articles are live; or of one that shows
   * what will be public at an instant, under a name that no reader's page has.
   */
  previewEpoch: (at?: Date | null) => string;
  /** Gives what is public in an epoch; null when there is no such epoch. */
  at: (epoch: string) => Snapshot | null;
  /** The same in the script of a locale. */
  in: (locale: Locale, epoch: string) => Promise<Snapshot | null>;
  /** Gives the publication's words about itself, in the script of a locale once something was asked for in it. */
  publicationIn: (locale: Locale, own: Publication) => Publication;
  /** The instant from which an epoch is public, or null: preview never is, `before` always was. */
  startOf: (epoch: string) => Date | null;
  /** The instant from which an epoch is as it is, by the clock or because its content has been served from then on. */
  changedAt: (epoch: string) => Date;
};

/** Content that is served, with the files that hold what the index does not. */
export type ServedContent = CompiledContent & {
  /** Instant from which it has been served. */
  madeAt: Date;
};

/** Content for whoever asks for what the index holds alone. */
const NOT_SERVED: ServedContent = { folder: '', madeAt: new Date(0) };

/** Suffix of the name of an instant's preview, behind the name of the epoch that it shows. */
const PREVIEWED = `.${PREVIEW}`;

/** Whether an epoch is that of a preview, of whatever content. */
export function isPreview(epoch: string): boolean {
  return epoch === PREVIEW || epoch.endsWith(PREVIEWED);
}

/** Whether an epoch is that of a preview of an instant. */
export function isPreviewOfTime(epoch: string): boolean {
  return epoch.endsWith(`Z${PREVIEWED}`) || epoch.endsWith(`${BEFORE}${PREVIEWED}`);
}

/**
 * Opens an index. What is public changes only at the instants at which articles are published or withdrawn, and
 * between two of them lies an epoch, named by the first, e.g. `20260228T090000Z`. A page is a
 * function of its address and the epoch alone, so it is rendered once an epoch and never gets old.
 * @param pageSize articles on one page of a list
 * @param served content with the files of bodies and the like
 */
export function createLibrary(index: ContentIndex, pageSize: number, served = NOT_SERVED): Library {
  const { folder, madeAt } = served;
  const all = resolveArticles(index);
  const oldAddresses = createOldAddresses(all);
  const instants = instantsOf(all);
  const starts = new Map(instants.map((instant) => [epochName(instant), new Date(instant)]));
  const snapshots = new Map<string, Snapshot>();
  const located = new WeakMap<Snapshot, Map<Locale, Snapshot>>();

  /** The articles of an epoch; a preview shows what will be. */
  const articlesIn = (epoch: string) => {
    const start = starts.get(epoch);
    const isShown = (article: Article) =>
      epoch === PREVIEW ? !isWithdrawn(article) : start !== undefined && isLive(article, start);
    const isMissed = (article: Article) =>
      epoch === PREVIEW ? !article.draft : start !== undefined && isGone(article, start);
    return {
      articles: all.filter(isShown),
      withdrawn: all.filter(isWithdrawn).filter(isMissed),
    };
  };
  const epochAt = (instant: Date) => {
    const latest = instants.find((each) => Date.parse(each) <= instant.getTime());
    return latest === undefined ? BEFORE : epochName(latest);
  };
  const contentOf = (name: string): SnapshotContent | null => {
    const epoch = name.endsWith(PREVIEWED) ? name.slice(0, -PREVIEWED.length) : name;
    if (epoch !== PREVIEW && epoch !== BEFORE && !starts.has(epoch)) return null;
    return { ...index, folder, ...articlesIn(epoch) };
  };
  const scripts = new Map<Locale, Promise<InScript | null>>();
  const loaded = new Map<Locale, InScript>();
  const scriptIn = (locale: Locale) =>
    keepOnce(scripts, locale, async () => {
      const script = await inScriptOf(locale, all, index);
      if (script) loaded.set(locale, script);
      return script;
    });
  const at = (name: string): Snapshot | null => {
    const epoch = name.endsWith(PREVIEWED) ? name.slice(0, -PREVIEWED.length) : name;
    const known = snapshots.get(epoch);
    if (known) return known;
    const content = contentOf(epoch);
    if (content === null) return null;
    const snapshot = createSnapshot(content, pageSize, oldAddresses);
    // A server may live through many epochs, and asks for the last one or two.
    if (snapshots.size === KEPT_SNAPSHOTS) snapshots.clear();
    snapshots.set(epoch, snapshot);
    return snapshot;
  };
  return {
    at,
    in: async (locale, epoch) => {
      const script = await scriptIn(locale);
      const snapshot = at(epoch);
      if (script === null || snapshot === null) return snapshot;
      const ofSnapshot = located.get(snapshot) ?? new Map<Locale, Snapshot>();
      located.set(snapshot, ofSnapshot);
      const known = ofSnapshot.get(locale);
      const content = known ? null : contentOf(epoch);
      if (content === null) return known ?? null;
      const shown = createSnapshot(inScript(content, script), pageSize, oldAddresses);
      ofSnapshot.set(locale, shown);
      return shown;
    },
    publicationIn: (locale, own) => loaded.get(locale)?.publication(own) ?? own,
    epochAt,
    nextStart: (instant) => {
      const next = instants.findLast((each) => Date.parse(each) > instant.getTime());
      return next === undefined ? null : new Date(next);
    },
    previewEpoch: (at) => (at ? `${epochAt(at)}${PREVIEWED}` : PREVIEW),
    startOf: (epoch) => starts.get(epoch) ?? null,
    changedAt: (epoch) => new Date(Math.max(madeAt.getTime(), starts.get(epoch)?.getTime() ?? 0)),
  };
}

/** Content in a script. */
function inScript(content: SnapshotContent, script: InScript): SnapshotContent {
  return {
    ...content,
    shownAs: script,
    articles: content.articles.map(script.article),
    withdrawn: (content.withdrawn ?? []).map(script.withdrawn),
    authors: content.authors.map(script.author),
    categories: content.categories.map(script.category),
    pages: content.pages.map(script.page),
  };
}

/** The instants at which something becomes public or is withdrawn, newest first. */
function instantsOf(articles: readonly Article[]): string[] {
  const appearing = articles.filter(({ draft }) => !draft);
  const all = appearing.flatMap(({ publishedAt, withdrawn }) =>
    withdrawn && withdrawn.date > publishedAt ? [publishedAt, withdrawn.date] : [publishedAt],
  );
  return [...new Set(all)].sort().reverse();
}

/** An instant as one segment of a path: ISO 8601, basic format, to the second. */
function epochName(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
}

/** Puts authors and categories in the place of their ids. */
function resolveArticles(index: ContentIndex): Article[] {
  const authors = new Map(index.authors.map((author) => [author.id, author]));
  const categories = new Map(index.categories.map((category) => [category.slug, category]));
  return index.articles.map((entry) => ({
    ...entry,
    authors: entry.authors.map((id) => found(authors, id)),
    reviewers: entry.reviewers.map((id) => found(authors, id)),
    categories: entry.categories.map((slug) => found(categories, slug)),
  }));
}

/** @throws {Error} when the index refers to what it does not hold: it was not made by `assembleIndex` */
function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) {
    throw new Error(`The content index refers to "${key}", which it does not hold.`);
  }
  return value;
}
