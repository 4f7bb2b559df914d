import type { PipedBrowser } from './piped-browser';

/** A visit to a page that was prerendered while the pointer rested on its link. */
export type PrerenderedVisit = {
  /** Time at which the page was shown, in milliseconds of its own clock; 0 where it was not prerendered. */
  activationStart: number;
  /** Milliseconds from the click until the page has been painted. */
  milliseconds: number;
};

/**
 * Opens a page, rests the pointer on a link until its target is prerendered and has loaded, and clicks.
 *
 * @param from address of the page with the link
 * @param href of the link in `<main>`, as it is written there
 * @returns the visit, as the target was shown
 */
export async function visitPrerendered(
  browser: PipedBrowser,
  from: string,
  href: string,
): Promise<PrerenderedVisit> {
  const session = await browser.open(from);
  await browser.send('Preload.enable', {}, session);
  const place = (await browser.evaluate(
    `(() => {
      const link = document.querySelector('main a[href="${href}"]');
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = link.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`,
    session,
  )) as { x: number; y: number };
  const attached = browser.event('Target.attachedToTarget');
  const ready = browser.event('Preload.prerenderStatusUpdated', ({ status }) => status === 'Ready');
  const mouse = (type: string) =>
    browser.send(
      'Input.dispatchMouseEvent',
      { type, ...place, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: 1 },
      session,
    );
  await mouse('mouseMoved');
  await ready;
  const shown = String((await attached).sessionId);
  await browser.evaluate(
    `new Promise((resolve) =>
      document.readyState === 'complete' ? resolve() : addEventListener('load', () => resolve()))`,
    shown,
  );
  // A frame later than the one that is asked for, the page has been painted.
  const painted = browser.evaluate(
    `new Promise((resolve) => document.addEventListener('prerenderingchange', () =>
      requestAnimationFrame(() => requestAnimationFrame(() => {
        const [{ activationStart }] = performance.getEntriesByType('navigation');
        resolve({ activationStart, at: performance.timeOrigin + performance.now() });
      }))))`,
    shown,
  );
  const clicked = Date.now();
  // The page that has been clicked away answers no more.
  void mouse('mousePressed').catch(() => undefined);
  void mouse('mouseReleased').catch(() => undefined);
  const { activationStart, at } = (await painted) as { activationStart: number; at: number };
  return { activationStart, milliseconds: at - clicked };
}
