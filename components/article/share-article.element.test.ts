// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './share-article.element';

const writeText = vi.fn<(text: string) => Promise<void>>();
const share = vi.fn<(data: ShareData) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  share.mockReset().mockResolvedValue();
  document.head.innerHTML = '<link rel="canonical" href="https://a.example/posts/x">';
  document.title = '题 · 月亮';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const row = '<h1>题</h1><share-article></share-article>';

/** Shows the page in a browser that can do this much. */
const showTo = (able: object, html = row) => {
  vi.stubGlobal('navigator', able);
  show(html);
};
const press = async (text: string) => {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click();
  await vi.advanceTimersByTimeAsync(0);
};
const shown = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
const said = () => find('output').textContent;

it.each([
  [{}, []],
  [{ share }, ['分享']],
  [{ clipboard: { writeText } }, ['复制链接']],
  [{ share, clipboard: { writeText } }, ['分享', '复制链接']],
])('shows what the browser can do, %j', (able, buttons) => {
  showTo(able);
  expect(shown()).toEqual(buttons);
});

it('replaces the buttons of a page that was saved', () => {
  showTo({ share }, row.replace('></share', '><button>分享</button></share'));
  expect(shown()).toEqual(['分享']);
});

it('gives title and canonical address to the share sheet', async () => {
  showTo({ share });
  await press('分享');
  expect(share.mock.calls).toEqual([[{ title: '题', url: 'https://a.example/posts/x' }]]);
});

it('gives what the page has where there is neither headline nor canonical address', async () => {
  document.head.innerHTML = '';
  document.title = '只有这个';
  showTo({ share }, row.replace('<h1>题</h1>', ''));
  await press('分享');
  expect(share.mock.calls).toEqual([[{ title: '只有这个', url: location.href }]]);
});

it('takes a sheet that is closed for a change of mind', async () => {
  share.mockRejectedValue(new DOMException('closed', 'AbortError'));
  showTo({ share });
  await press('分享');
  expect(document.querySelector('output')).toBeNull();
});

it('copies the canonical address, and says so for three seconds from the last time', async () => {
  showTo({ clipboard: { writeText } });
  await press('复制链接');
  expect(writeText.mock.calls).toEqual([['https://a.example/posts/x']]);
  expect(said()).toBe('已复制');
  await vi.advanceTimersByTimeAsync(2000);
  await press('复制链接');
  await vi.advanceTimersByTimeAsync(2999);
  expect(said()).toBe('已复制');
  await vi.advanceTimersByTimeAsync(1);
  expect(said()).toBe('');
});

it("says where a browser's setting forbids it", async () => {
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  showTo({ clipboard: { writeText } });
  await press('复制链接');
  expect(said()).toBe('没能复制');
});
