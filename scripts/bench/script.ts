/**
 * `npm run bench:script`: prints what it costs to put an article in Traditional script: making the converter, the
 * newest article of the content folder, and one several times as long. Fails where an article takes more than
 * 20 ms. CPU time, the least of some runs, as other work on the machine counts little then.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from '@/lib/content/body/render';
import { listFiles } from '@/lib/content/source/files';
import { converterTo, type Converter } from '@/lib/script-conversion/converter';
import { NO_HOUSE } from '@/lib/script-conversion/house-dictionary';
import { site } from '@/lib/site';
import { measuredOn } from '../lib/machine.mjs';
import { ExpectedError, main } from '../lib/main.mjs';

const MOST = 20;
const LONG = 15_000;

await main(async () => {
  console.log(measuredOn());
  const made: { name: string; converter: Converter }[] = [];
  for (const [script, variant] of [
    ['zh-hant', 'tw'],
    ['zh-hant', 'hk'],
    ['zh-hans', 'tw'],
  ] as const) {
    const before = heap();
    const start = process.cpuUsage();
    const converter = await converterTo(script, { variant, house: NO_HOUSE });
    const cost = milliseconds(start).toFixed(0);
    const name = `${script} ${variant}`;
    console.log(`${name}: made in ${cost} ms, ${(heap() - before).toFixed(0)} MB`);
    made.push({ name, converter });
  }
  const { known } = await listFiles(site.contentDir);
  const file = known.posts.at(-1);
  if (file === undefined) throw new ExpectedError('There is no article.');
  const { body } = await render(readFileSync(path.join(site.contentDir, file), 'utf8'), file);
  const article = body.html.filter((piece) => typeof piece === 'string').join('');
  const long = article.repeat(Math.ceil(LONG / article.length));
  const slow: string[] = [];
  for (const { name, converter } of made)
    for (const html of [article, long]) {
      const cost = least(() => converter.html(html));
      const line = `${name}: ${html.length} characters of HTML in ${cost.toFixed(1)} ms`;
      console.log(line);
      if (cost > MOST) slow.push(line);
    }
  if (slow.length > 0) throw new ExpectedError(`More than ${MOST} ms: ${slow.join('; ')}`);
});

/** Megabytes in use, where node runs with --expose-gc without what is no longer needed. */
function heap(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function milliseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function least(work: () => unknown): number {
  const costs = Array.from({ length: 30 }, () => {
    const start = process.cpuUsage();
    work();
    return milliseconds(start);
  });
  return Math.min(...costs);
}
