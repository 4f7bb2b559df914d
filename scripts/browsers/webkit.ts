import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { startEngine } from '../serving/engines.mjs';
import { freePort } from '../serving/server.mjs';
import { inPage, type Tab } from './tab';

/** The part of Selenium that is used: https://www.selenium.dev/selenium/docs/api/javascript. */
type Selenium = {
  Builder: new () => Builder;
  By: { css: (selector: string) => unknown };
  Key: Record<string, string>;
};
type Builder = {
  usingServer: (url: string) => Builder;
  withCapabilities: (capabilities: object) => Builder;
  build: () => Promise<Driver>;
};
type Driver = {
  get: (url: string) => Promise<void>;
  executeScript: <Result>(program: string, given: unknown) => Promise<Result>;
  findElement: (by: unknown) => { click: () => Promise<void> };
  actions: () => { sendKeys: (keys: string) => { perform: () => Promise<void> } };
  manage: () => { window: () => { setRect: (rect: object) => Promise<unknown> } };
  getCapabilities: () => Promise<{ get: (name: string) => unknown }>;
  quit: () => Promise<void>;
};

/** The bar of tools of the browser that comes with WebKitGTK would keep a window from being as narrow as a phone. */
const NARROW = '* { padding: 0; margin: 0; border: none; min-width: 0; min-height: 0; }';

/** Keys as Selenium names them. */
const KEYS: Record<string, string> = {
  ArrowDown: 'ARROW_DOWN',
  Enter: 'ENTER',
  Escape: 'ESCAPE',
  Tab: 'TAB',
};

/**
 * Starts WebKitGTK on a screen that nobody sees. Its driver can neither print nor tell what the console says.
 * @param folder folder in which Selenium is installed
 * @param origin the site
 */
export async function startWebkit(folder: string, origin: string): Promise<Tab> {
  const require = createRequire(import.meta.url);
  const selenium = require(path.join(folder, 'node_modules/selenium-webdriver')) as Selenium;
  const { Builder, By, Key } = selenium;
  const settings = path.join(folder, 'settings');
  mkdirSync(path.join(settings, 'gtk-3.0'), { recursive: true });
  writeFileSync(path.join(settings, 'gtk-3.0/gtk.css'), NARROW);
  const [screen, display] = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: settings };
  const server = await startEngine('WebKitWebDriver', [`--port=${String(port)}`], port, env);
  const end = async () => {
    await server.stop();
    screen.kill();
  };
  try {
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${String(port)}`)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build();
    const capabilities = await driver.getCapabilities();
    return {
      engine: `WebKitGTK ${String(capabilities.get('browserVersion'))}`,
      open: (path) => driver.get(origin + path),
      run: (script, given) =>
        driver.executeScript(`return ${inPage(script, 'arguments[0]')}`, given),
      click: (selector) => driver.findElement(By.css(selector)).click(),
      type: (text) => driver.actions().sendKeys(text).perform(),
      press: (key) =>
        driver
          .actions()
          .sendKeys(Key[KEYS[key] ?? ''] ?? key)
          .perform(),
      resize: async (width, height) => {
        await driver.manage().window().setRect({ x: 0, y: 0, width, height });
      },
      close: async () => {
        await driver.quit();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Starts an X server without a screen, which says itself which number it has found free. */
async function startScreen(): Promise<[ChildProcess, string]> {
  const parameters = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  return [screen, `:${String(number).trim()}`];
}
