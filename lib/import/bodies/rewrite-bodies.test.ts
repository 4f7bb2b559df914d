import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

/** The lines that notes about a post name. */
async function linesOf(lines: readonly string[]) {
  const folder = temporaryFolder({ '_posts/2020-01-01-a.md': lines.join('\n') });
  const { notes } = await importOldSite(folder, temporaryFolder(), { engine: 'jekyll' });
  return notes.filter(({ level }) => level === 'look').map(({ about, line }) => [about, line]);
}

it('names lines of the old file, whatever front matter has become', async () => {
  const body = [
    '```',
    'a',
    '```',
    '{% include none.html %}',
    '',
    '![](/none.png)',
    '',
    '[甲](b c)',
  ];
  const found = [
    ['liquid', 9],
    ['image-missing', 11],
  ];
  const head = ['---', 'title: 题', 'categories:', '  - - 甲'];
  expect(await linesOf([...head, '---', ...body])).toEqual(found);
  const longer = [...head, '    - 乙', '---', ...body];
  expect(await linesOf(longer)).toEqual(found.map(([about, line]) => [about, Number(line) + 1]));
});

it('tells nothing of what another step has taken away', async () => {
  expect(await linesOf(['---', 'title: 题', '---', '![](C:\\a.png)', ''])).toEqual([
    ['image-missing', 4],
  ]);
});
