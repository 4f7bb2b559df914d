// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './notes.browser';

/** Stand-in for the browser's popovers, which happy-dom does not have. */
const popover = {
  showPopover: vi.fn(function (this: HTMLElement) {
    toggled(this, 'open');
  }),
  hidePopover: vi.fn(function (this: HTMLElement) {
    toggled(this, 'closed');
  }),
};

const toggled = (note: HTMLElement, newState: string) =>
  note.dispatchEvent(Object.assign(new Event('toggle'), { newState }));

const adopted: unknown[] = [];

beforeEach(() => {
  vi.clearAllMocks();
  location.hash = '';
  Object.assign(HTMLElement.prototype, popover);
  Object.defineProperty(HTMLElement.prototype, 'popover', {
    configurable: true,
    get(this: HTMLElement) {
      return this.getAttribute('popover');
    },
    set(this: HTMLElement, value: string) {
      this.setAttribute('popover', value);
    },
  });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = vi.fn();
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, value: adopted });
  show(
    '<div class="prose"><p>甲<sup><a href="#fn-%E4%B8%80" id="fnref-%E4%B8%80" data-footnote-ref>1</a></sup>' +
      '乙<sup><a href="#fn-2" id="fnref-2" data-footnote-ref><i>2</i></a></sup>' +
      '<a id="lost" href="#fn-3" data-footnote-ref>3</a></p>' +
      '<ol><li id="fn-%E4%B8%80">注<a href="#fnref-%E4%B8%80" data-footnote-backref>返回</a></li>' +
      '<li id="fn-2">注</li></ol></div>',
  );
});

afterEach(() => {
  for (const note of document.querySelectorAll<HTMLElement>('[popover]')) toggled(note, 'closed');
});

/** Presses an element; whether the browser is to do nothing more. */
function press(selector: string, init: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  find(selector).dispatchEvent(event);
  return event.defaultPrevented;
}

const FIRST = 'li:first-child';

async function open(mark = '#fnref-%E4%B8%80'): Promise<void> {
  expect(press(`[id="${mark.slice(1)}"]`)).toBe(true);
  await vi.waitFor(() => {
    expect(popover.showPopover).toHaveBeenCalled();
  });
}

it('shows the note itself beside its mark, with the focus in it', async () => {
  await open();
  const note = find(FIRST);
  const mark = find('[data-footnote-ref]');
  expect(popover.showPopover).toHaveBeenCalledWith({ source: mark });
  expect([note.getAttribute('popover'), note.tabIndex]).toEqual(['auto', -1]);
  expect(document.activeElement).toBe(note);
  expect(mark.ariaExpanded).toBe('true');
  expect(location.hash).toBe('');
});

it('is an ordinary note again once it is closed', async () => {
  await open();
  toggled(find(FIRST), 'closed');
  expect(find(FIRST).outerHTML).not.toMatch(/popover|tabindex/u);
  expect(find('[data-footnote-ref]').hasAttribute('aria-expanded')).toBe(false);
});

it.each([
  ['its mark, once more', () => press('[data-footnote-ref]')],
  ['the way back', () => press('[data-footnote-backref]')],
  ['paper', () => globalThis.dispatchEvent(new Event('beforeprint'))],
])('is closed by %s', async (_what, act) => {
  await open();
  act();
  await vi.waitFor(() => {
    expect(popover.hidePopover).toHaveBeenCalledOnce();
  });
});

it('stays closed where the browser has closed it at the press on its mark', async () => {
  await open();
  const mark = find('[data-footnote-ref]');
  mark.dispatchEvent(new Event('pointerdown'));
  toggled(find(FIRST), 'closed');
  press('[data-footnote-ref]');
  await vi.dynamicImportSettled();
  expect(popover.showPopover).toHaveBeenCalledOnce();
  press('[data-footnote-ref]');
  await vi.dynamicImportSettled();
  expect(popover.showPopover).toHaveBeenCalledTimes(2);
});

it('stays at a press on what else is in it', async () => {
  await open();
  press(FIRST);
  expect(popover.hidePopover).not.toHaveBeenCalled();
});

it('styles them once', async () => {
  await open();
  toggled(find(FIRST), 'closed');
  popover.showPopover.mockClear();
  await open('#fnref-2');
  expect(adopted).toHaveLength(1);
});

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
  'leaves a press with %j to the browser',
  (init) => {
    expect(press('[data-footnote-ref]', init)).toBe(false);
  },
);

it('leaves all other links alone', () => {
  expect(press('[data-footnote-backref]')).toBe(false);
  expect(press('p')).toBe(false);
});

it('jumps where there is no such note', async () => {
  press('#lost');
  await vi.waitFor(() => {
    expect(location.hash).toBe('#fn-3');
  });
});

it('leads to the note without popovers', () => {
  Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  expect(press('[data-footnote-ref]')).toBe(false);
});

it('jumps where the code cannot be loaded', async () => {
  vi.resetModules();
  vi.doMock('./note-popover.browser', () => {
    throw new Error('offline');
  });
  press('[data-footnote-ref]');
  await vi.waitFor(() => {
    expect(location.hash).toBe('#fn-%E4%B8%80');
  });
  vi.doUnmock('./note-popover.browser');
});
