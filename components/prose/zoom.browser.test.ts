// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';

beforeAll(async () => {
  await import('./zoom.browser');
});

beforeEach(() => {
  document.body.innerHTML =
    '<p><a id="other" href="#x">字</a></p><figure><a class="zoom" href="/large.jpg"><img src="/small.jpg" alt="图" data-see-through=""></a></figure>';
});

const press = async (init: MouseEventInit = {}) => {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  document.querySelector('img')?.dispatchEvent(click);
  await vi.dynamicImportSettled();
  return click;
};
const dialog = () => document.querySelector('dialog');

it('shows the large picture over the page, with its description', async () => {
  expect((await press()).defaultPrevented).toBe(true);
  expect(dialog()?.open).toBe(true);
  expect(dialog()?.ariaLabel).toBe('图');
  const large = dialog()?.querySelector('img');
  expect([large?.getAttribute('src'), large?.alt, large?.dataset.seeThrough]).toEqual([
    expect.stringContaining('/large.jpg'),
    '图',
    '',
  ]);
});

it('closes at a press, is gone then, and gives the focus back', async () => {
  await press();
  dialog()?.querySelector('button')?.click();
  expect(dialog()).toBeNull();
  expect(document.activeElement?.className).toBe('zoom');
});

it('leaves a link where the reader asks for another window', async () => {
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    expect((await press({ [key]: true })).defaultPrevented).toBe(false);
    expect(dialog()).toBeNull();
  }
});

it('follows the link where the code cannot be loaded', async () => {
  vi.resetModules();
  vi.doMock('./zoom-dialog.browser', () => {
    throw new Error('offline');
  });
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  await press();
  await vi.waitFor(() => {
    expect(assign.mock.calls).toEqual([[expect.stringMatching(/\/large\.jpg$/u)]]);
  });
  expect(dialog()).toBeNull();
  vi.doUnmock('./zoom-dialog.browser');
});
