/**
 * `npm test`: from a bare clone to every check passed. Installs the dependencies, finds or installs
 * a Chromium and a Chinese typeface, then runs what `validate` runs. Exits with 0 only when every
 * step has passed.
 */
import { ensureBrowser } from './lib/browser.mjs';
import { runChecks } from './lib/checks.mjs';
import { ensureChineseFont } from './lib/chinese-fonts.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { main } from './lib/main.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { ROOT } from './lib/project.mjs';

const USAGE = `用法 / usage: npm test
  安装，再运行所有检查 / installs, then runs every check`;

await main(async () => {
  checkNodeVersion(ROOT);
  await ensureDependencies(ROOT);
  const browser = await ensureBrowser();
  console.log(`浏览器 · Browser: ${browser}`);
  await ensureChineseFont();
  process.env.CHROME_PATH = browser;
  await runChecks(ROOT);
}, USAGE);
