// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './copy-content.element';

const writeText = vi.fn<(text: string) => Promise<void>>();
const write = vi.fn<(items: ClipboardItem[]) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  write.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText, write } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const content = (attributes = '') =>
  `<p><copy-content data-label="复制正文" ${attributes}></copy-content>` +
  '<span class="copy-source">一<b>二</b></span></p>';

/** Shows it, and waits for the code that is loaded with it. */
const open = async (html: string) => {
  show(html);
  await import('./copy-button.browser');
  await vi.waitUntil(() => document.querySelector('button'));
};
const press = async () => {
  find('button').click();
  await vi.waitUntil(() => find('output').textContent !== '');
  return find('output').textContent;
};

it('copies as text', async () => {
  await open(content());
  expect([find('button').textContent, find('button').ariaLabel]).toEqual(['复制正文', null]);
  expect(await press()).toBe('已复制');
  expect(writeText.mock.calls).toEqual([['一二']]);
  expect(write).not.toHaveBeenCalled();
});

it('copies a link’s address, with its escapes', async () => {
  await open(
    '<p><copy-content data-label="复制地址" data-name="日报"></copy-content>' +
      '<a class="copy-source" href="https://example.com/日报">example.com/日报</a></p>',
  );
  expect([find('button').textContent, find('button').ariaLabel]).toEqual([
    '复制地址',
    '复制地址：日报',
  ]);
  expect(await press()).toBe('已复制');
  expect(writeText.mock.calls).toEqual([['https://example.com/%E6%97%A5%E6%8A%A5']]);
});

it('copies as rich text, and as text for an editor that takes no HTML', async () => {
  await open(content('data-format="html"'));
  expect(await press()).toBe('已复制');
  expect(writeText).not.toHaveBeenCalled();
  const [item] = write.mock.calls[0]?.[0] ?? [];
  expect(item?.types).toEqual(['text/html', 'text/plain']);
  const read = async (type: string) => (await item?.getType(type))?.text();
  expect(await read('text/html')).toBe('一<b>二</b>');
  expect(await read('text/plain')).toBe('一二');
  expect((await item?.getType('text/html'))?.type).toBe('text/html');
});

it("says where a browser's setting forbids it", async () => {
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await open(content());
  expect(await press()).toBe('没能复制，请选中后自己复制');
});

describe('has no button', () => {
  const stays = async (html: string) => {
    show(html);
    await import('./copy-button.browser');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(document.querySelector('button')).toBeNull();
  };

  it('on a page that is not served securely', async () => {
    vi.stubGlobal('navigator', {});
    await stays(content());
  });

  it('where there is nothing to copy', async () => {
    await stays(content().replace('copy-source', 'other'));
  });
});

it('can still be selected where its code cannot be loaded', async () => {
  vi.resetModules();
  const load = vi.fn(() => {
    throw new Error('offline');
  });
  vi.doMock('./copy-button.browser', load);
  show(content());
  await vi.waitFor(() => {
    expect(load).toHaveBeenCalled();
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(document.querySelector('button')).toBeNull();
  vi.doUnmock('./copy-button.browser');
});
