import type { Locator, Page } from '@playwright/test';

/** More than any page of the newsroom has to stop at. */
const MOST_STOPS = 400;

/** A place where Tab stops, and what is wrong with it. */
type Stop = {
  /** The element, as HTML. */
  html: string;
  /** Faults in words; empty for none. */
  problems: string[];
};

/**
 * Goes through a page by Tab and looks at each stop: in the order of the document (WCAG 2.2, 2.4.3),
 * with a visible outline (2.4.7), in the window and not covered (2.4.11).
 *
 * @returns every stop, in order
 */
export async function readStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab has stopped ${String(MOST_STOPS)} times and is not through`);
}

/** Looks at what has the focus; null where the document has been left. Runs in the page. */
function lookAtStop(): Stop | null {
  const element = document.activeElement;
  const memory = window as { previousStop?: Element };
  if (!element || element === document.body) return null;
  // Within a player the stops are the browser's own.
  if (element.matches('video, audio'))
    return { html: element.outerHTML.slice(0, 160), problems: [] };
  const previous = memory.previousStop;
  memory.previousStop = element;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const boxes = [...element.getClientRects()];
  const isSeen = boxes.some(({ left, top, width, height }) => {
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  const isBefore =
    previous !== undefined &&
    (previous.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  return {
    html: element.outerHTML.slice(0, 160),
    problems: [
      ...(isBefore ? ['stands before the stop before it'] : []),
      ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1 ? ['has no outline'] : []),
      ...(isSeen ? [] : ['cannot be seen']),
    ],
  };
}

/**
 * Goes on by Tab until something has the focus and is seen to have it.
 *
 * @throws {Error} when the keyboard does not reach it, or nothing shows that it does
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    if (!(await target.evaluate((element) => element === document.activeElement))) continue;
    const problems = (await page.evaluate(lookAtStop))?.problems ?? [];
    if (problems.length === 0) return;
    throw new Error(`${target.toString()}: ${problems.join(', ')}`);
  }
  throw new Error(`the keyboard does not reach ${target.toString()}`);
}
