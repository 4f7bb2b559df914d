import { expect, it } from 'vitest';
import type { PictureRoute } from '@/lib/addresses/route-table';
import { createLibrary } from '@/lib/content/library/create-library';
import type { ContentIndex } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { aCategory, anArticle, anAuthor } from '@/tests/an-article';
import { pictureOf } from './picture';

const of = { kind: 'article', day: '2020-02-29', slug: 'sample' } as const;
const content = (fields: Parameters<typeof anArticle>[0]): ContentIndex => ({
  articles: [
    {
      ...anArticle(fields),
      ...{ authors: ['lin-demo'], reviewers: [], categories: ['daily'] },
    },
  ],
  authors: [anAuthor({ name: '林样例', description: '写“软件”。' })],
  categories: [aCategory({ name: '业务' })],
  pages: [],
  oldSite: null,
});

/** Gives the text of a picture. */
async function textOf(route: PictureRoute, locale: Locale, fields = {}) {
  const shown = await createLibrary(content(fields), 20).in(locale, 'preview');
  const picture = shown && pictureOf(route, shown, locale);
  return picture?.text;
}

const written = { title: '软件里的鼠标', description: '“程序员”的头发。' };

it('what stands on a picture is in the script of its readers', async () => {
  expect(await textOf({ kind: 'card', of, format: 'png' }, 'zh-hant', written)).toMatchObject({
    kicker: '業務',
    title: '軟體裡的滑鼠',
    summary: '「程式設計師」的頭髮。',
    foot: '2020年2月29日星期六\u00A0· 林樣例',
  });
  const poster = { ...of, kind: 'poster', format: 'png' } as const;
  expect(await textOf(poster, 'zh-hant', written)).toMatchObject({
    kicker: '業務',
    title: '軟體裡的滑鼠',
    byline: '2020年2月29日星期六\u00A0· 林樣例',
    url: expect.stringMatching(/\/hant\/posts\/2020\/02\/29\/sample$/u) as string,
  });
  const author = { kind: 'author', id: 'lin-demo', page: 1 } as const;
  expect(await textOf({ kind: 'card', of: author, format: 'png' }, 'zh-hant')).toMatchObject({
    kicker: '作者',
    summary: '寫「軟體」。',
  });
  const home = await textOf({ kind: 'card', of: { kind: 'home' }, format: 'png' }, 'zh-hant');
  expect(home?.title).not.toMatch(/[这为与发个们来时说]/u);
}, 60_000);

it('what is written in Traditional script stands so, and in Simplified on the pictures of the site', async () => {
  const fields = { lang: 'zh-Hant', title: '軟體裡的滑鼠' };
  const card = { kind: 'card', of, format: 'png' } as const;
  expect(await textOf(card, 'zh-hant', fields)).toMatchObject({ title: '軟體裡的滑鼠' });
  expect(await textOf(card, 'zh-hans', fields)).toMatchObject({ title: '软件里的鼠标' });
}, 60_000);
