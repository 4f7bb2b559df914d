import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser, findBrowser } from './browser.mjs';
import { ExpectedError } from './main.mjs';
import { Interrupted } from './run.mjs';

const own = '/playwright/chrome';
const system = '/usr/bin/chromium';

/**
 * A machine on which only the given browsers are there and start.
 *
 * @param {string[]} present
 * @param {Partial<import('./browser.mjs').Machine>} [changes]
 */
function machine(present, changes = {}) {
  const exists = (/** @type {string} */ file) => present.includes(file);
  return {
    chosen: undefined,
    exists,
    works: exists,
    playwrightBrowser: () => Promise.resolve(own),
    systemBrowsers: () => [system, '/opt/google/chrome'],
    downloadBrowser: vi.fn(() => Promise.reject(new ExpectedError('no network'))),
    canUseApt: false,
    installSystemBrowser: vi.fn(() => Promise.resolve()),
    ...changes,
  };
}

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('findBrowser', () => {
  it('takes the browser that the user names before all others', async () => {
    const present = [own, system, '/my/chrome'];
    expect(await findBrowser(machine(present, { chosen: '/my/chrome' }))).toBe('/my/chrome');
  });

  it('refuses a named browser that is not there instead of taking another', async () => {
    await expect(findBrowser(machine([own], { chosen: '/my/chrome' }))).rejects.toThrow(
      '/my/chrome',
    );
  });

  it("takes Playwright's own before the system's", async () => {
    expect(await findBrowser(machine([system, own]))).toBe(own);
  });

  it("takes the system's browsers in their order", async () => {
    expect(await findBrowser(machine(['/opt/google/chrome', system]))).toBe(system);
  });

  it('passes over a browser that is there but does not start', async () => {
    const works = (/** @type {string} */ file) => file === system;
    expect(await findBrowser(machine([own, system], { works }))).toBe(system);
  });

  it('finds nothing on a bare machine', async () => {
    expect(await findBrowser(machine([]))).toBeUndefined();
  });
});

describe('ensureBrowser', () => {
  it('installs nothing when there is a browser', async () => {
    const ready = machine([system], { canUseApt: true });
    expect(await ensureBrowser(ready)).toBe(system);
    expect(ready.downloadBrowser).not.toHaveBeenCalled();
    expect(ready.installSystemBrowser).not.toHaveBeenCalled();
  });

  it("downloads Playwright's own first", async () => {
    /** @type {string[]} */
    const present = [];
    const downloadBrowser = () => Promise.resolve(void present.push(own));
    const bare = machine(present, { downloadBrowser, canUseApt: true });
    expect(await ensureBrowser(bare)).toBe(own);
    expect(bare.installSystemBrowser).not.toHaveBeenCalled();
  });

  it('falls back on apt where that is possible', async () => {
    /** @type {string[]} */
    const present = [];
    const installSystemBrowser = () => Promise.resolve(void present.push(system));
    const bare = machine(present, { installSystemBrowser, canUseApt: true });
    expect(await ensureBrowser(bare)).toBe(system);
    expect(bare.downloadBrowser).toHaveBeenCalledOnce();
  });

  it('does not touch apt as an ordinary user, and says what to do', async () => {
    const bare = machine([]);
    await expect(ensureBrowser(bare)).rejects.toThrow(/Chromium.*CHROME_PATH.*apt-get install/s);
    expect(bare.installSystemBrowser).not.toHaveBeenCalled();
  });

  it('stops when the user stops it', async () => {
    const downloadBrowser = () => Promise.reject(new Interrupted('SIGINT'));
    const bare = machine([], { downloadBrowser, canUseApt: true });
    await expect(ensureBrowser(bare)).rejects.toThrow('SIGINT');
    expect(bare.installSystemBrowser).not.toHaveBeenCalled();
  });
});
