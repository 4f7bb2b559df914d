import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

it('takes no code of another program for a chart of ours', async () => {
  const { site, heldBack } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'title: 旧站\n',
      '_posts/2020-01-01-a.md':
        '---\ntitle: 甲\n---\n```chart\n{"type": "line"}\n```\n\n- 列\n\n  ~~~ chart\n  type: bar\n  ~~~\n',
    }),
  );
  expect(heldBack).toEqual([]);
  expect(site.documents[0]?.text).toContain(
    '```json\n{"type": "line"}\n```\n\n- 列\n\n  ~~~ text\n  type: bar\n  ~~~\n',
  );
});
