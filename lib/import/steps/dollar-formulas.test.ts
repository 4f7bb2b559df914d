import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const imported = async (fields: string, body: string) => {
  const into = temporaryFolder();
  const { findings } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'title: 旧站\n',
      'source/_posts/a.md': `---\ntitle: 甲\ndate: 2026-01-02\n${fields}---\n${body}\n`,
    }),
    into,
  );
  const text = readFileSync(path.join(into, 'content/posts/a.md'), 'utf8');
  return { math: /^math: true$/mu.test(text), rules: findings.map(({ rule }) => rule) };
};

it.each([
  ['', '由 $x_i \\le n$ 得 $O(n)$。'],
  ['', '和为 $\\sum a$。'],
  ['mathjax: true\n', '令 $x$ 为数。'],
  ['math: { enable: true }\n', '令 $x$ 为数。'],
])('sets formulas between single dollars: %s%s', async (fields, body) => {
  const { math, rules } = await imported(fields, body);
  expect(math).toBe(true);
  expect(rules).not.toContain('stray-markup');
});

it('takes blanks out of formulas, one letter for a formula beside others, and shows a broken one as code', async () => {
  const into = temporaryFolder();
  const post = (body: string) => `---\ntitle: 甲\ndate: 2026-01-02\n---\n${body}\n`;
  const { heldBack } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'title: 旧站\n',
      'source/_posts/a.md': post('令 $ x_i = \\alpha $，`$ x_i $` 照旧。'),
      'source/_posts/b.md': post('设 $S$ 为集。'),
      'source/_posts/c.md': post('坏的 $b_{[i-1,n]$ 与 $a_i$。'),
    }),
    into,
  );
  expect(heldBack).toEqual([]);
  const bodies = ['a', 'b', 'c'].map((name) =>
    readFileSync(path.join(into, `content/posts/${name}.md`), 'utf8')
      .split('\n')
      .slice(3)
      .join('\n'),
  );
  expect(bodies).toEqual([
    'math: true\n---\n令 $x_i = \\alpha$，`$ x_i $` 照旧。\n',
    'math: true\n---\n设 $S$ 为集。\n',
    'math: true\n---\n坏的 ` $b_{[i-1,n]$ ` 与 $a_i$。\n',
  ]);
});

it.each([
  ['', '从 $5 涨到 $6，再到 $7。'],
  ['', '运行 `echo $a_b$`：\n\n```sh\necho $x_y$\n```'],
  ['', '变量 $HOME_DIR/$USER 在此。'],
  ['mathjax: false\n', '令 $x$ 为数。'],
])('leaves other dollars alone: %s%s', async (fields, body) => {
  expect((await imported(fields, body)).math).toBe(false);
});
