import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Milliseconds for a browser to tell its version. */
const VERSION_LIMIT = 20_000;

/** The names under which Linux distributions and Google install Chromium, best first. */
const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const APPLICATIONS_ON_MACOS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Asks Playwright for its own Chromium.
 *
 * @returns {Promise<string>} Its path, also before `playwright install`.
 * @throws {Error} When the dependencies are not installed.
 */
export async function playwrightBrowser() {
  // eslint-disable-next-line house/before-install -- imported late, when the packages are there
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * Lists where this system's own Chrome or Chromium would be.
 *
 * @returns {string[]} Paths, best first; most do not exist.
 */
export function systemBrowsers() {
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(HOME, 'Applications')];
    return folders.flatMap((folder) =>
      APPLICATIONS_ON_MACOS.map((name) => path.join(folder, name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe'));
  }
  const folders = PATH.split(path.delimiter).filter(Boolean);
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * Tells whether a browser is there and starts. Being there is not enough on Linux: Playwright's own
 * may lack system libraries, and Ubuntu's `chromium-browser` may be a stub that only asks for a
 * snap.
 *
 * @param {string} file The program's path.
 * @returns {boolean} Whether it told its version.
 */
export function works(file) {
  if (!existsSync(file)) return false;
  // Chrome on Windows opens a window instead of telling its version.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { timeout: VERSION_LIMIT, stdio: 'ignore' }).status === 0;
}
