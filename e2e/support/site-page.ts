import { expect, type Locator, type Page, type Response } from '@playwright/test';

/** A page of the site as a reader finds it: its landmarks and what stands in them. */
export class SitePage {
  /** Playwright's page. */
  readonly page: Page;
  /** The link past masthead and navigation. */
  readonly skipLink: Locator;
  /** Name, navigation and reading settings. */
  readonly masthead: Locator;
  /** Links to the parts of the site. */
  readonly navigation: Locator;
  /** The main content of the page. */
  readonly main: Locator;
  /** The foot of every page. */
  readonly footer: Locator;
  /** The page's title. */
  readonly heading: Locator;
  /** Body of an article or a page. */
  readonly prose: Locator;
  /** Titles of the articles in a list, in order. */
  readonly titles: Locator;
  /** Names in a directory of categories or authors, in order. */
  readonly entries: Locator;
  /** The button that opens and closes the reading settings. */
  readonly settings: Locator;

  constructor(page: Page) {
    this.page = page;
    this.skipLink = page.getByRole('link', { name: '跳到正文' });
    this.masthead = page.getByRole('banner');
    this.navigation = page.getByRole('navigation', { name: '主导航' });
    this.main = page.getByRole('main');
    this.footer = page.getByRole('contentinfo');
    this.heading = page.getByRole('heading', { level: 1 });
    this.prose = page.locator('.prose');
    this.titles = this.main.getByRole('article').getByRole('heading', { level: 2 });
    this.entries = this.main.getByRole('listitem').getByRole('heading', { level: 2 });
    this.settings = page.locator('reading-settings summary');
  }

  /**
   * Opens an address and waits until it has loaded.
   *
   * @param path path, with or without percent-encoding
   * @param status the status it must be answered with
   */
  async open(path: string, status = 200): Promise<Response> {
    const response = await this.page.goto(path);
    if (!response) throw new Error(`${path} was answered by the page before it: no navigation`);
    expect(response.status(), `status of ${path}`).toBe(status);
    return response;
  }

  /**
   * Chooses one of the reading settings, opening them first where they are closed.
   *
   * @param setting its name, e.g. `外观`
   * @param choice e.g. `深色`
   */
  async choose(setting: string, choice: string): Promise<void> {
    await this.openSettings();
    // A size shows the letter 字 after its name.
    await this.page
      .getByRole('group', { name: setting })
      .locator('label')
      .filter({ hasText: new RegExp(`^${choice}字?$`, 'u') })
      .click();
  }

  /**
   * Finds the choice of a reading setting, opening them first where they are closed.
   *
   * @param setting its name, e.g. `外观`
   */
  async chosen(setting: string): Promise<Locator> {
    await this.openSettings();
    return this.page.getByRole('group', { name: setting }).getByRole('radio', { checked: true });
  }

  private async openSettings(): Promise<void> {
    const isOpen = await this.page.locator('reading-settings [open]').count();
    if (isOpen === 0) await this.settings.click();
  }

  /**
   * Reads statements of the page in `<head>`.
   *
   * @param selector of one element, e.g. `link[rel=canonical]`
   * @param attribute the one that holds the statement
   * @returns its value in each such element: more than one is a defect
   */
  async stated(selector: string, attribute: string): Promise<(string | null)[]> {
    const elements = await this.page.locator(`head ${selector}`).all();
    return Promise.all(elements.map((element) => element.getAttribute(attribute)));
  }

  /**
   * Finds what makes the window scroll to the side.
   *
   * @returns the elements that stick out of it to the right, outermost first; none where it fits
   */
  async overflow(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120));
    });
  }
}
