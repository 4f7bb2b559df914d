import type { CompiledContent } from '@/lib/content/compiled/compiled-files';
import { readSearchTexts, searchTextsByMonth } from '@/lib/content/compiled/search-texts';
import { site } from '@/lib/site';
import { foldTexts } from './collection';
import type { SearchSource } from './postgres/search-database';
import { createSearch, type Search } from './search';

/** Results on a page. */
const PAGE_SIZE = 10;

let opened: { folder: string; search: Promise<Search> } | undefined;

/** Opens what is searched in a database; loaded where there is one. */
let database: Promise<(source: SearchSource) => Search> | undefined;

/**
 * The search of the site: the texts of a generation are read and folded when they are first searched, or are
 * looked for in a database, where one is named. Where content is being edited they are read anew each time.
 * @param content what is searched
 */
export async function openSearch({ folder }: CompiledContent): Promise<Search> {
  if (site.preview) return inMemory(folder);
  if (opened?.folder !== folder) {
    const search = open(folder);
    opened = { folder, search };
    // What could not be read may be there the next time.
    search.catch(() => {
      if (opened?.search === search) opened = undefined;
    });
  }
  return opened.search;
}

async function open(folder: string): Promise<Search> {
  if (site.searchUrl === null) return inMemory(folder);
  database ??= connect(site.searchUrl);
  const openSource = await database;
  return openSource({
    parts: () => searchTextsByMonth({ folder }),
    inMemory: () => inMemory(folder),
  });
}

async function inMemory(folder: string): Promise<Search> {
  return createSearch(foldTexts(await readSearchTexts({ folder })), PAGE_SIZE);
}

async function connect(url: string) {
  const { createSearchDatabase } = await import('./postgres/search-database');
  return createSearchDatabase(url, { pageSize: PAGE_SIZE });
}
