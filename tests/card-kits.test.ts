import path from 'node:path';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { layOut } from '@/lib/cards/layout';
import { drawable } from '@/lib/cards/measure';
import { writeCardKits } from '@/lib/content/compile/write-card-kits';
import { readCardKit } from '@/lib/content/compiled/card-kit';
import type { ArticleEntry, ContentIndex } from '@/lib/content/model';
import { converterTo } from '@/lib/script-conversion/converter';
import type { Locale } from '@/lib/site';
import { aCategory, anArticle, anAuthor } from './an-article';
import { temporaryFolder } from './temporary-folder';

const house = { keep: [], terms: [{ from: '英伟达', tw: '輝達', hk: null }] };

const entry = (fields: Partial<ArticleEntry>): ArticleEntry => ({
  ...anArticle(),
  ...{ authors: ['lin-demo'], reviewers: [], categories: ['daily'] },
  ...fields,
});

const title = '英伟达的软件：谁在里面写“程序”？';
const article = entry({ title, hant: { title: null, description: '鬱鬱蔥蔥' } });
const written = entry({ lang: 'zh-TW', title: '頭髮與後臺' });
const bodies: Record<string, string> = { a: '数字化的鼠标，钟表与‘面条’，角落。', b: '滑鼠的麵條' };

const index: ContentIndex = {
  articles: [
    { ...article, source: 'a' },
    { ...written, source: 'b' },
  ],
  authors: [anAuthor({ name: '林晓发', description: '写软件的人。' })],
  categories: [aCategory({ name: '业务范围' })],
  pages: [],
  oldSite: null,
  house,
};

it('a kit has what stands on pictures in either script: nothing is drawn as a missing sort', async () => {
  const folder = temporaryFolder();
  const readText = (source: string) => ({ text: bodies[source] ?? '', headings: ['标题里'] });
  const making = { folder: path.join(folder, 'cards'), cache: path.join(folder, 'characters') };
  await writeCardKits(index, { ...making, readText, version: '' });
  // A kit is read from where a build has it.
  const kits = async (locale: Locale) => ({
    titles: await readCardKit({ folder }, 'titles', locale),
    all: await readCardKit({ folder }, 'bodies', locale),
  });
  const [inHans, inHant] = [await kits('zh-hans'), await kits('zh-hant')];
  const hant = (await converterTo('zh-hant', { variant: 'tw', house })).text;
  const hans = (await converterTo('zh-hans', { variant: 'tw', house })).text;
  const shown = [title, '林晓发', '写软件的人。', '业务范围', '頭髮與後臺'];
  const { a = '', b = '' } = bodies;
  // A name that the house keeps is drawn in the Traditional edition too.
  for (const [{ titles, all }, to] of [
    [inHans, hans],
    [inHant, hant],
  ] as const) {
    for (const text of [...shown, '鬱鬱蔥蔥'].flatMap((each) => [each, to(each)])) {
      for (const face of [titles.bold, titles.regular, all.regular])
        expect(drawable(text, titles, face)).toBe(text);
    }
    for (const text of [a, b, '“”'].flatMap((each) => [each, to(each)]))
      expect(drawable(text, all, all.regular)).toBe(text);
  }
  expect(drawable(hant('标题里'), inHant.all)).toBe('標題裡');
  // Taiwan's form of a character that both scripts have is another drawing.
  const formOf = (font: string) => {
    const face = create(Buffer.from(font, 'base64'));
    if (!('glyphForCodePoint' in face)) throw new Error('A collection, not a font.');
    return face.glyphForCodePoint('角'.codePointAt(0) ?? 0).path.toSVG();
  };
  const [hansFont = ''] = inHans.all.regular.fonts;
  const [hantFont = '', rest = ''] = inHant.all.regular.fonts;
  expect(formOf(hantFont)).not.toBe(formOf(hansFont));
  expect(rest.length).toBeLessThan(hantFont.length);
  expect(hant(title)).toBe('輝達的軟體：誰在裡面寫「程序」？');
  const none = { kicker: '', summary: '', foot: '', day: null, cover: null, label: null };
  const { lines } = layOut({ ...none, site: '月亮', title: hant(title) }, inHant.titles).title;
  expect(JSON.stringify(lines)).not.toContain('〓');
}, 60_000);
