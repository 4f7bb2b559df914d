import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

async function imported(body: string) {
  const { site, findings } = await importOldSite(
    temporaryFolder({ '_posts/2020-01-01-a.md': `---\ntitle: 题\n---\n${body}` }),
  );
  const text = site.documents[0]?.text.replace(/^---\n[\s\S]*?\n---\n/u, '');
  return { text, rules: findings.map(({ rule }) => rule) };
}

it.each([
  ['用 List<object> 装它。\n\n后文。\n', '用 List&lt;object> 装它。\n\n后文。\n'],
  ['- 项 <title> 里\n\n## 节\n', '- 项 &lt;title> 里\n\n## 节\n'],
  ['> A<Object> 与 B<SELECT>\n', '> A&lt;Object> 与 B&lt;SELECT>\n'],
  ['<plaintext>\n后文\n', '&lt;plaintext>\n后文\n'],
  [
    '<div>\n用 List<object> 装它。\n</div>\n\n后文。\n',
    '<div>\n用 List&lt;object> 装它。\n</div>\n\n后文。\n',
  ],
  ['<pre>Map<title, b></pre>\n\n后文。\n', '<pre>Map&lt;title, b></pre>\n\n后文。\n'],
])('%j keeps what follows', async (body, text) => {
  const found = await imported(body);
  expect(found.text).toBe(text);
  expect(found.rules).not.toContain('text-lost');
});

it.each([
  '前 <svg/> 后\n',
  '<!-- List<object> -->\n\n后文\n',
  '<b title="List<object>">粗</b>\n',
  '<script>let a</script>\n\n后文\n',
  '`List<object>` 是代码\n',
  '```\nList<object>\n```\n',
])('%j stays', async (body) => {
  expect((await imported(body)).text).toBe(body);
});
