/**
 * `npm run bench:engines -- [--posts 200] [--papermod <folder>]`: builds one corpus, an archive of generated posts
 * and the seed article, with this project, Jekyll (Debian), Hexo (npm, in a folder of its own) and, where a
 * checkout of its theme PaperMod is named, Hugo (Debian). Prints one Markdown table: what a cold build costs, and
 * what a reader's browser asks for to show the article and a list. Needs a POSIX shell and Chromium.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { readCall } from '../lib/arguments.mjs';
import { BROWSER_FLAGS } from '../lib/browser-flags.mjs';
import { requireBrowser } from '../lib/browser.mjs';
import { installApart } from '../lib/install-apart.mjs';
import { measuredOn } from '../lib/machine.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { needPrograms } from '../serving/engines.mjs';
import { buildWithHexo } from './engines/hexo.mjs';
import { buildWithHugo } from './engines/hugo.mjs';
import { buildWithJekyll } from './engines/jekyll.mjs';
import { report } from './engines/report.mjs';
import { weigh } from './engines/weigh.mjs';
import { buildWithYueliang } from './engines/yueliang.mjs';

const USAGE =
  '用法 / usage: npm run bench:engines -- [--posts 200] [--papermod 主题的文件夹 folder of the theme]';

await main(async () => {
  const call = readCall(USAGE, {
    options: { posts: { type: 'string', default: '200' }, papermod: { type: 'string' } },
  });
  if (call === null) return;
  const count = Number(call.values.posts);
  if (!Number.isInteger(count) || count < 1) throw new ExpectedError(USAGE, 2);
  const { papermod } = call.values;
  await needPrograms({ jekyll: 'jekyll-theme-minima', ...(papermod && { hugo: 'hugo' }) });
  const hexo = await installApart(ROOT, 'hexo');
  const scratch = mkdtempSync(path.join(tmpdir(), 'yueliang-engines-'));
  const folder = (/** @type {string} */ name) => {
    mkdirSync(path.join(scratch, name));
    return path.join(scratch, name);
  };
  const engines = [
    () => buildWithYueliang(folder('yueliang'), count),
    () => buildWithJekyll(folder('jekyll'), count),
    ...(papermod ? [() => buildWithHugo(folder('hugo'), count, path.resolve(papermod))] : []),
    () => buildWithHexo(folder('landscape'), count, hexo, 'landscape'),
    () => buildWithHexo(folder('next'), count, hexo, 'next'),
  ];
  const executablePath = await requireBrowser();
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const results = [];
    for (const build of engines) {
      const site = await build();
      console.error(site.name);
      const article = await weigh(browser, site, site.article);
      const list = await weigh(browser, site, site.list);
      await site.stop?.();
      results.push({ name: site.name, cost: site.cost, article, list });
    }
    console.log(`${measuredOn()} · ${count + 1} posts\n\n${report(results)}`);
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}, null);
