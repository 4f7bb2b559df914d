import type { Tab } from './tab';

/** Longest wait for what is expected of a page, in milliseconds. */
const PATIENCE = 5000;

/** Milliseconds between two looks. */
const PAUSE = 100;

/**
 * Waits until something holds.
 * @param what the expectation, in words
 * @throws {Error} When it does not hold in time.
 */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`it is not so: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Waits until something on the page is shown. */
export const shown = (tab: Tab, selector: string) =>
  until(`${selector} is shown`, () => isShown(tab, selector));

/** Waits until it is shown no more. */
export const gone = (tab: Tab, selector: string) =>
  until(`${selector} is gone`, async () => !(await isShown(tab, selector)));

const isShown = (tab: Tab, selector: string) =>
  tab.run((found) => document.querySelector(found)?.checkVisibility() ?? false, selector);

/** Waits until what has the focus is the element that a selector finds. */
export const focused = (tab: Tab, selector: string) =>
  until(`the focus is on ${selector}`, () =>
    tab.run((found) => document.activeElement?.matches(found) ?? false, selector),
  );

/** Waits until an element says something. */
export const says = (tab: Tab, selector: string, text: string) =>
  until(`${selector} says ${text}`, () =>
    tab.run(
      ([found, wanted]) => document.querySelector(found)?.textContent.includes(wanted) ?? false,
      [selector, text] as const,
    ),
  );
