import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inPage, type Tab } from './tab';

/** The part of Puppeteer that is used: https://pptr.dev/api. */
type Puppeteer = { launch: (options: object) => Promise<Browser> };
type Browser = {
  version: () => Promise<string>;
  newPage: () => Promise<Page>;
  close: () => Promise<void>;
  process: () => { kill: (signal: NodeJS.Signals) => boolean } | null;
};
type Page = {
  goto: (url: string) => Promise<unknown>;
  evaluate: <Result>(program: string) => Promise<Result>;
  click: (selector: string) => Promise<void>;
  keyboard: { type: (text: string) => Promise<void>; press: (key: string) => Promise<void> };
  setViewport: (size: { width: number; height: number }) => Promise<void>;
  pdf: (options: object) => Promise<Uint8Array>;
};

/**
 * Starts Firefox, which speaks WebDriver BiDi by itself: Debian has no geckodriver.
 * @param folder folder in which Puppeteer is installed
 * @param origin the site
 */
export async function startFirefox(folder: string, origin: string): Promise<Tab> {
  const require = createRequire(import.meta.url);
  const puppeteer = require(path.join(folder, 'node_modules/puppeteer-core')) as Puppeteer;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN' },
  });
  const page = await browser.newPage();
  return {
    engine: (await browser.version()).replace('firefox/', 'Firefox '),
    open: async (path) => {
      await page.goto(origin + path);
    },
    run: (script, given) => page.evaluate(inPage(script, JSON.stringify(given))),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    print: () => page.pdf({ preferCSSPageSize: true }),
    close: async () => {
      // It does not always say that it has ended.
      await Promise.race([browser.close(), setTimeout(5000)]);
      browser.process()?.kill('SIGKILL');
    },
  };
}
