// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serverErrorAt } from '@/components/site/server-error.shared';
import { inLocale, paths, pathsIn } from '@/lib/addresses/urls';
import { speculationRules } from '@/lib/http/speculation-rules.mjs';
import { getStrings } from '@/lib/i18n/strings';
import { site } from '@/lib/site';
import { find, show } from './browser';

/**
 * The table of addresses is too long for a reader's browser: what a script there writes by hand is what the table has.
 */

const ARTICLE = { day: '2020-01-01', slug: 'a' };

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  document.head.innerHTML = '';
  document.documentElement.removeAttribute('lang');
});

it.each(site.locales)('asks for addresses of the table in %s', async (locale) => {
  document.documentElement.lang = getStrings(locale).htmlLang;
  const own = pathsIn(locale);
  const search = await import('@/components/search/panel-strings.browser');
  expect(search.SEARCH_PAGE).toBe(own.search());
  const asked = new URL(`${search.SEARCH_API}q=a`, 'https://a.example');
  expect(asked.pathname).toBe('/api/search');
  expect(serverErrorAt(own.archive()).home.href).toBe(own.home());
  expect(serverErrorAt(own.archive()).lang).toBe(getStrings(locale).htmlLang);
});

it.each(site.locales)(
  'makes pictures of passages at addresses of the table in %s',
  async (locale) => {
    const own = pathsIn(locale);
    document.head.innerHTML = `<link rel="canonical" href="https://a.example${own.article(ARTICLE)}">`;
    show('<div class="prose"><p>月亮升起。</p></div>');
    getSelection()?.selectAllChildren(find('p'));
    const { showShareSentence } = await import('@/components/article/share-sentence.browser');
    showShareSentence();
    expect(find('.share-sentence a').getAttribute('href')).toBe(
      own.quotation({ ...ARTICLE, words: '月亮升起。' }),
    );
  },
);

it.each([paths.home(), paths.archive(), paths.article(ARTICLE)])(
  'leads from %s and back to the same page in the other script',
  async (path) => {
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
    const { goThere } = await import('@/components/site/other-script.browser');
    for (const [from, to] of [
      ['zh-hans', 'zh-hant'],
      ['zh-hant', 'zh-hans'],
    ] as const) {
      history.replaceState(null, '', inLocale(path, from));
      show(`<a hreflang="${getStrings(to).htmlLang}" href="/">x</a>`);
      goThere(find('a') as HTMLAnchorElement);
      expect(assign).toHaveBeenLastCalledWith(inLocale(path, to));
    }
  },
);

it('has browsers fetch no search ahead, in any locale', () => {
  for (const locale of site.locales)
    expect(speculationRules).toContain(JSON.stringify(`${pathsIn(locale).search()}*`));
});
