import type { CompiledContent } from '@/lib/content/compiled-files';
import { readSearchTexts } from '@/lib/content/search-texts';
import { site } from '@/lib/site';
import { createSearch, type Search } from './search';

/** Results on a page. */
const PAGE_SIZE = 10;

let opened: { folder: string; search: Promise<Search> } | undefined;

/**
 * The search of the site: the texts of a generation are read and folded when they are first searched. Where
 * content is being edited they are read anew each time.
 * @param content what is searched
 */
export async function openSearch({ folder }: CompiledContent): Promise<Search> {
  if (site.preview) return load(folder);
  if (opened?.folder !== folder) opened = { folder, search: load(folder) };
  return opened.search;
}

async function load(folder: string): Promise<Search> {
  return createSearch(await readSearchTexts({ folder }), PAGE_SIZE);
}
