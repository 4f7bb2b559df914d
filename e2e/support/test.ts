import { test as base, expect } from '@playwright/test';
import { SitePage } from './site-page';
import { watchPage } from './watch-page';

type Fixtures = {
  /** Problems that a test makes on purpose, each as a pattern of the message. */
  expectedProblems: RegExp[];
  /** The site's origin, without a slash at its end. */
  origin: string;
  /** The page under test. */
  site: SitePage;
};

/**
 * Playwright's `test`, whose pages fail the test when they log an error, throw one or ask another
 * origin for something.
 */
export const test = base.extend<Fixtures>({
  expectedProblems: [[], { option: true }],
  origin: async ({ baseURL }, use) => {
    if (!baseURL) throw new Error('playwright.config.ts gives this project no baseURL');
    await use(new URL(baseURL).origin);
  },
  page: async ({ page, origin, expectedProblems }, use) => {
    const problems = watchPage(page, origin);
    await use(page);
    const isExpected = (problem: string) => expectedProblems.some((each) => each.test(problem));
    expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
  },
  site: async ({ page }, use) => {
    await use(new SitePage(page));
  },
});

export { expect } from '@playwright/test';
