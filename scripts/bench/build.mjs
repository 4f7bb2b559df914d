/**
 * `npm run bench:build`: generates archives of 100, 1,000 and 5,000 posts (or of the numbers given:
 * `npm run bench:build -- 100 1000`), builds a copy of the project with each, and prints what that
 * costs as Markdown tables. Fails when a list page is larger than 8 KB, or an unknown address
 * leaves a file behind. Needs a POSIX shell; the memory column needs Linux.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCall } from '../lib/arguments.mjs';
import { measuredOn } from '../lib/machine.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { copyWorkspace } from '../lib/workspace.mjs';
import { measureBuilds, outputBytes } from './builds.mjs';
import { problems, report } from './report.mjs';
import { measureServing } from './serving.mjs';
import { siteUnderTest } from './site-under-test.mjs';

const USAGE = '用法 / usage: npm run bench:build -- [帖数 posts, at least 25]…';

await main(async () => {
  const call = readCall(USAGE, { allowPositionals: true });
  if (call === null) return;
  const counts = call.positionals.map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 25))
    throw new ExpectedError(USAGE, 2);
  const folder = copyWorkspace(ROOT, 'bench');
  const content = mkdtempSync(path.join(tmpdir(), 'yueliang-bench-'));
  try {
    const results = [];
    for (const count of counts.length > 0 ? counts : [100, 1000, 5000]) {
      console.error(`N = ${count}`);
      const site = siteUnderTest(folder, content, count);
      const costs = await measureBuilds(site);
      results.push({ count, costs, bytes: outputBytes(site), serving: await measureServing(site) });
    }
    console.log(`${measuredOn()}\n`);
    console.log(report(results));
    const found = problems(results);
    if (found.length > 0) throw new ExpectedError(found.join('\n'));
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}, null);
