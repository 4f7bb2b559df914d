import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from './scripts/lib/browser-flags.mjs';
import { findBrowser } from './scripts/lib/browser.mjs';
import { serveCommand } from './scripts/lib/server.mjs';
import { testSites } from './scripts/lib/sites.mjs';

const executablePath = await findBrowser();

/**
 * Folders of tests, by the site that they read; `runtime` holds what must be true in both builds of the newsroom;
 * `schedule` and `publishing` start servers of their own.
 */
const testFolders: Record<string, string[]> = {
  site: ['site'],
  newsroom: ['newsroom', 'runtime', 'schedule', 'publishing'],
  'newsroom-next': ['runtime'],
};

const sites = testSites(import.meta.dirname);

/** Run with `npm run e2e`, which builds the sites first. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // What passes only the second time is listed as flaky, and is to be mended; it hides no other result.
  retries: 1,
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/{testFileDir}/screenshots/{arg}{ext}',
  expect: {
    // A few pixels of anti-aliasing may differ from one Chromium to the next.
    toMatchSnapshot: { maxDiffPixelRatio: 0.0005 },
  },
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { ...(executablePath && { executablePath }), args: BROWSER_FLAGS },
  },
  projects: sites.map(({ name, origin }) => ({
    name,
    testMatch: testFolders[name]?.map((folder) => `e2e/${folder}/**/*.{test,spec}.ts`) ?? [],
    use: { baseURL: origin },
  })),
  webServer: sites.map(({ folder, port, origin, environment }) => ({
    command: serveCommand(port)
      .flat()
      .map((part) => JSON.stringify(part))
      .join(' '),
    cwd: folder,
    env: environment,
    url: origin,
    // A server that happens to run there may serve another build.
    reuseExistingServer: false,
  })),
});
