import { readSearchTexts, searchTextsByMonth } from '@/lib/content/compiled/search-texts';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { site } from '@/lib/site';
import { foldTexts } from './collection';
import type { SearchSource } from './postgres/search-database';
import { createSearch, type Search } from './search';

/** Results on a page. */
const PAGE_SIZE = 10;

/** Content that is searched: its public articles, and its folder. */
type Searched = Pick<Snapshot, 'folder' | 'articles'>;

let opened: { folder: string; search: Promise<Search> } | undefined;

/** Opens what is searched in a database; loaded where there is one. */
let database: Promise<(source: SearchSource) => Search> | undefined;

/**
 * The search of the site: the texts of a generation are read and folded when they are first searched, or are
 * looked for in a database, where one is named. Where content is being edited they are read anew each time.
 * @param content content that is searched
 * @throws {Error} when the text of an article is not there: it would not be found, as if it had not been written
 */
export async function openSearch(content: Searched): Promise<Search> {
  const { folder } = content;
  // A text is made a moment after its article has been saved.
  if (site.preview) return inMemory({ folder, articles: [] });
  if (opened?.folder !== folder) {
    const search = open(content);
    opened = { folder, search };
    // Data that could not be read may be there the next time.
    search.catch(() => {
      if (opened?.search === search) opened = undefined;
    });
  }
  return opened.search;
}

async function open(content: Searched): Promise<Search> {
  if (site.searchUrl === null) return inMemory(content);
  database ??= connect(site.searchUrl);
  const openSource = await database;
  return openSource({
    parts: () => searchTextsByMonth(content, idsIn(content)),
    inMemory: () => inMemory(content),
  });
}

async function inMemory(content: Searched): Promise<Search> {
  return createSearch(foldTexts(await readSearchTexts(content, idsIn(content))), PAGE_SIZE);
}

/** Gives the ids of the articles that have a text: drafts, which an editor sees, have none. */
function idsIn({ articles }: Searched): string[] {
  return articles.filter(({ draft }) => !draft).map(({ id }) => id);
}

async function connect(url: string) {
  const { createSearchDatabase } = await import('./postgres/search-database');
  return createSearchDatabase(url, { pageSize: PAGE_SIZE });
}
