import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const post = (lang: string) => `---\ntitle: 甲\nlang: ${lang}\n---\n甲\n`;

it('ends the address of a translation with its language where the day has its name', async () => {
  const { site } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'title: 旧站\n',
      'de/_posts/2020-01-01-a.md': post('de'),
      'en/_posts/2020-01-01-a.md': post('en'),
      'pt/_posts/2020-01-01-a.md': post('pt_BR'),
    }),
  );
  const slugs = site.documents.map(({ text }) => /^slug: (?<slug>.+)$/mu.exec(text)?.groups?.slug);
  expect(slugs).toEqual([undefined, 'a-en', 'a-pt-br']);
});
