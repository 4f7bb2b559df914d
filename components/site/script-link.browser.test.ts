// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';

const assign = vi.fn<typeof location.assign>();

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
  assign.mockReset();
  vi.spyOn(location, 'assign').mockImplementation(assign);
});

const visit = async (path: string, there: { lang: string; href: string }, language = 'zh-CN') => {
  history.replaceState(null, '', path);
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
  show(`<header class="masthead"><a hreflang="${there.lang}" href="${there.href}">x</a></header>`);
  await import('./script-link.browser');
  return find('.masthead a');
};
const hant = { lang: 'zh-Hant', href: '/hant' };
const hans = { lang: 'zh-Hans', href: '/' };

it.each([
  ['/posts?page=2#a', hant, '/hant/posts?page=2#a'],
  ['/', hant, '/hant'],
  ['/hant/nowhere', hans, '/nowhere'],
  ['/hant', hans, '/'],
])(
  'leads from %s to the same address in the other script, and remembers it',
  async (path, there, to) => {
    (await visit(path, there)).click();
    await vi.waitFor(() => {
      expect(assign.mock.calls).toEqual([[to]]);
    });
    expect(localStorage.getItem('script')).toBe(there.lang);
  },
);

it.each([
  [0, 50, 99, '#asked'],
  [1, 50, 99, '#b'],
  [1, 50, 100, '#a'],
  [1, 99, 300, '#a'],
  [1, 100, 300, '#asked'],
])(
  'leads from %i pixels below the top, with headings at %i and %i, to %s there',
  async (scrolled, first, second, hash) => {
    const link = await visit('/posts#asked', hant);
    vi.stubGlobal('scrollY', scrolled);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="prose"><h2 id="a">a</h2><h2 id="b">b</h2></div><h2 id="foot">c</h2>',
    );
    const tops = { a: first, b: second, foot: 0 };
    for (const [id, top] of Object.entries(tops))
      vi.spyOn(find(`#${id}`), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top));
    link.click();
    await vi.waitFor(() => {
      expect(assign.mock.calls).toEqual([[`/hant/posts${hash}`]]);
    });
    vi.unstubAllGlobals();
  },
);

it('is a link where another window is asked for', async () => {
  const link = await visit('/posts', hant);
  const press = new MouseEvent('click', { ctrlKey: true, cancelable: true });
  link.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(false);
});

it('offers the Traditional site to who may want it, until that is answered', async () => {
  await visit('/posts', hant, 'zh-TW');
  await vi.waitFor(() => find('.script-offer'));
  find('.script-offer button:last-child').click();
  expect(document.querySelector('.script-offer')).toBeNull();
  expect(localStorage.getItem('script')).toBe('zh-Hans');
});

it('reminds of the script that was chosen', async () => {
  localStorage.setItem('script', 'zh-Hant');
  const link = await visit('/posts', hant);
  await vi.waitFor(() => {
    expect(link.style.textDecoration).toBe('underline');
  });
  expect(document.querySelector('.script-offer')).toBeNull();
});
