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

const BODY =
  '<div class="prose"><p>甲说：月亮升起。</p><p>乙说<sup><a data-footnote-ref>1</a></sup>：' +
  '<ruby>月亮<rp>（</rp><rt>yuè</rt><rp>）</rp></ruby>升起。</p><pre>x = 1</pre></div><p id="out">后话</p>';

/** Selects from a place in the text of an element to one in that of another, as it looks, and gives what is offered. */
async function select(from: [Node | null, number], to: [Node | null, number], shown?: string) {
  const { showShareSentence } = await import('./share-sentence.browser');
  const range = document.createRange();
  range.setStart(from[0]!, from[1]);
  range.setEnd(to[0]!, to[1]);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  if (shown !== undefined) vi.spyOn(getSelection()!, 'toString').mockReturnValue(shown);
  showShareSentence();
  vi.restoreAllMocks();
  return document.querySelector<HTMLElement>('.share-sentence');
}
const copied = (bar: HTMLElement | null) => {
  for (const button of bar?.querySelectorAll('button') ?? []) button.click();
  return writeText.mock.calls.map(([text]) => text);
};
const texts = () => {
  const walker = document.createTreeWalker(find('.prose'), NodeFilter.SHOW_TEXT);
  return Array.from({ length: 9 }, () => walker.nextNode());
};

it.each([
  [0, 0, false],
  [3, 4, false],
  [3, 5, true],
  [3, 7, true],
])('offers something for what is chosen from %i to %i: %s', async (from, to, isOffered) => {
  show(BODY);
  const [line = null] = texts();
  expect((await select([line, from], [line, to])) !== null).toBe(isOffered);
});

it('offers nothing for blanks, nor for what is not of the body alone', async () => {
  show(BODY);
  const [line = null] = texts();
  const out = find('#out').firstChild;
  expect(await select([line, 3], [line, 7], ' \n 月 \n ')).toBeNull();
  expect(await select([out, 0], [out, 2])).toBeNull();
  expect(await select([line, 3], [out, 2])).toBeNull();
  expect(await select([line, 3], [line, 7])).not.toBeNull();
  getSelection()?.removeAllRanges();
  const { showShareSentence } = await import('./share-sentence.browser');
  showShareSentence();
  expect(document.querySelector('.share-sentence')).toBeNull();
});

it('leads to the one of two equal passages that is chosen', async () => {
  document.head.innerHTML = '<link rel="canonical" href="https://a.example/posts/2020/01/01/a">';
  show('<div class="prose"><p>甲月亮升起。</p>\n<p>乙月亮升起，</p>\n<p>丙月亮升起；</p></div>');
  const [one = null, , two = null, , three = null] = texts();
  for (const [line, around] of [
    [one, ['甲-', '月亮升起', '-。']],
    [two, ['乙-', '月亮升起', '-，']],
    [three, ['丙-', '月亮升起', '-；']],
  ] as const) {
    writeText.mockClear();
    const [link] = copied(await select([line, 1], [line, 5]));
    expect(decodeURIComponent(link ?? '')).toBe(
      `https://a.example/posts/2020/01/01/a#:~:text=${around.join(',')}`,
    );
  }
});

it('quotes paragraphs as one, and leads to where they begin and end', async () => {
  history.replaceState(null, '', '/posts/2020/01/01/a?x=1#b');
  show(
    '<div class="prose"><p>甲说：月亮升起。</p>\n<p>中间的一段。</p>\n<p>乙说：月亮落下。</p></div>',
  );
  const [one = null, , , , three = null] = texts();
  const bar = await select([one, 3], [three, 7], '月亮升起。\n\n中间的一段。\n\n乙说：月亮落下');
  const [link, quotation] = copied(bar).map((text) => decodeURIComponent(text));
  const address = `${location.origin}/posts/2020/01/01/a?x=1#:~:text=月亮升起。,乙说：月亮落下`;
  expect([link, quotation]).toEqual([
    address,
    `“月亮升起。中间的一段。乙说：月亮落下”\n——题\n${address}`,
  ]);
});

it('draws what the article says, without marks and readings, and up to 280 characters', async () => {
  show(BODY);
  const words = texts();
  const drawn = async (...of: Parameters<typeof select>) => {
    const href = (await select(...of))?.querySelector('a')?.getAttribute('href');
    return href ? decodeURIComponent(href.replace(/^.*\/quotation\//u, '')) : null;
  };
  expect(
    await drawn([words[1]!, 0], [words.findLast((each) => each?.textContent === '升起。')!, 3]),
  ).toBe('乙说：月亮升起。.png');
  const code = find('pre').firstChild;
  expect(await drawn([words[0]!, 0], [code, 3])).toBeNull();
  expect(find('.share-sentence').textContent).toBe('复制链接复制引文');
  for (const [length, isDrawn] of [
    [280, true],
    [281, false],
  ] as const) {
    show(`<div class="prose"><p>${'月'.repeat(length)}</p></div>`);
    const [line = null] = texts();
    expect((await drawn([line, 0], [line, length])) !== null).toBe(isDrawn);
  }
});

it('goes at Escape, and stays while one of its buttons has the focus', async () => {
  show(BODY);
  const [line = null] = texts();
  const bar = await select([line, 3], [line, 7]);
  bar?.querySelector('button')?.focus();
  expect(await select([line, 3], [line, 4])).toBe(bar);
  bar?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  expect(bar?.isConnected).toBe(true);
  bar?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(bar?.isConnected).toBe(false);
});

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
