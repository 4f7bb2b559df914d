import type { SearchText } from '@/lib/content/compiled/search-texts';
import type { Article } from '@/lib/content/model';

/** Texts that are searched. */
export const texts: SearchText[] = ['算力的飞轮。', '月亮的飞轮。', '别的。'].map(
  (text, index) => ({
    ...{ id: String(index), text, headings: [], syllables: '-', words: '', spoken: '' },
  }),
);

/** Their articles. */
export const articles = texts.map(
  ({ id }) =>
    ({
      ...{ id, day: '2026-02-01', title: `第${id}篇`, description: '', publishedAt: '' },
      ...{ authors: [], categories: [], tags: [] },
    }) as unknown as Article,
);

/** Search data, as it is read. */
export async function* parts(those: readonly SearchText[] = texts) {
  yield await Promise.resolve(those);
}

/** Its bodies. */
export async function* bodies(those: readonly SearchText[] = texts) {
  for await (const part of parts(those)) yield part.map(({ text }) => text);
}
