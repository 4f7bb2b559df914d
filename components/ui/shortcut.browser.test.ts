// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import { onShortcut } from './shortcut.browser';

const act = vi.fn();
onShortcut('?', act);

beforeEach(() => {
  act.mockReset();
  delete document.documentElement.dataset.keys;
  show('<p>正文</p><input><textarea></textarea><select></select><p contenteditable><b>稿</b></p>');
});

/** Presses a key on an element; whether its meaning elsewhere was prevented. */
function press(selector: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', {
    key: '?',
    bubbles: true,
    cancelable: true,
    ...init,
  });
  find(selector).dispatchEvent(event);
  return event.defaultPrevented;
}

it.each([{}, { shiftKey: true }])('acts on its key alone %j', (init) => {
  expect(press('p', init)).toBe(true);
  expect(act).toHaveBeenCalledOnce();
});

it.each([
  { key: '/' },
  { ctrlKey: true },
  { metaKey: true },
  { altKey: true },
  { isComposing: true },
])('leaves %j to the browser', (init) => {
  expect(press('p', init)).toBe(false);
  expect(act).not.toHaveBeenCalled();
});

it.each(['input', 'textarea', 'select', '[contenteditable]', '[contenteditable] b'])(
  'is text in %s',
  (selector) => {
    expect(press(selector)).toBe(false);
    expect(act).not.toHaveBeenCalled();
  },
);

it('acts where no element is meant', () => {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
  expect(act).toHaveBeenCalledOnce();
});

describe("the reader's switch", () => {
  it.each([
    ['off', 0],
    ['on', 1],
  ])('%s', (keys, times) => {
    document.documentElement.dataset.keys = keys;
    expect(press('p')).toBe(times === 1);
    expect(act).toHaveBeenCalledTimes(times);
  });
});
