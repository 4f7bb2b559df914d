// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { find, show } from '@/tests/browser';

it('says in the script of the page, in Traditional too, what each key does', async () => {
  document.documentElement.lang = 'zh-Hant';
  show('');
  const { openKeys } = await import('./keys-dialog.element');
  openKeys();
  expect(find('h2').textContent).toBe('鍵盤操作');
  expect(find('header button').textContent).toBe('關閉');
  expect(find('label').textContent).toBe('使用單一按鍵（/ 和 ?）。用語音輸入時可以關掉。');
  const keys = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);
  expect(keys).toEqual(['/', '↑ ↓', 'Enter', 'Esc', 'Tab', '?']);
  for (const { textContent } of document.querySelectorAll('dd'))
    expect(textContent).toMatch(/\p{Script=Han}{2}/u);
});

it('is opened by a button in the script of the page', async () => {
  document.documentElement.lang = 'zh-Hant';
  await import('./keys-help.element');
  show('<keys-help></keys-help>');
  expect(find('keys-help button').textContent).toBe('鍵盤操作');
});
