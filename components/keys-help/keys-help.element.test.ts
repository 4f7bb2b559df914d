// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './keys-help.element';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  delete root.dataset.keys;
  show('<keys-help></keys-help>');
});

const dialog = () => document.querySelector('dialog');
const isOpen = () => dialog()?.open === true;
const open = async () => {
  find('keys-help button').click();
  await vi.waitUntil(isOpen);
};

it('replaces the button of a page that was saved', () => {
  show('<keys-help><button>键盘操作</button></keys-help>');
  expect(document.querySelectorAll('keys-help button')).toHaveLength(1);
});

it('names the keys, once', async () => {
  await open();
  expect(find('dialog').className).toBe('keys-dialog');
  expect(find(`#${String(find('dialog').getAttribute('aria-labelledby'))}`).textContent).toBe(
    '键盘操作',
  );
  expect(find('dl').innerHTML).toMatch(/^<dt><kbd>\/<\/kbd><\/dt><dd>打开搜索<\/dd><dt>/u);
  const keys = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);
  expect(keys).toEqual(['/', '↑ ↓', '回车', 'Esc', 'Tab', '?']);
  for (const { textContent } of document.querySelectorAll('dd'))
    expect(textContent).toMatch(/\p{Script=Han}{2}/u);
  expect(find('dialog header button[type=button]').textContent).toBe('关闭');
  find('dialog header button[type=button]').click();
  expect(isOpen()).toBe(false);
  await open();
  expect(document.querySelectorAll('dialog')).toHaveLength(1);
});

it('opens at a question mark, and stays open at the next', async () => {
  const press = () =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '?', cancelable: true }));
  expect(press()).toBe(false);
  await vi.waitUntil(isOpen);
  press();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isOpen()).toBe(true);
});

it('closes at a click beside the list, not at one inside', async () => {
  await open();
  find('dl').click();
  expect(isOpen()).toBe(true);
  find('dialog').click();
  expect(isOpen()).toBe(false);
});

describe('the switch', () => {
  const box = () => find('dialog label input[type=checkbox]') as HTMLInputElement;
  const set = (checked: boolean) => {
    box().checked = checked;
    box().dispatchEvent(new Event('change'));
  };

  it('turns single keys off and on, here and for later', async () => {
    await open();
    expect(box().closest('label')?.textContent).toBe(
      '使用单个按键（/ 和 ?）。用语音输入时可以关掉。',
    );
    expect(box().checked).toBe(true);
    set(false);
    expect([root.dataset.keys, localStorage.getItem('keys')]).toEqual(['off', 'off']);
    set(true);
    expect([root.dataset.keys, localStorage.getItem('keys')]).toEqual([undefined, null]);
  });

  it('shows what holds on the page', async () => {
    root.dataset.keys = 'off';
    await open();
    expect(box().checked).toBe(false);
  });
});

it('does without its list where the code cannot be loaded', async () => {
  vi.resetModules();
  const load = vi.fn(() => {
    throw new Error('offline');
  });
  vi.doMock('./keys-dialog.element', load);
  find('keys-help button').click();
  await vi.waitFor(() => {
    expect(load).toHaveBeenCalled();
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(dialog()).toBeNull();
  vi.doUnmock('./keys-dialog.element');
});
