import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const BODY = '段。\n{.notice--info}\n\n> 引。\n> {#yin .a}\n\n```\n{.b}\n```\n\n式 {.c}\n';

const bodyOf = async (config: string) => {
  const { site } = await importOldSite(
    temporaryFolder({
      'hugo.yaml': config,
      'content/posts/a.md': `---\ntitle: 甲\ndate: 2020-01-01\n---\n${BODY}`,
    }),
  );
  return site.documents[0]?.text.split('---\n').at(-1);
};

it('reads the attributes of blocks where the site has them read', async () => {
  const config = 'markup: {goldmark: {parser: {attribute: {block: true}}}}\n';
  expect(await bodyOf(config)).toBe(
    '段。\n{: .notice--info}\n\n> 引。\n> {: #yin .a}\n\n```\n{.b}\n```\n\n式 {.c}\n',
  );
});

it('leaves them as text elsewhere', async () => {
  expect(await bodyOf('title: 旧站\n')).not.toContain('{:');
});
