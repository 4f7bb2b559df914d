import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { formatSearchTexts } from '@/lib/content/compiled/search-texts';
import type { Site } from '@/lib/site';
import { anArticle } from '@/tests/an-article';
import { temporaryFolder } from '@/tests/temporary-folder';
import { openSearch } from './site-search';

vi.mock('@/lib/site', async (importActual) => {
  const { site } = await importActual<{ site: Site }>();
  return { site: { ...site, preview: false, searchUrl: null } };
});

const articles = [
  anArticle({ id: '2020-02-29/a' }),
  anArticle({ id: '2020-03-01/b' }),
  anArticle({ id: '9999-12-31/draft', draft: true }),
];

/** A content with the search data of these articles, a file each. */
function write(folder: string, ids: readonly string[]): void {
  rmSync(path.join(folder, 'search'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'search'));
  ids.forEach((id, index) => {
    const text = { id, text: '月亮', headings: [], syllables: '', words: '', spoken: '' };
    writeFileSync(path.join(folder, 'search', `${index}.jsonl`), formatSearchTexts([text]));
  });
}

const asked = { q: '月亮', page: 1, sort: 'relevance' } as const;

it.each([
  ['all texts are', []],
  ['one is', ['2020-02-29/a']],
  ['one is, another being there twice,', ['2020-02-29/a', '2020-02-29/a']],
])(
  'does not say that nothing was found where %s missing, and finds it when it is there again',
  async (_title, ids) => {
    const folder = temporaryFolder({});
    write(folder, ids);
    const content = { folder, articles };
    await expect(openSearch(content)).rejects.toThrow(/缺 \d 篇/u);
    rmSync(path.join(folder, 'search'), { recursive: true });
    await expect(openSearch(content)).rejects.toThrow('ENOENT');
    write(folder, ['2020-02-29/a', '2020-03-01/b']);
    const search = await openSearch(content);
    expect(await search(content, asked)).toMatchObject({ total: 2 });
    // What has been read is in memory.
    rmSync(path.join(folder, 'search'), { recursive: true });
    expect(await (await openSearch(content))(content, asked)).toMatchObject({ total: 2 });
  },
);
