import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

async function imported(body: string) {
  const folder = temporaryFolder({ '_posts/2020-01-01-a.md': `---\ntitle: 甲\n---\n${body}\n` });
  const { heldBack, site } = await importOldSite(folder, temporaryFolder(), { engine: 'jekyll' });
  expect(heldBack).toEqual([]);
  return site.documents[0]?.text.slice('---\ntitle: 甲\n---\n'.length);
}

it.each([
  ['甲 $$x^2$$ 乙', '甲 $$x^2$$ 乙\n'],
  ['甲 $$ 乙', '甲 \\$\\$ 乙\n'],
  ['甲 \\$\\$ 乙', '甲 \\$\\$ 乙\n'],
  ['> 甲$$、/和@', '> 甲\\$\\$、/和@\n'],
  ['`$$` 与\n\n```\n$$\n```', '`$$` 与\n\n```\n$$\n```\n'],
  ['甲 $$\\foo{$$ 乙', '甲 ` $$\\foo{$$ ` 乙\n'],
  ['$$\n\\foo{\n$$', '```latex\n$$\n\\foo{\n$$\n```\n'],
  ['> $$\n> \\foo{\n> $$', '> ```latex\n> $$\n> \\foo{\n> $$\n> ```\n'],
  ['- 一\n\n  $$\n  \\foo{\n  $$', '- 一\n\n  ```latex\n  $$\n  \\foo{\n  $$\n  ```\n'],
  ['甲 $$\\begin{align*}a&=b\\end{align*}$$ 乙', '甲 $$\\begin{aligned}a&=b\\end{aligned}$$ 乙\n'],
])('%j', async (body, text) => {
  expect(await imported(body)).toBe(text);
});
