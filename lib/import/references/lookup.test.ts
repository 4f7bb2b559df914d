import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

async function shown(reference: string, pictures: readonly string[]) {
  const folder = temporaryFolder({
    '_config.yml': 'title: 旧站\n',
    'package.json': '{"dependencies":{"hexo":"8.1.2"}}',
    'source/_posts/a/b.md': `---\ntitle: 题\ndate: 2020-01-01\n---\n\n![甲](${reference})\n`,
    ...Object.fromEntries(pictures.map((name) => [name, PICTURE])),
  });
  const { site } = await importOldSite(folder);
  return site.documents[0]?.text.trim().split('\n').at(-1);
}

it.each([
  // As Typora shows it, beside the file; on the old site it led elsewhere.
  ['../../img/k/甲.svg', ['source/img/k/甲.svg'], '![甲](/assets/source/img/k/%E7%94%B2.svg)'],
  ['img/k/1.svg', ['source/img/k/1.svg'], '![甲](/assets/source/img/k/1.svg)'],
  // Two may be meant, or the address says too little.
  ['k/1.svg', ['source/a/k/1.svg', 'source/b/k/1.svg'], '（图片没有找到：甲）'],
  ['1.svg', ['source/img/1.svg'], '（图片没有找到：甲）'],
])('a picture at %s is looked for by the end of its address', async (reference, files, line) => {
  expect(await shown(reference, files)).toBe(line);
});

it('a link in the title of a picture is not its address', async () => {
  expect(await shown('/img/1.svg "来自 [某处](https://e.example/)"', ['source/img/1.svg'])).toBe(
    '![甲](/assets/source/img/1.svg "来自 [某处](https://e.example/)")',
  );
});
