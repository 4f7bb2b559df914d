/**
 * `npm run verify:import`: builds the fixtures of the importer with Jekyll 4.3, Hexo 8.1.2 and Hugo 0.111, set up in
 * several ways, imports each and compares: every post has come, with its text, headings, links, images and code,
 * and every address that the engine wrote leads to its place by one redirect, however it is spelt. A name
 * behind `--` runs what has it in its name. Needs Debian's jekyll, ruby-jekyll-archives, ruby-jekyll-feed,
 * ruby-jekyll-paginate, ruby-jekyll-redirect-from and hugo, so no CI runs it; installs Hexo on first use.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installApart } from '../lib/install-apart.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { judge, type Judgement } from './judge';
import { buildSite, emptyFolder, type Variant } from './sites';
import { VARIANTS } from './variants';

await main(async () => {
  const asked = process.argv.slice(2);
  const variants = VARIANTS.filter((variant) =>
    asked.every((word) => nameOf(variant).includes(word)),
  );
  const hexo = await installApart(ROOT, 'hexo', '--ignore-scripts');
  const scratch = mkdtempSync(path.join(tmpdir(), 'yueliang-import-'));
  const failed: string[] = [];
  try {
    for (const [at, variant] of variants.entries()) {
      const place = path.join(scratch, String(at));
      const folder = emptyFolder(path.join(place, 'old'));
      const built = await buildSite(variant, folder, hexo);
      const judgement = await judge(variant, folder, built, emptyFolder(path.join(place, 'new')));
      console.log(rowOf(variant, judgement));
      for (const problem of judgement.problems) console.log(`    ${problem}`);
      if (judgement.problems.length > 0) failed.push(nameOf(variant));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  if (failed.length > 0)
    throw new ExpectedError(`Not as the engines have it: ${failed.join('; ')}`);
});

function nameOf({ engine, name }: Variant): string {
  return `${engine}, ${name}`;
}

function rowOf(variant: Variant, { posts, came, least, addresses, problems }: Judgement): string {
  const text = `${(Math.floor(least * 1000) / 10).toFixed(1)} %`;
  return `${nameOf(variant).padEnd(50)} posts ${came}/${posts}  text ≥ ${text}  addresses ${addresses}  problems ${problems.length}`;
}
