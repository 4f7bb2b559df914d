import index from '@/.contentlayer/compiled/content-index.mjs';
import { now } from '@/lib/clock';
import { site } from '@/lib/site';
import { createLibrary } from './create-library';

/** The one door to content: the compiled index, asked under the site's clock. */
export const library = createLibrary(index, { now, preview: site.preview, pageSize: site.pageSize });
