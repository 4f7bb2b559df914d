// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './copy-code.element';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const figure = '<figure><pre><code>a\n<b>b</b></code></pre><copy-code></copy-code></figure>';
const press = async () => {
  find('button').click();
  await vi.advanceTimersByTimeAsync(0);
};
const said = () => find('output').textContent;

it('is a button with a name, and nothing is said before it is pressed', () => {
  show(figure);
  const button = find('copy-code button') as HTMLButtonElement;
  expect([button.type, button.textContent, button.ariaLabel]).toEqual([
    'button',
    '复制',
    '复制代码',
  ]);
  expect(said()).toBe('');
});

it('copies the text of the code, and says so for three seconds', async () => {
  show(figure);
  await press();
  expect(writeText.mock.calls).toEqual([['a\nb']]);
  expect(said()).toBe('已复制');
  await vi.advanceTimersByTimeAsync(2999);
  expect(said()).toBe('已复制');
  await vi.advanceTimersByTimeAsync(1);
  expect(said()).toBe('');
});

it('says so for three seconds from the last time', async () => {
  show(figure);
  await press();
  await vi.advanceTimersByTimeAsync(2000);
  await press();
  await vi.advanceTimersByTimeAsync(2999);
  expect(said()).toBe('已复制');
  await vi.advanceTimersByTimeAsync(1);
  expect(said()).toBe('');
});

it("says where a browser's setting forbids it", async () => {
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  show(figure);
  await press();
  expect(said()).toBe('没能复制');
});

it('copies nothing where there is no code', async () => {
  show('<copy-code></copy-code>');
  await press();
  expect(writeText.mock.calls).toEqual([['']]);
});

it('is not made twice', () => {
  show(figure);
  document.body.append(find('figure'));
  expect(document.querySelectorAll('button')).toHaveLength(1);
});

it('is not there on a page that is not served securely', () => {
  vi.stubGlobal('navigator', {});
  show(figure);
  expect(find('copy-code').childNodes).toHaveLength(0);
});
