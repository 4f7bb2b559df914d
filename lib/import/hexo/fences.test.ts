import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

async function imported(body: string) {
  const { site } = await importOldSite(
    temporaryFolder({
      'package.json': '{"dependencies":{"hexo":"8.1.2"}}',
      'source/_posts/a.md': `---\ntitle: 题\ndate: 2020-01-01\n---\n\n${body}`,
    }),
  );
  return site.documents[0]?.text.replace(/^---\n[\s\S]*?\n---\n\n/u, '');
}

it.each([
  [
    '- 项\n\n  ```java\nclass A {\n\n  {{ b }}\n}\n  ```\n\n- 又一项\n',
    '- 项\n\n  ```java\n  class A {\n\n    {{ b }}\n  }\n  ```\n\n- 又一项\n',
  ],
  ['- 项\n\n  ~~~\n a\n~~~\n', '- 项\n\n  ~~~\n  a\n  ~~~\n'],
  ['- 项\n\n  ```\n  a\n  ```\n', '- 项\n\n  ```\n  a\n  ```\n'],
  ['```\na\n```\n', '```\na\n```\n'],
  ['  ```\n没有结尾\n', '  ```\n没有结尾\n'],
])('%j', async (body, text) => {
  expect(await imported(body)).toBe(text);
});
