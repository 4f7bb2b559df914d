import { keepPlace, keptPlace } from './kept-places.browser';

/** Articles of fewer windows than this are read in one go. */
const LONG = 3;

/**
 * `<reading-place>` before the body of an article: keeps in this browser where the reader leaves a long
 * one, and offers to go back there on the next visit.
 */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const prose = this.parentElement?.querySelector('.prose');
    if (!prose || prose.clientHeight < LONG * innerHeight) return;
    const blocks = [...prose.children];
    const kept = keptPlace(location.pathname);
    const target = kept > 0 ? blocks[kept] : undefined;
    if (target && target.getBoundingClientRect().top > innerHeight && isFreshVisit())
      void import('./place-offer.browser').then(
        ({ offerPlace }) => {
          offerPlace(this, target);
        },
        // Where the code of the offer cannot be loaded, there is none.
        () => null,
      );
    // The last event that a page surely gets: https://www.w3.org/TR/page-visibility-2/#visibility-states-and-the-visibilitystate-enum
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') keepPlace(location.pathname, blockInView(blocks));
    });
  }
}

/** Whether the reader comes by a link to the article itself; a browser keeps its own place on reload and on the way back. */
function isFreshVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (
    !location.hash && entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
  );
}

/** The first block in the window; 0 before the first screen's end and where the last one is in view. */
function blockInView(blocks: readonly Element[]): number {
  const first = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const isRead = (blocks.at(-1)?.getBoundingClientRect().bottom ?? 0) <= innerHeight;
  return isRead ? 0 : Math.max(first, 0);
}

customElements.define('reading-place', ReadingPlace);
