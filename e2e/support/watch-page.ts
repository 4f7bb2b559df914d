import type { ConsoleMessage, Page } from '@playwright/test';

/** Chromium's word for a page transition of the style sheet that it gave up: no script began it, none can catch it. */
const TRANSITION_GIVEN_UP = /^Transition was (?:aborted|skipped)/u;

/**
 * Notes from now on what no page may do: log an error, throw one, or ask another origin for
 * something. That a document itself was answered with 404 or 400 is no problem here: whoever opens
 * it says which status it must have.
 *
 * @param page the page to watch
 * @param origin the site's origin, without a slash at its end
 * @returns the problems in words, growing as they happen
 */
export function watchPage(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  const documents = new Set<string>();
  const isDocumentStatus = (message: ConsoleMessage) =>
    message.text().startsWith('Failed to load resource') && documents.has(message.location().url);

  page.on('request', (request) => {
    const url = request.url();
    if (request.isNavigationRequest()) documents.add(url);
    if (!url.startsWith(`${origin}/`)) problems.push(`request to another origin: ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() !== 'error' || isDocumentStatus(message)) return;
    problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', ({ message }) => {
    if (!TRANSITION_GIVEN_UP.test(message)) problems.push(`uncaught error: ${message}`);
  });
  return problems;
}
