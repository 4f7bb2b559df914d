import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

async function imported(body: string) {
  const { site, notes } = await importOldSite(
    temporaryFolder({ '_posts/2020-01-01-a.md': `---\ntitle: 题\n---\n${body}` }),
  );
  const text = site.documents[0]?.text.replace(/^---\n[\s\S]*?\n---\n/u, '');
  return { text, told: notes.map(({ about, line }) => `${about} ${String(line)}`) };
}

it.each([
  [
    '前\n\n<?php\n  $this->widget("a->b");\n\n  `c`;\n?>\n\n后\n',
    '前\n\n```php\n<?php\n  $this->widget("a->b");\n\n  `c`;\n?>\n```\n\n后\n',
    ['program 6'],
  ],
  ['- 项\n\n  <?php a(); ?>\n', '- 项\n\n  ```php\n  <?php a(); ?>\n  ```\n', ['program 6']],
  ['写 <?php echo $a->b ?> 即可。\n', '写 ` <?php echo $a->b ?> ` 即可。\n', ['program 4']],
  ['<?= $a ?> 是简写。\n', '` <?= $a ?> ` 是简写。\n', ['program 4']],
  ['`<?php a->b ?>` 是代码。\n', '`<?php a->b ?>` 是代码。\n', []],
])('%j is code', async (body, text, told) => {
  expect(await imported(body)).toEqual({ text, told });
});
