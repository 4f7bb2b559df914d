import type { Cost } from './cost';
import type { Quality } from './quality';

/** Quality of one engine on one corpus; shares from 0 to 1. */
export type QualityRow = {
  /** Name of the corpus, and its number of posts. */
  corpus: string;
  /** Name of the engine. */
  engine: string;
  /** Queries written by hand. */
  hand: Quality;
  /** Runs of whole words. */
  words: Quality;
  /** Strings that respect no word. */
  unaligned: Quality;
  /** Share of texts whose opening puts their own article first. */
  knownItem: number;
  /** Share of queries that have the same answer in Traditional characters. */
  traditional: number;
};

const KINDS = ['hand', 'words', 'unaligned'] as const;

/** Least shares that the own engine must reach. */
const LEAST = { recall: 0.99, precision: 0.98, knownItem: 0.98, traditional: 1 };
/** Milliseconds of a query (95 in 100), and of a cold start at 1,000 posts. */
const MOST = { p95: { 1000: 5, 10_000: 30 }, coldStart: 300, gzipPerThousand: 3_000_000 };

const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));

/** Quality as a Markdown table. */
export function qualityTable(rows: readonly QualityRow[]): string {
  return table(
    [
      'corpus, posts',
      'engine',
      'recall: hand / words / unaligned',
      'P@10: hand / words / unaligned',
      'known item',
      'Traditional = Simplified',
    ],
    rows.map((row) => [
      row.corpus,
      row.engine,
      KINDS.map((kind) => share(row[kind].recall)).join(' / '),
      KINDS.map((kind) => share(row[kind].precision)).join(' / '),
      share(row.knownItem),
      share(row.traditional),
    ]),
  );
}

/** Cost as a Markdown table. */
export function costTable(costs: readonly Cost[]): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return table(
    [
      'posts',
      'median, CPU ms',
      'p95, CPU ms',
      'slowest, CPU ms',
      'data, MB',
      'gzip, MB',
      'cold start, CPU ms',
      'memory, MB',
    ],
    costs.map((cost) => [
      cost.posts.toLocaleString('en'),
      cost.median.toFixed(1),
      cost.p95.toFixed(1),
      cost.slowest.toFixed(1),
      megabytes(cost.bytes),
      megabytes(cost.gzip),
      cost.coldStart.toFixed(0),
      megabytes(cost.memory),
    ]),
  );
}

/** The targets that are missed, in words. */
export function problems(rows: readonly QualityRow[], costs: readonly Cost[]): string[] {
  const own = rows.filter(({ engine }) => engine.includes('own'));
  const quality = own.flatMap((row) => [
    ...KINDS.flatMap((kind) => [
      below(`${row.corpus}: recall, ${kind}`, row[kind].recall, LEAST.recall),
      below(`${row.corpus}: P@10, ${kind}`, row[kind].precision, LEAST.precision),
    ]),
    below(`${row.corpus}: known item`, row.knownItem, LEAST.knownItem),
    below(`${row.corpus}: Traditional`, row.traditional, LEAST.traditional),
  ]);
  const cost = costs.flatMap(({ posts, p95, gzip, coldStart }) => [
    posts === 1000 || posts === 10_000
      ? above(`${posts} posts: p95, ms`, p95, MOST.p95[posts])
      : [],
    above(`${posts} posts: bytes, gzip`, gzip, (MOST.gzipPerThousand * posts) / 1000),
    posts === 1000 ? above('cold start, ms', coldStart, MOST.coldStart) : [],
  ]);
  return [...quality, ...cost].flat();
}

function below(what: string, value: number, least: number): string[] {
  return value < least ? [`${what}: ${value.toFixed(3)}, at least ${least}`] : [];
}

function above(what: string, value: number, most: number): string[] {
  return value > most ? [`${what}: ${value.toFixed(1)}, at most ${most}`] : [];
}

/** A Markdown table; columns that begin with a figure are set to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const [first] = rows;
  const rule = columns.map((_, place) => (/^\d/u.test(first?.[place] ?? '') ? '---:' : '---'));
  return [columns, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
