import { existsSync } from 'node:fs';
import { canUseApt, installWithApt } from './apt.mjs';
import { attempt } from './attempt.mjs';
import { playwrightBrowser, systemBrowsers, works } from './installed-browsers.mjs';
import { ExpectedError } from './main.mjs';
import { ROOT } from './project.mjs';
import { run } from './run.mjs';

/**
 * Seconds that Playwright gets to download its browser, which can hang where there is no network.
 */
const DOWNLOAD_SECONDS = 180;

/**
 * Questions to the machine in the search for a browser; tests give their own answers.
 *
 * @typedef {object} Machine
 * @property {string | undefined} chosen CHROME_PATH: the browser that the user named.
 * @property {(file: string) => boolean} exists
 * @property {(file: string) => boolean} works Whether the program is there and starts.
 * @property {() => Promise<string>} playwrightBrowser Gives the path at which Playwright keeps, or would keep, its own
 *   browser.
 * @property {() => string[]} systemBrowsers Lists the paths at which the system's browsers would be, best first.
 * @property {() => Promise<void>} downloadBrowser Has Playwright download its own browser.
 * @property {boolean} canUseApt
 * @property {() => Promise<void>} installSystemBrowser Installs the system's browser with apt.
 */

/** Has Playwright download the browser that it is made for. */
function downloadBrowser() {
  const parameters = ['node_modules/@playwright/test/cli.js', 'install', '--no-shell', 'chromium'];
  return run(process.execPath, parameters, { cwd: ROOT, timeoutSeconds: DOWNLOAD_SECONDS });
}

/** @type {Machine} */
const thisMachine = {
  chosen: process.env.CHROME_PATH,
  exists: existsSync,
  works,
  playwrightBrowser,
  systemBrowsers,
  downloadBrowser,
  canUseApt: canUseApt(),
  installSystemBrowser: () => installWithApt('chromium'),
};

/**
 * Looks for a Chromium on this machine: the one CHROME_PATH names, Playwright's own, the system's.
 *
 * @param {Machine} [machine] The machine to look on; this one when absent.
 * @returns {Promise<string | undefined>} The program's path; undefined when there is none that
 *   starts.
 * @throws {ExpectedError} When CHROME_PATH names a file that is not there: another one would not be
 *   what was asked for.
 */
export async function findBrowser(machine = thisMachine) {
  if (machine.chosen) {
    if (machine.exists(machine.chosen)) return machine.chosen;
    throw new ExpectedError(
      `CHROME_PATH：没有这个文件 ${machine.chosen}\n  CHROME_PATH: no such file; correct it or unset it`,
    );
  }
  const candidates = [await machine.playwrightBrowser(), ...machine.systemBrowsers()];
  return candidates.find((file) => machine.works(file));
}

/**
 * Finds a Chromium on a machine that has been set up.
 *
 * @returns {Promise<string>} The program's path.
 * @throws {ExpectedError} When there is none; the message says how to get one.
 */
export async function requireBrowser() {
  const found = await findBrowser();
  if (found) return found;
  throw new ExpectedError('没有可用的浏览器，请先运行 npm test / No browser: run npm test first');
}

/**
 * Finds a Chromium, or else gets one: from Playwright, then (as root on Debian or Ubuntu) from apt.
 *
 * @param {Machine} [machine] The machine to look on; this one when absent.
 * @returns {Promise<string>} The program's path.
 * @throws {ExpectedError} When none can be had; the message says what to do.
 */
export async function ensureBrowser(machine = thisMachine) {
  const ways = [
    machine.downloadBrowser,
    ...(machine.canUseApt ? [machine.installSystemBrowser] : []),
  ];
  let found = await findBrowser(machine);
  for (const install of ways) {
    if (found) break;
    console.log('安装浏览器 · Installing a Chromium for the tests');
    await attempt(install);
    found = await findBrowser(machine);
  }
  if (found) return found;
  throw new ExpectedError(
    '找不到可用的 Chromium。请安装 Chrome 或 Chromium，或用 CHROME_PATH 指明它的路径，然后重试。\n' +
      '  No working Chromium was found. Install Chrome or Chromium, or name its path in CHROME_PATH, and try again.\n' +
      '  Debian: apt-get install chromium · Ubuntu: npx playwright install --with-deps chromium',
  );
}
