import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { compiledFiles } from '@/lib/content/compiled/compiled-files';
import { formatSearchTexts } from '@/lib/content/compiled/search-texts';
import { foldTexts } from '@/lib/search/collection';
import { createSearch } from '@/lib/search/search';
import type { ColdStart } from './cold-start';
import type { Corpus } from './corpus';

/** Cost of searching an archive. */
export type Cost = ColdStart & {
  /** Number of posts. */
  posts: number;
  /** CPU milliseconds of a query: half are faster. */
  median: number;
  /** CPU milliseconds of a query: 95 in 100 are faster. */
  p95: number;
  /** CPU milliseconds of the slowest query. */
  slowest: number;
  /** Bytes of the data. */
  bytes: number;
  /** Bytes of the data after gzip. */
  gzip: number;
};

/** Measures a corpus: each query thrice, the fastest counts, as another process may interfere. */
export async function costOf(corpus: Corpus, queries: readonly string[]): Promise<Cost> {
  const { articles, texts } = corpus;
  const search = createSearch(foldTexts(texts), 10);
  const content = { articles };
  const once = async (q: string) => {
    const start = process.cpuUsage();
    await search(content, { q, page: 1, sort: 'relevance' });
    return milliseconds(process.cpuUsage(start));
  };
  await once(queries[0] ?? '');
  const times: number[] = [];
  for (const q of queries) times.push(Math.min(await once(q), await once(q), await once(q)));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  const data = formatSearchTexts(texts);
  return {
    posts: articles.length,
    median: at(0.5),
    p95: at(0.95),
    slowest: at(1),
    bytes: data.length,
    gzip: gzipSync(data).length,
    ...coldStart(data),
  };
}

/** User and system time. */
function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** Starts processes that have never searched: of three the one that took least. */
function coldStart(data: Buffer): ColdStart {
  const folder = mkdtempSync(path.join(tmpdir(), 'yueliang-search-'));
  try {
    mkdirSync(compiledFiles({ folder }).search);
    writeFileSync(path.join(compiledFiles({ folder }).search, 'all.jsonl'), data);
    const script = path.join(folder, 'cold-start.mjs');
    buildSync({
      entryPoints: [path.join(import.meta.dirname, 'cold-start.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const once = () =>
      JSON.parse(
        execFileSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' }),
      ) as ColdStart;
    const starts = [once(), once(), once()];
    return starts.reduce((least, start) => (start.coldStart < least.coldStart ? start : least));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
