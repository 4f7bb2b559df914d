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

const content = (attributes = '', output = '<output></output>') =>
  `<copy-content ${attributes}><div class="copy-source">一<b>二</b></div>` +
  `<button hidden>复制</button>${output}</copy-content>`;

/** Shows it, and waits for the code that is loaded with it. */
const open = async (html: string) => {
  show(html);
  await import('./enable-button.browser');
  await vi.waitUntil(() => !find('button').hidden);
};
const press = async () => {
  find('button').click();
  await vi.waitUntil(() => find('output').textContent !== '');
  return find('output').textContent;
};

it('copies as text', async () => {
  await open(content());
  expect(await press()).toBe('已复制');
  expect(writeText.mock.calls).toEqual([['一二']]);
  expect(write).not.toHaveBeenCalled();
});

it('copies a link’s address, with its escapes', async () => {
  await open(
    '<copy-content><a class="copy-source" href="https://example.com/日报">example.com/日报</a>' +
      '<button hidden>复制</button><output></output></copy-content>',
  );
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
    await import('./enable-button.browser');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(document.querySelector('button:not([hidden])')).toBeNull();
  };

  it('on a page that is not served securely', async () => {
    vi.stubGlobal('navigator', {});
    await stays(content());
  });

  it.each([
    ['source', content().replace('copy-source', 'other')],
    ['outcome', content('', '')],
    ['button', content().replace(/<button.*button>/u, '')],
  ])('without %s', async (_what, html) => {
    await stays(html);
  });
});

it('can still be selected where its code cannot be loaded', async () => {
  vi.resetModules();
  vi.doMock('./enable-button.browser', () => {
    throw new Error('offline');
  });
  show(content());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(find('button').hidden).toBe(true);
  vi.doUnmock('./enable-button.browser');
});
