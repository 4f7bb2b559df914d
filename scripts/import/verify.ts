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
import { readCall } from '../lib/arguments.mjs';
import { installApart } from '../lib/install-apart.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { judge, type Judgement } from './judge';
import { buildSite, emptyFolder, type Variant } from './sites';

/** The ways in which sites of each engine are set up that lead to addresses of other forms. */
const VARIANTS: readonly Variant[] = [
  { engine: 'jekyll', name: 'year and month' },
  { engine: 'jekyll', name: 'date, in a folder', config: { permalink: 'date', baseurl: '/blog' } },
  {
    engine: 'jekyll',
    name: 'pretty',
    config: { permalink: 'pretty', paginate_path: '/list/:num/' },
  },
  { engine: 'jekyll', name: 'ordinal', config: { permalink: 'ordinal' } },
  { engine: 'jekyll', name: 'weekdate', config: { permalink: 'weekdate' } },
  { engine: 'jekyll', name: 'none', config: { permalink: 'none' } },
  {
    ...{ engine: 'jekyll', name: 'no zone, built in New York', zone: 'America/New_York' },
    config: { permalink: 'pretty', timezone: null },
  },
  { engine: 'hexo', name: 'date' },
  {
    ...{ engine: 'hexo', name: 'date, in a folder, built in UTC', zone: 'UTC' },
    config: { url: 'https://hexo.example/blog', root: '/blog/', filename_case: 1 },
  },
  { engine: 'hexo', name: 'category', config: { permalink: ':category/:title.html' } },
  { engine: 'hexo', name: 'hash', config: { permalink: 'p/:hash/', timezone: null } },
  { engine: 'hugo', name: 'date' },
  {
    ...{ engine: 'hugo', name: 'its own, in a folder' },
    config: { baseURL: 'https://hugo.example/blog/', permalinks: {} },
  },
  { engine: 'hugo', name: 'ugly', config: { uglyURLs: true, permalinks: {} } },
  {
    ...{ engine: 'hugo', name: 'title' },
    config: { permalinks: { posts: '/:section/:title/', news: '/n/:year/:filename/' } },
  },
  {
    ...{ engine: 'hugo', name: 'dates of files, all languages in folders' },
    config: {
      frontmatter: { date: [':filename', ':default'] },
      permalinks: { posts: '/:year/:month/:slug/' },
      defaultContentLanguageInSubdir: true,
    },
  },
];

const USAGE = '用法 / usage: npm run verify:import [-- 名称里的字 words of its name …]';

await main(async () => {
  const call = readCall(USAGE, { allowPositionals: true });
  if (call === null) return;
  const asked = call.positionals;
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
}, null);

function nameOf({ engine, name }: Variant): string {
  return `${engine}, ${name}`;
}

function rowOf(variant: Variant, { posts, came, least, addresses, problems }: Judgement): string {
  const text = `${(Math.floor(least * 1000) / 10).toFixed(1)} %`;
  return `${nameOf(variant).padEnd(50)} posts ${came}/${posts}  text ≥ ${text}  addresses ${addresses}  problems ${problems.length}`;
}
