// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './search-button.element';

const { openPanel } = vi.hoisted(() => ({ openPanel: vi.fn() }));
vi.mock('./search-panel.element', () => ({ openPanel }));

beforeEach(() => {
  openPanel.mockReset();
  show('<search-button><a href="/search"><b>搜索</b></a></search-button>');
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets the panel's code be loaded. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Does something to the link; whether the browser's own doing was prevented. */
const send = (event: Event) => {
  find('b').dispatchEvent(event);
  return event.defaultPrevented;
};
const click = (init: MouseEventInit = {}) =>
  send(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));

it('opens the panel instead of the page', async () => {
  expect(click()).toBe(true);
  await settle();
  expect(openPanel).toHaveBeenCalledOnce();
});

it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('is a link with %s', async (key) => {
  expect(click({ [key]: true })).toBe(false);
  await settle();
  expect(openPanel).not.toHaveBeenCalled();
});

it('opens the panel at a slash', async () => {
  expect(send(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }))).toBe(
    true,
  );
  await settle();
  expect(openPanel).toHaveBeenCalled();
});

it('goes to the page where the panel cannot be loaded', async () => {
  vi.resetModules();
  vi.doMock('./search-panel.element', () => {
    throw new Error('offline');
  });
  const assign = vi.spyOn(location, 'assign').mockReturnValue();
  expect(click()).toBe(true);
  await vi.waitFor(() => {
    expect(assign.mock.calls).toEqual([[(find('a') as HTMLAnchorElement).href]]);
  });
});

it('needs a link', () => {
  const host = document.createElement('search-button') as HTMLElement & {
    connectedCallback: () => void;
  };
  expect(() => {
    host.connectedCallback();
  }).toThrow('<search-button> needs a link');
});
