import { expect, it, vi } from 'vitest';
import { defaultPublication } from '@/lib/publication';
import type { HouseDictionary } from '@/lib/script-conversion/house-dictionary';
import { aPageDocument, aPost } from '@/tests/documents';
import { assembleIndex } from './assemble-index';
import { createLibrary, PREVIEW } from './create-library';
import * as inScript from './in-script';

const index = (house?: HouseDictionary) => ({
  ...{ articles: [], authors: [], categories: [], pages: [], oldSite: null },
  ...(house && { house }),
});
const own = defaultPublication('样例数据');

it('a publication is presented as the generation that shows it has its words', async () => {
  const plain = createLibrary(index(), 20);
  const other = createLibrary(index({ keep: ['数据'], terms: [] }), 20);
  expect(plain.publicationIn('zh-hant', own)).toBe(own);
  for (const library of [plain, other]) await library.in('zh-hant', 'before');
  expect(plain.publicationIn('zh-hant', own).name).toBe('樣例資料');
  expect(other.publicationIn('zh-hant', own).name).toBe('樣例数据');
  expect(plain.publicationIn('zh-hans', own)).toBe(own);
});

it('a snapshot is made once for a locale', async () => {
  const library = createLibrary(index(), 20);
  const first = await library.in('zh-hant', 'before');
  const resolved = vi.spyOn(Array.prototype, 'filter');
  const second = await library.in('zh-hant', 'before');
  const calls = resolved.mock.calls.length;
  resolved.mockRestore();
  expect([second === first, calls]).toEqual([true, 0]);
});

it('what could not be loaded is loaded the next time', async () => {
  const failing = vi.spyOn(inScript, 'inScriptOf').mockRejectedValueOnce(new Error('no'));
  const library = createLibrary(index(), 20);
  await expect(library.in('zh-hant', 'before')).rejects.toThrow('no');
  failing.mockRestore();
  expect(await library.in('zh-hant', 'before')).not.toBeNull();
});

it('a snapshot has each thing in the script of its readers, at the address that it has', async () => {
  const posts = [aPost('posts/2026-03-01-x.md', { title: '数据' })];
  const pages = [aPageDocument('pages/about.md', { title: '关于样例' })];
  const names = [{ name: '样例数据', forms: ['数据'], never: [], articles: ['2026-03-01/x'] }];
  const content = assembleIndex({ posts, pages, authors: [], categories: [] });
  const library = createLibrary({ ...content, names }, 20);
  const told = async (locale: 'zh-hans' | 'zh-hant') => {
    const shown = await library.in(locale, PREVIEW);
    const [name] = shown?.named ?? [];
    return [
      ...[shown?.articles[0]?.title, shown?.pages[0]?.title],
      ...[name?.name, name?.forms, name?.slug],
    ];
  };
  expect(await told('zh-hans')).toEqual(['数据', '关于样例', '样例数据', ['数据'], '样例数据']);
  expect(await told('zh-hant')).toEqual(['資料', '關於樣例', '樣例資料', ['資料'], '样例数据']);
  expect(await library.in('zh-hant', '20200101T000000Z')).toBeNull();
});
