import path from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { temporaryFolder } from '@/tests/temporary-folder';
import { formatSearchTexts, readSearchTexts, searchTextsByMonth } from './search-texts';

const text = (id: string) => ({
  ...{ id, text: '月亮🌙', headings: ['题'] },
  ...{ syllables: 'ti', words: '月亮', spoken: 'yueliang' },
});

/** Compiled content whose search data are of these articles, month by month. */
function compiled(...months: string[][]) {
  const folder = temporaryFolder({ 'search/made-of': '' });
  months.forEach((ids, at) => {
    const file = path.join(folder, 'search', `2026-0${String(at + 1)}.jsonl`);
    writeWhole(file, formatSearchTexts(ids.map(text)));
  });
  return { folder };
}

it('reads what was written, all at once or a month at a time', async () => {
  const content = compiled(['a', 'b'], ['c']);
  const all = await readSearchTexts(content);
  expect(all).toEqual(['a', 'b', 'c'].map(text));
  expect(await readSearchTexts(content, ['c', 'a'])).toEqual(all);
  const months: string[][] = [];
  for await (const month of searchTextsByMonth(content)) months.push(month.map(({ id }) => id));
  expect(months).toEqual([['a', 'b'], ['c']]);
});

it('tells how many articles are missing, and which one', async () => {
  await expect(readSearchTexts(compiled(['a']), ['a', 'x', 'y'])).rejects.toThrow(
    /缺 2 篇文章（如 x）.* 2 articles \(x is one\)/u,
  );
  await expect(readSearchTexts({ folder: temporaryFolder() })).rejects.toThrow('ENOENT');
});
