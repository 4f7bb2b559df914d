/**
 * `npm run bench:search`: how well the search finds, and what it costs, as the tables of
 * docs/search.md. The truth is a substring search of its own; MiniSearch answers the same queries.
 * Fails where a target is missed.
 */
import { Converter } from 'opencc-js/cn2t';
import { site } from '@/lib/site';
import { measuredOn } from '../lib/machine.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { archiveCorpus, contentCorpus, enlarge, type Corpus } from './search/corpus';
import { costOf } from './search/cost';
import { miniSearchEngine, ownEngine } from './search/engines';
import { agreement, knownItem, quality, truthOf } from './search/quality';
import { archiveQueries, contentQueries, drawnQueries } from './search/queries';
import { costTable, problems, qualityTable, type QualityRow } from './search/report';

/** Sizes whose cost is shown, in thousands of posts. */
const THOUSANDS = [1, 2, 5, 10];

const toTraditional = Converter({ from: 'cn', to: 't' });

/** One corpus, both engines, three kinds of queries. */
function measure(name: string, corpus: Corpus, hand: readonly string[]): QualityRow[] {
  const drawn = drawnQueries(corpus);
  const own = ownEngine(corpus);
  return [
    { engine: '本站 / own', run: own },
    { engine: 'MiniSearch, bigrams', run: miniSearchEngine(corpus) },
  ].map(({ engine, run }) => ({
    corpus: name,
    engine,
    hand: quality(run, truthOf(corpus, hand)),
    words: quality(run, truthOf(corpus, drawn.words)),
    unaligned: quality(run, truthOf(corpus, drawn.unaligned)),
    knownItem: knownItem(run, corpus),
    traditional: agreement([...hand, ...drawn.words], run, (q) => run(toTraditional(q))),
  }));
}

await main(async () => {
  const archive = await archiveCorpus(1000);
  const content = await contentCorpus(site.contentDir);
  const rows = [
    ...measure(`archive, ${archive.articles.length}`, archive, archiveQueries),
    ...measure(`content, ${content.articles.length}`, content, contentQueries),
  ];
  const { words, unaligned } = drawnQueries(archive);
  const queries = [...archiveQueries, ...words, ...unaligned];
  const costs = THOUSANDS.map((thousands) => costOf(enlarge(archive, thousands), queries));
  console.log(`${measuredOn()}\n`);
  console.log(`${qualityTable(rows)}\n\n${costTable(costs)}`);
  const missed = problems(rows, costs);
  if (missed.length > 0) throw new ExpectedError(missed.join('\n'));
});
