/**
 * `npm run search:index`: makes the database that SEARCH_URL names know the texts of the content that was compiled
 * last. Run again, it adds what is new. Exit code 1 when the database cannot be used; what it had, it has still.
 */
import { folders } from '@/lib/content/compiled/folders';
import { searchTextsByMonth } from '@/lib/content/compiled/search-texts';
import { openDatabase } from '@/lib/search/postgres/database';
import { indexBodies } from '@/lib/search/postgres/index-bodies';
import { site } from '@/lib/site';
import { ExpectedError, main } from './lib/main.mjs';

async function* texts() {
  for await (const part of searchTextsByMonth({ folder: folders.compiled })) {
    yield part.map(({ text }) => text);
  }
}

const USAGE = `用法 / usage: npm run search:index
  把编译好的文章编入 SEARCH_URL 的数据库 / makes the database of SEARCH_URL know the compiled articles`;

await main(async () => {
  if (site.searchUrl === null) {
    throw new ExpectedError('没有设置 SEARCH_URL / SEARCH_URL is not set');
  }
  const database = openDatabase(site.searchUrl);
  try {
    const { texts: all, added } = await indexBodies(database, texts());
    console.log(`已编入 ${all} 篇，新增 ${added} 篇 / ${all} texts are indexed, ${added} are new`);
  } finally {
    await database.end({ timeout: 1 });
  }
}, USAGE);
