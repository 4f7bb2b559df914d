// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import { keepPlace, keptPlace } from './kept-places.browser';
import './reading-place.element';

/** Stand-in for the browser's entry of a page's navigation. */
class Navigation {
  constructor(readonly type: string) {}
}

const WINDOW = 100;
const here = '/posts/x';

/** The article, scrolled by so much; each of its ten blocks fills a third of the window. */
function open({ height = 3 * WINDOW, scrolled = 0, html = article } = {}): void {
  vi.stubGlobal('innerHeight', WINDOW);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const top = Number(this.textContent) * 30 - place;
    return { top, bottom: top + 30 } as DOMRect;
  });
  place = scrolled;
  show(html);
}

const blocks = Array.from({ length: 10 }, (_, index) => `<p>${String(index)}</p>`).join('');
const article = `<div><reading-place></reading-place><div class="prose">${blocks}</div></div>`;
const offer = () => find('reading-place').children.length > 0;

let place = 0;
let leave: AbortController;

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', here);
  vi.stubGlobal('PerformanceNavigationTiming', Navigation);
  vi.spyOn(performance, 'getEntriesByType').mockImplementation((kind) =>
    kind === 'navigation' ? [new Navigation('navigate') as unknown as PerformanceEntry] : [],
  );
  // The next test's page does not have the listeners of this one.
  leave = new AbortController();
  for (const target of [document, globalThis]) {
    const add = target.addEventListener.bind(target) as EventTarget['addEventListener'];
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      add(type, listener, { ...(typeof options === 'object' && options), signal: leave.signal });
    });
  }
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('when the reader leaves', () => {
  const hide = (state = 'hidden') => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state as DocumentVisibilityState);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it.each([
    ['the first block while it is in view', 0, 0],
    ['the first block to its last line', 29, 0],
    ['the next one from there', 30, 1],
    ['a block in the middle', 100, 3],
    ['the last window but one line', 199, 6],
    ['nothing once the end is in view', 200, 0],
  ])('keeps %s', (_what, scrolled, block) => {
    open();
    place = scrolled;
    hide();
    expect(keptPlace(here)).toBe(block);
  });

  it('keeps nothing when the page comes into view', () => {
    open();
    place = 100;
    hide('visible');
    expect(keptPlace(here)).toBe(0);
  });

  it.each([
    ['shorter than three windows', { height: 3 * WINDOW - 1 }],
    ['without a body', { html: '<reading-place></reading-place>' }],
  ])('keeps nothing of an article %s', (_what, page) => {
    open(page);
    place = 100;
    hide();
    expect(keptPlace(here)).toBe(0);
  });

  it('forgets the place of an article that has no blocks any more', () => {
    keepPlace(here, 3);
    open({ html: article.replace(blocks, '') });
    hide();
    expect(keptPlace(here)).toBe(0);
  });
});

describe('on the next visit', () => {
  beforeEach(() => {
    keepPlace(here, 5);
  });

  /** Opens the article, and waits for the code of the offer where it is asked for. */
  const visit = async (page?: Parameters<typeof open>[0]) => {
    open(page);
    await vi.dynamicImportSettled();
  };

  it('offers to go back', async () => {
    await visit();
    const group = find('reading-place > [role=group]');
    expect(group.ariaLabel).toBe('上次的阅读');
    expect([...group.querySelectorAll('button[type=button]')].map((b) => b.textContent)).toEqual([
      '回到上次读到的地方',
      '不用了',
    ]);
  });

  it('goes back, focus and all, and the offer is gone', async () => {
    await visit();
    const target = find('.prose > :nth-child(6)');
    const scroll = vi.spyOn(target, 'scrollIntoView');
    const focus = vi.spyOn(target, 'focus');
    find('button').click();
    expect(scroll).toHaveBeenCalledOnce();
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
    expect(target.getAttribute('tabindex')).toBe('-1');
    expect(offer()).toBe(false);
  });

  it('stays where it is when the reader says so', async () => {
    await visit();
    find('button + button').click();
    expect(offer()).toBe(false);
  });

  it.each([
    ['to the window before the end of the first', 99, true],
    ['a whole window', 100, false],
  ])('with %s read, the offer is there: %j', async (_what, scrolled, there) => {
    await visit();
    vi.stubGlobal('scrollY', scrolled);
    dispatchEvent(new Event('scroll'));
    expect(offer()).toBe(there);
  });

  it.each([
    ['the block is in view already', { scrolled: 50 }, false],
    ['the block is one line below it', { scrolled: 49 }, true],
    ['the article has become short', { height: 3 * WINDOW - 1 }, false],
    ['the article has fewer blocks now', { html: article.replace(/<p>[5-9]<\/p>/gu, '') }, false],
  ])('offers where %s: %j', async (_what, page, there) => {
    await visit(page);
    expect(offer()).toBe(there);
  });

  it.each(['reload', 'back_forward'])("leaves %s to the browser's own memory", async (type) => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      new Navigation(type) as unknown as PerformanceEntry,
    ]);
    await visit();
    expect(offer()).toBe(false);
  });

  it('leaves an address with a place to the browser', async () => {
    history.replaceState(null, '', `${here}#c`);
    await visit();
    expect(offer()).toBe(false);
  });

  it('offers nothing where a browser does not say how a page was reached', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
    await visit();
    expect(offer()).toBe(false);
  });

  it('offers nothing in another article', async () => {
    history.replaceState(null, '', '/posts/y');
    await visit();
    expect(offer()).toBe(false);
  });
});
