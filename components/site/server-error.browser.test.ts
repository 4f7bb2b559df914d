// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { beforeEach, expect, it, vi } from 'vitest';
import { find } from '@/tests/browser';

const root = document.documentElement;

beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = '';
});

it('fills the empty page of a failure, and offers it again', async () => {
  root.id = '__next_error__';
  root.lang = '';
  await import('./server-error.browser');
  await vi.waitFor(() => find('main'));
  expect(root.lang).toBe('zh-Hans');
  expect(find('link').getAttribute('href')).toBe('/assets/notice.css');
  expect(document.title).toBe('出错了');
  expect(find('main').innerHTML).toBe(
    '<h1>出错了</h1><p>这一页暂时打不开，请稍后再试。</p>' +
      `<p><a href="${location.href}">再试一次</a> <a href="/">回到首页</a></p>`,
  );
});

it('is in Traditional script where the Traditional site is asked for', async () => {
  root.id = '__next_error__';
  history.replaceState(null, '', '/hant/posts');
  await import('./server-error.browser');
  await vi.waitFor(() => find('main'));
  history.replaceState(null, '', '/');
  expect(root.lang).toBe('zh-Hant');
  expect(find('h1').textContent).toBe('出錯了');
  expect(find('a:last-child').getAttribute('href')).toBe('/hant');
});

it('leaves every other page alone', async () => {
  root.id = '';
  await import('./server-error.browser');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(document.body.innerHTML).toBe('');
});
