/**
 * `npm run bench:search`: how well the search finds, and what it costs, as the tables of
 * docs/search.md; `-- --write` puts them there. The truth is a substring search of its own;
 * MiniSearch and Pagefind answer the same queries. Fails where a target is missed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Converter } from 'opencc-js/cn2t';
import { format, resolveConfig } from 'prettier';
import { site } from '@/lib/site';
import { readCall } from '../lib/arguments.mjs';
import { measuredOn } from '../lib/machine.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { archiveCorpus, contentCorpus, type Corpus, enlarge } from './search/corpus';
import { type Cost, costOf } from './search/cost';
import { miniSearchEngine, ownEngine } from './search/engines';
import { pagefindEngine } from './search/pagefind';
import { agreement, knownItem, quality, truthOf } from './search/quality';
import { archiveQueries, contentQueries, drawnQueries } from './search/queries';
import { costTable, problems, type QualityRow, qualityTable } from './search/report';

/** Place of the tables in a document. */
const PLACE = /(?<=<!-- bench:search -->\n).*(?=<!-- \/bench:search -->)/su;

/**
 * Puts tables in the place of those that a document has.
 * @param file a Markdown file in which comments mark the place
 * @throws {Error} when it has no such comments
 */
async function writeTables(file: string, tables: string): Promise<void> {
  const document = readFileSync(file, 'utf8');
  if (!PLACE.test(document)) throw new Error(`${file}: <!-- bench:search -->?`);
  const written = document.replace(PLACE, () => `\n${tables}\n\n`);
  writeFileSync(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}

/** Sizes whose cost is shown, in thousands of posts. */
const THOUSANDS = [1, 2, 5, 10];

const toTraditional = Converter({ from: 'cn', to: 't' });

/** One corpus, all engines, three kinds of queries. */
async function measure(
  name: string,
  corpus: Corpus,
  hand: readonly string[],
): Promise<QualityRow[]> {
  const drawn = drawnQueries(corpus);
  const engines = [
    { engine: '本站 / own', run: ownEngine(corpus) },
    { engine: 'MiniSearch, bigrams', run: miniSearchEngine(corpus) },
    { engine: 'Pagefind', run: await pagefindEngine(corpus) },
  ];
  const rows = engines.map(async ({ engine, run }) => ({
    corpus: name,
    engine,
    hand: await quality(run, truthOf(corpus, hand)),
    words: await quality(run, truthOf(corpus, drawn.words)),
    unaligned: await quality(run, truthOf(corpus, drawn.unaligned)),
    knownItem: await knownItem(run, corpus),
    traditional: await agreement([...hand, ...drawn.words], run, (q) => run(toTraditional(q))),
  }));
  return Promise.all(rows);
}

const USAGE = '用法 / usage: npm run bench:search [-- --write]';

await main(async () => {
  const call = readCall(USAGE, { options: { write: { type: 'boolean', default: false } } });
  if (call === null) return;
  // Of other processes: how quiet the machine was.
  const load = loadavg()[0]?.toFixed(1) ?? '';
  const archive = await archiveCorpus(1000);
  const content = await contentCorpus(site.contentDir);
  const rows = [
    ...(await measure(`archive, ${archive.articles.length}`, archive, archiveQueries)),
    ...(await measure(`content, ${content.articles.length}`, content, contentQueries)),
  ];
  const { words, unaligned } = drawnQueries(archive);
  const queries = [...archiveQueries, ...words, ...unaligned];
  const costs: Cost[] = [];
  for (const thousands of THOUSANDS) costs.push(await costOf(enlarge(archive, thousands), queries));
  const tables = [`${measuredOn()} · load ${load}`, qualityTable(rows), costTable(costs)].join(
    '\n\n',
  );
  console.log(tables);
  if (call.values.write) await writeTables('docs/search.md', tables);
  const missed = problems(rows, costs);
  if (missed.length > 0) throw new ExpectedError(missed.join('\n'));
}, null);
