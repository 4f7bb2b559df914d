import { expect, test, type Page } from '@playwright/test';
import { renderMarkdown } from '../../lib/markdown/pipeline';
import { payloads, places } from '../../tests/xss/payloads';

/** Rendered outputs, each in a box of its own; those that the renderer refuses are left out. */
function pageOf(write: (payload: string) => string): string {
  const boxes = payloads.flatMap((payload) => {
    try {
      return `<section>${write(payload)}</section>`;
    } catch {
      return [];
    }
  });
  return `<!doctype html><meta charset="utf-8"><title>x</title>${boxes.join('\n')}`;
}

/**
 * Loads a page, without any policy of ours, and does to each element what a reader may do.
 *
 * @returns signs of what ran: dialogs, errors of scripts, what they log, navigations, requests that no picture made
 */
async function whatRuns(page: Page, html: string): Promise<string[]> {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => ran.push(`error: ${message}`));
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource'))
      ran.push(`console: ${message.text()}`);
  });
  page.on('popup', (popup) => ran.push(`window: ${popup.url()}`));
  await page.exposeFunction('ranOnPage', (what: string) => ran.push(what));
  await page.addInitScript(() => {
    const { ranOnPage } = window as unknown as { ranOnPage: (what: string) => void };
    for (const name of ['alert', 'confirm', 'prompt', 'open'] as const)
      Object.defineProperty(window, name, {
        value: () => {
          ranOnPage(name);
        },
      });
  });
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.url() === PAGE) await route.fulfill({ contentType: 'text/html', body: html });
    else {
      if (!/^(?:image|media)$/u.test(request.resourceType()))
        ran.push(`${request.resourceType()}: ${request.url()}`);
      await route.abort();
    }
  });
  await page.goto(PAGE);
  await page.evaluate(() => {
    // A link to another page would end the test; one to a script would not be followed otherwise.
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[href], area[href]');
      if (link && !(link as HTMLAnchorElement).href.startsWith('javascript:'))
        event.preventDefault();
    });
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      for (const type of ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'pointerover'])
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      for (const type of ['keydown', 'input', 'change', 'toggle', 'beforetoggle', 'load', 'error'])
        element.dispatchEvent(new Event(type));
      if (element instanceof HTMLElement) {
        element.focus();
        element.click();
        element.blur();
      }
    }
    // What a browser writes, it may read differently.
    const again = document.createElement('div');
    document.body.append(again);
    const once = document.body.innerHTML;
    again.innerHTML = once;
  });
  await page.waitForLoadState('networkidle');
  return ran;
}

/** Each test loads some 450 outputs and touches every element. */
test.describe.configure({ timeout: 120_000 });

const PAGE = 'https://payloads.example/';

for (const [name, place] of Object.entries(places)) {
  test(`hostile text runs nothing: ${name}`, async ({ page }) => {
    expect(
      await whatRuns(
        page,
        pageOf((payload) => renderMarkdown(place(payload))),
      ),
    ).toEqual([]);
  });
}

test('the page sees what runs where nothing is sanitised', async ({ page }) => {
  const ran = await whatRuns(
    page,
    pageOf((payload) => payload),
  );
  expect(ran.length).toBeGreaterThan(50);
});
