import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const HEAD = '---\ntitle: 甲\ndate: 2026-02-03\nmath: true\n---\n';

async function imported(body: string, packages = '"hexo": "8"') {
  const folder = temporaryFolder({
    'package.json': `{"dependencies": {${packages}}}`,
    '_config.yml': 'title: 旧站\n',
    'source/_posts/a.md': `${HEAD}${body}\n`,
  });
  const { site, notes } = await importOldSite(folder);
  expect(notes).toEqual([]);
  return site.documents[0]?.text.slice(HEAD.length).trimEnd();
}

it.each([
  [String.raw`设 $p\_1,p\_2$ 为质数`, String.raw`设 $p_1,p_2$ 为质数`],
  [String.raw`$\left\\{a\_1\right.$ 与`, String.raw`$\left\{a_1\right.$ 与`],
  [
    String.raw`$$\begin{aligned}a&=1\\\\b&=2\end{aligned}$$`,
    String.raw`$$\begin{aligned}a&=1\\b&=2\end{aligned}$$`,
  ],
  // Written as MathJax wants it, which Markdown spoiled.
  [
    String.raw`$$\begin{aligned}a&=1\\b&=2\end{aligned}$$`,
    String.raw`$$\begin{aligned}a&=1\\b&=2\end{aligned}$$`,
  ],
])('writes %j as Markdown left it', async (body, text) => {
  expect(await imported(body)).toBe(text);
});

it('leaves what a renderer kept from Markdown', async () => {
  const body = String.raw`设 $p\_1$`;
  expect(await imported(body, '"hexo-renderer-pandoc": "0.4"')).toBe(body);
});
