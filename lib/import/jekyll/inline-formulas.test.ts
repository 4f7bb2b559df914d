import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

async function imported(body: string) {
  const { site } = await importOldSite(
    temporaryFolder({ '_posts/2020-01-01-a.md': `---\ntitle: 题\n---\n\n${body}` }),
  );
  return site.documents[0]?.text.replace(/^---\n[\s\S]*?\n---\n\n/u, '');
}

/** As kramdown 2.4.0 sets them: in a line. */
it.each([
  ['设 \\$$x$$ 为数。\n', '设 $$x$$ 为数。\n'],
  ['$$x$$\n后文。\n', '$$x$$ 后文。\n'],
  ['前文。\n\n$$\nx\n$$\n后文。\n', '前文。\n\n$$x$$ 后文。\n'],
  ['{{ page.title }} \\$$x$$\n', '题 $$x$$\n'],
  ['$$x$$\n\n后文。\n', '$$x$$\n\n后文。\n'],
  ['$$x$$\n- 项\n', '$$x$$\n- 项\n'],
  ['`\\$$x$$` 是代码。\n', '`\\$$x$$` 是代码。\n'],
])('%j', async (body, text) => {
  expect(await imported(body)).toBe(text);
});
