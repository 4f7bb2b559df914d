import { simplifiedOnly } from '@/tests/simplified-only';
import { newsroomPages } from '../matrix';
import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

const pages = newsroomPages.filter(({ status }) => status === 200);

/** Language and path of a page in each locale, as its head names them; `self` is the one that it calls its own. */
function localesOf(html: string) {
  const links = [...html.matchAll(/<link rel="(alternate|canonical)"([^>]*)>/g)].map(
    ([, rel, rest = '']) => ({
      rel,
      language: /hreflang="([^"]*)"/i.exec(rest)?.[1],
      path: new URL(/href="([^"]*)"/.exec(rest)?.[1] ?? '').pathname,
    }),
  );
  const named = links.flatMap(({ language, path }) =>
    language ? [[language, path] as const] : [],
  );
  return {
    named: Object.fromEntries(named),
    self: links.find(({ rel }) => rel === 'canonical')?.path,
    language: /<html[^>]* lang="([^"]*)"/.exec(html)?.[1],
  };
}

/** Takes out of a page what is not to be converted: passages in another language, code, scripts, ids. */
const wordsOf = (html: string) =>
  html
    .replaceAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs, '$1')
    .replaceAll(/<(script|style|code|pre)\b.*?<\/\1>/gs, '')
    .replaceAll(/<(\w+)(?=[^>]* (?:lang="zh-Hans"|translate="no")).*?<\/\1>/gs, '')
    .replaceAll(/ (?:id|href|src|srcset|value|aria-labelledby|class|for)="[^"]*"/g, '');

test('each page names both locales, and is named the same by each', async ({ request }) => {
  for (const { path } of pages) {
    const hans = localesOf(await (await request.get(path)).text());
    const other = hans.named['zh-Hant'];
    expect(other, path).toBeDefined();
    const response = await request.get(String(other), { maxRedirects: 0 });
    expect(response.status(), other).toBe(200);
    const hant = localesOf(await response.text());
    expect(hant.named, other).toEqual(hans.named);
    expect(hans.named['x-default'], path).toBe(hans.named['zh-Hans']);
    expect([hans.self, hant.self], path).toEqual([hans.named['zh-Hans'], other]);
    expect([hans.language, hant.language], path).toEqual(['zh-Hans', 'zh-Hant']);
  }
});

test('no page of the Traditional site has a character of the other script, or leads out of it', async ({
  request,
}) => {
  // Pages of results say again what the reader has typed, as it was typed.
  for (const { path } of pages.filter((each) => !each.path.includes('?q='))) {
    const html = await (await request.get(`/hant${path === '/' ? '' : path}`)).text();
    expect(simplifiedOnly(wordsOf(html)), path).toEqual([]);
    const out = [...html.matchAll(/<a href="(\/(?!hant[/"#?])[^"]*)"(?![^>]*hreflang)/gi)]
      .map(([, href]) => href)
      .filter((href) => !/^\/(?:assets|_next|icons)\//.test(String(href)));
    expect(out, path).toEqual([]);
  }
});

test('a reader changes the script, and stays at the address', async ({ page, site }) => {
  await site.open('/posts/page/2');
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^繁\s?體版$/ })
    .click();
  await expect(page).toHaveURL('/hant/posts/page/2');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^简\s?体版$/ })
    .click();
  await expect(page).toHaveURL('/posts/page/2');
});
