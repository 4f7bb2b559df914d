import { readSearchTexts } from '@/lib/content/search-texts';
import { site } from '@/lib/site';
import { createSearch, type Search } from './search';

/** Results on a page. */
const PAGE_SIZE = 10;

let opened: Promise<Search> | undefined;

/**
 * The search of this site: its texts are read and folded when it is first used. Where content is
 * being edited they are read anew each time.
 */
export async function openSearch(): Promise<Search> {
  if (site.preview) return load();
  opened ??= load();
  return opened;
}

async function load(): Promise<Search> {
  return createSearch(await readSearchTexts(), PAGE_SIZE);
}
