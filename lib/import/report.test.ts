import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';
import { reportOf } from './report';

it('tells each kind once, with every place, and why a file did not come', async () => {
  const picture = '---\ntitle: 甲\n---\n![](https://e.example/a.png)\n';
  const long = `---\ntitle: 长\n---\n${'字'.repeat(200_001)}\n`;
  const old = temporaryFolder({
    '_config.yml': 'title: 样例\n',
    '_posts/2020-01-01-a.md': picture,
    '_posts/2020-01-02-b.md': picture,
    '_posts/2020-01-03-c.md': long,
  });
  const report = reportOf(await importOldSite(old), []);
  // Two posts, the name of the site and its old addresses.
  expect(report).toContain('<td>导入 imported</td><td>4</td>');
  expect(report.match(/<summary>image-alt × 2：/gu)).toHaveLength(1);
  expect(report).toContain('<td>_posts/2020-01-02-b.md:4</td>');
  const [, refused = ''] = /没有过来 · Left out \(1\)<\/h2>(.*?)<h2>/su.exec(report) ?? [];
  expect(refused).toContain('_posts/2020-01-03-c.md → posts/2020-01-03-c.md:4');
  expect(refused).toContain('请拆成几篇');
});
