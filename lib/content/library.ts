import index from '@/.contentlayer/compiled/content-index.mjs';
import { site } from '@/lib/site';
import { createLibrary } from './create-library';

/** The one door to content: the compiled index. */
export const library = createLibrary(index, site.pageSize);
