import { expect, it } from 'vitest';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const FIELDS = '---\ntitle: 题\ndate: 2020-01-01\n---\n';

async function rendered(files: Record<string, string>) {
  const { site } = await importOldSite(temporaryFolder(files));
  const text = site.documents[0]?.text.replace(/^---\n[\s\S]*?\n---\n/u, '') ?? '';
  return renderMarkdown(text).replaceAll(/<(?!\/?code)[^>]*>/gu, '');
}

const BODY = [
  '```html',
  '{% raw %}<b>{{ a }}</b>',
  '',
  '{% endraw %}',
  '```',
  '',
  '- 项',
  '',
  '  ```',
  '  {% raw %}b{% endraw %}',
  '  ```',
].join('\n');

const CODE = '{% raw %}&#x3C;b>{{ a }}&#x3C;/b>\n\n{% endraw %}';

it('keeps what Hugo printed', async () => {
  const html = await rendered({
    'hugo.toml': '',
    'content/posts/a.md': `${FIELDS}${BODY}\n\n写 \`{% raw %}c{% endraw %}\`。\n`,
  });
  expect(html).toContain(CODE);
  expect(html).toContain('<code>{% raw %}b{% endraw %}</code>');
  expect(html).toContain('写 <code>{% raw %}c{% endraw %}</code>。');
});

it('keeps what Hexo printed, which reads code in a line', async () => {
  const html = await rendered({
    'package.json': '{"dependencies":{"hexo":"8.1.2"}}',
    'source/_posts/a.md': `${FIELDS}${BODY}\n`,
  });
  expect(html).toContain(CODE);
});

it('leaves what Jekyll took out', async () => {
  const html = await rendered({ '_posts/2020-01-01-a.md': FIELDS + BODY });
  expect(html).not.toContain('raw');
});
