// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.resetModules();
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = vi.fn();
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, value: [] });
  document.title = '题';
});
afterEach(() => {
  document.head.innerHTML = '';
  document.documentElement.removeAttribute('lang');
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
  vi.unstubAllGlobals();
});

it('adds what is selected to the mail that tells of a wrong word', async () => {
  show('<p>月亮升起。</p><a class="report-word" href="mailto:a@a.example?body=x%0A">x</a>');
  const { showShareSentence } = await import('./share-sentence.browser');
  const range = document.createRange();
  for (const end of [2, 4]) {
    range.selectNodeContents(find('p'));
    range.setEnd(find('p').firstChild!, end);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    showShareSentence();
  }
  // Who goes to the link lets go of the passage.
  getSelection()?.removeAllRanges();
  showShareSentence();
  expect(find('.report-word').getAttribute('href')).toBe(
    `mailto:a@a.example?body=x%0A${encodeURIComponent('月亮升起')}`,
  );
});

/**
 * Shows a page in a script at an address, selects a passage, and gives the buttons offered beside
 * it.
 */
async function offered(lang: string, path: string): Promise<HTMLElement> {
  document.documentElement.lang = lang;
  document.head.innerHTML = `<link rel="canonical" href="https://a.example${path}">`;
  show('<div class="prose"><p>月亮升起。</p></div>');
  const { showShareSentence } = await import('./share-sentence.browser');
  const range = document.createRange();
  range.selectNodeContents(find('p'));
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  showShareSentence();
  return find('.share-sentence');
}

it.each([
  {
    lang: 'zh-Hans',
    path: '/posts/2020/01/01/a',
    name: '分享选中的文字',
    words: ['复制链接', '复制引文', '图片'],
    picture: '/posters/posts/2020/01/01/a/quotation/',
    quoted: '“月亮升起。”\n——',
    done: '已复制',
    failed: '没能复制',
  },
  {
    lang: 'zh-Hant',
    path: '/hant/posts/2020/01/01/a',
    name: '分享選取的文字',
    words: ['複製連結', '複製引文', '圖片'],
    picture: '/hant/posters/posts/2020/01/01/a/quotation/',
    quoted: '「月亮升起。」\n——',
    done: '已複製',
    failed: '沒能複製',
  },
])('speaks the script of the page, $lang', async ({ lang, path, ...said }) => {
  const bar = await offered(lang, path);
  expect(bar.ariaLabel).toBe(said.name);
  expect([...bar.children].map(({ textContent }) => textContent)).toEqual(said.words);
  expect(bar.querySelector('a')?.getAttribute('href')).toMatch(new RegExp(`^${said.picture}`, 'u'));
  const [link, quote] = bar.querySelectorAll('button');
  quote?.click();
  expect(writeText.mock.calls[0]?.[0]).toMatch(new RegExp(`^${said.quoted}`, 'u'));
  await vi.waitFor(() => {
    expect(quote?.textContent).toBe(said.done);
  });
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  link?.click();
  await vi.waitFor(() => {
    expect(link?.textContent).toBe(said.failed);
  });
});
