import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const FIELDS = '---\ntitle: 题\ndate: 2026-02-28\n---\n\n';

async function imported(body: string) {
  const folder = temporaryFolder({ 'hugo.toml': '', 'content/posts/a.md': FIELDS + body });
  const into = temporaryFolder();
  const { findings } = await importOldSite(folder, into);
  const text = readFileSync(path.join(into, 'content/posts/a.md'), 'utf8').slice(FIELDS.length);
  return { text, rules: findings.map(({ rule }) => rule) };
}

it.each([
  [
    'Django 里写 {% load filters %} 即可。\n',
    'Django 里写 {% raw %}{% load filters %}{% endraw %} 即可。\n',
  ],
  ['写 {% raw %} 与 {% endraw %} 之间。\n', '写 &#123;% raw %} 与 &#123;% endraw %} 之间。\n'],
  [
    '{% raw %}{{ x }}{% endraw %} 与 `{{ y }}`。\n',
    '&#123;% raw %}&#123;{ x }}&#123;% endraw %} 与 `{{ y }}`。\n',
  ],
  ['只有 {% endraw %}。\n', '只有 &#123;% endraw %}。\n'],
  ['模板 {{ .Title }} 是题目。\n', '模板 {% raw %}{{ .Title }}{% endraw %} 是题目。\n'],
  [
    '> - 甲 {{ a }}、{{ b }}\n',
    '> - 甲 {% raw %}{{ a }}{% endraw %}、{% raw %}{{ b }}{% endraw %}\n',
  ],
  ['行内 `{{ .Title }}` 是代码。\n', '行内 `{{ .Title }}` 是代码。\n'],
  ['```\n{% if a %}\n```\n', '```\n{% if a %}\n```\n'],
  ['{{</* note */>}} 是短代码。\n', '&#123;&#123;< note >}} 是短代码。\n'],
])('%j is shown as Hugo shows it', async (body, shown) => {
  const { text, rules } = await imported(body);
  expect(text).toBe(shown);
  expect(rules).not.toContain('liquid');
});
