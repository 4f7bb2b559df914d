import { shown, until } from './expect';
import type { Tab } from './tab';

/** A feed in each format that a browser shows, and a list's own. */
const FEEDS = ['/feed.xml', '/atom.xml', '/categories/daily/feed.xml'];

/**
 * Opens on a phone what is no page by itself: feeds, as somebody does who has pressed a link to one, and `/today`,
 * on a day without an edition.
 * @returns the faults, one a line
 */
export async function checkWays(tab: Tab): Promise<string[]> {
  const found: string[] = [];
  await tab.resize(390, 844);
  for (const path of ['/today', ...FEEDS]) {
    await tab.open(path);
    try {
      if (path === '/today') await shown(tab, '#not-today');
      else {
        await until('its style sheet is there', () => tab.run(isStyled, null));
        found.push(...(await tab.run(lookAtFeed, null)).map((fault) => `${path}: ${fault}`));
      }
    } catch (error) {
      found.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return found;
}

/** Runs in the page: text has the size that our style sheet gives it, and not a browser's own. */
function isStyled(): boolean {
  return getComputedStyle(document.documentElement).fontSize === '17px';
}

/** Runs in the page. */
function lookAtFeed(): string[] {
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    found.push(`it is ${String(scrollWidth)} px wide, the window ${String(clientWidth)}`);
  const shown = [...document.querySelectorAll('*')].filter(
    (element) => element.children.length === 0 && element.getClientRects().length > 0,
  );
  if (shown.length === 0) found.push('it shows nothing');
  for (const element of shown) {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < 12) found.push(`text of ${String(size)} px: ${element.localName}`);
  }
  return [...new Set(found)];
}
