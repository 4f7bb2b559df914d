// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';

const showShareSentence = vi.fn();
vi.mock('./share-sentence.browser', () => ({ showShareSentence }));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { clipboard: {} });
  show('<p>月亮升起。</p>');
  getSelection()?.removeAllRanges();
  await import('./selections.browser');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  showShareSentence.mockReset();
});

const select = (end: number) => {
  const range = document.createRange();
  range.setStart(find('p').firstChild!, 0);
  range.setEnd(find('p').firstChild!, end);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
};
/** Lets time pass, and gives how often the passage has been offered until then. */
const offeredAfter = async (milliseconds: number) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await vi.dynamicImportSettled();
  return showShareSentence.mock.calls.length;
};

it('offers to share what is selected once the hand rests', async () => {
  select(1);
  expect(await offeredAfter(200)).toBe(0);
  select(3);
  expect(await offeredAfter(200)).toBe(0);
  expect(await offeredAfter(200)).toBe(1);
  expect(await offeredAfter(5000)).toBe(1);
});

it('offers nothing where nothing is selected', async () => {
  select(0);
  expect(await offeredAfter(400)).toBe(0);
});

it('takes back what it offered once the passage is let go', async () => {
  show('<p>月亮升起。</p><div class="share-sentence"></div>');
  select(0);
  expect(await offeredAfter(400)).toBe(1);
});

it('offers nothing in a browser that cannot copy', async () => {
  vi.stubGlobal('navigator', {});
  select(3);
  expect(await offeredAfter(400)).toBe(0);
});
