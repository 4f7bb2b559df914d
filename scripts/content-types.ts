/**
 * `npm run content:types`: writes the types of documents that contentlayer.config.ts declares, for
 * `contentlayer/generated`. Compiling the content does so too.
 */
import { openContentlayer } from '@/lib/content/compile/contentlayer';
import { folders } from '@/lib/content/compiled/folders';
import { main } from './lib/main.mjs';

await main(async () => {
  await openContentlayer(folders.types);
});
