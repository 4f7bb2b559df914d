import { existsSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '../lib/main.mjs';

/** Programs, and Debian's package of each. */
const PROGRAMS = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
  pdftotext: 'poppler-utils',
  w3m: 'w3m',
  lynx: 'lynx',
};

/**
 * Makes sure that the browsers are there. They are large: whoever asks for them installs them.
 * @throws {ExpectedError} With the packages that are missing.
 */
export function needPackages(): void {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const missing = Object.entries(PROGRAMS)
    .filter(([program]) => !folders.some((folder) => existsSync(path.join(folder, program))))
    .map(([, name]) => name);
  if (missing.length > 0)
    throw new ExpectedError(
      `请先安装浏览器 / Install the browsers first: apt-get install ${missing.join(' ')}`,
    );
}
