import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

it('takes a post over whose blanks alone are too much, and leaves those in code', async () => {
  const post = (body: string) => `---\ntitle: 题\n---\n${body}\n`;
  const { site, heldBack, notes } = await importOldSite(
    temporaryFolder({
      '_posts/2020-01-01-a.md': post(`\`&nbsp;\`\n\n${'&nbsp; &nbsp; 字\n\n'.repeat(3000)}`),
      '_posts/2020-01-02-b.md': post('&nbsp;字'),
    }),
  );
  expect(heldBack).toEqual([]);
  expect(notes.map(({ about, file }) => [about, file])).toEqual([
    ['blanks', '_posts/2020-01-01-a.md'],
  ]);
  const [a, b] = site.documents.map(({ text }) => text);
  expect(a).toContain('`&nbsp;`\n\n\u00A0 \u00A0 字');
  expect(b).toContain('&nbsp;字');
});
