/**
 * `npm run bench:database`: the search with its bodies in PostgreSQL beside the one in memory, as the
 * tables of docs/search.md. Starts a server of its own, which must be installed. Fails where an answer differs.
 */
import { site } from '@/lib/site';
import { startPostgres } from '@/tests/postgres-server';
import { measuredOn } from '../lib/machine.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { archiveCorpus, contentCorpus, enlarge, type Corpus } from './search/corpus';
import { databaseEngine } from './search/database';
import { ownEngine, type Engine } from './search/engines';
import { agreement, knownItem, quality, truthOf } from './search/quality';
import { archiveQueries, contentQueries, drawnQueries } from './search/queries';
import { qualityTable, table, type QualityRow } from './search/report';

/** Milliseconds of a query as a reader waits for it, one after the other: half are faster, 95 in 100 are. */
async function timesOf(run: Engine, queries: readonly string[]) {
  const times: number[] = [];
  for (const q of queries) {
    const start = performance.now();
    await run(q);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return [0.5, 0.95].map((part) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(1));
}

/** One query after the other, as the database would be asked by one reader. */
function oneByOne(run: Engine): Engine {
  let last: Promise<unknown> = Promise.resolve();
  return async (q) => {
    const asked = last.then(() => run(q));
    last = asked.catch(() => undefined);
    return asked;
  };
}

/** Both searches on one corpus: rows of both tables. */
async function measure(name: string, corpus: Corpus, hand: readonly string[]) {
  const server = await startPostgres();
  const database = await databaseEngine(server.url, corpus);
  try {
    const drawn = drawnQueries(corpus);
    const queries = [...hand, ...drawn.words, ...drawn.unaligned];
    const own = ownEngine(corpus);
    const engines = [
      { engine: 'in memory', run: own },
      { engine: 'PostgreSQL', run: oneByOne(database.run) },
    ];
    const rows: QualityRow[] = [];
    for (const { engine, run } of engines) {
      rows.push({
        ...{ corpus: name, engine },
        hand: await quality(run, truthOf(corpus, hand)),
        words: await quality(run, truthOf(corpus, drawn.words)),
        unaligned: await quality(run, truthOf(corpus, drawn.unaligned)),
        knownItem: await knownItem(run, corpus),
        traditional: await agreement(queries, own, run),
      });
    }
    const cost = [
      name,
      ...(await timesOf(own, queries)),
      ...(await timesOf(database.run, queries)),
      database.seconds.toFixed(1),
      (database.bytes / 1e6).toFixed(1),
    ];
    return { rows, cost };
  } finally {
    await database.close();
    await server.remove();
  }
}

await main(async () => {
  const archive = await archiveCorpus(1000);
  const measured = [
    await measure('content, 1', await contentCorpus(site.contentDir), contentQueries),
    await measure('archive, 1000', archive, archiveQueries),
    await measure('archive, 5000', enlarge(archive, 5), archiveQueries.slice(0, 20)),
  ];
  const rows = measured.flatMap((each) => each.rows);
  const columns = [
    ...['corpus, posts', 'in memory: median, ms', 'p95, ms', 'PostgreSQL: median, ms', 'p95, ms'],
    ...['indexing, s', 'in the database, MB'],
  ];
  console.log(measuredOn());
  console.log(qualityTable(rows).replace('Traditional = Simplified', 'same answer as in memory'));
  console.log(
    table(
      columns,
      measured.map(({ cost }) => cost),
    ),
  );
  const different = rows.filter(({ traditional }) => traditional < 1);
  if (different.length > 0) throw new ExpectedError('PostgreSQL answers otherwise than the memory');
});
