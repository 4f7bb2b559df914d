import { expect, it } from 'vitest';
import { createByFile } from './by-file';

const filed = (file: string, title: string, slug: string) => ({
  id: `2026-01-01/${slug}`,
  ...{ source: `posts/${file}.md`, title, slug },
});

const find = createByFile([
  filed('2026-01-01-yuebao', '月报', 'yue-bao'),
  { ...filed('2026-01-02-b', '週報', 'b'), written: { title: '周报', tags: [], series: null } },
  filed('x/2026-01-03-c', '同名', 'c'),
  filed('y/2026-01-04-c', '同名', 'd'),
  { ...filed('', '未定稿', 'e'), source: '_drafts/待定.md' },
  filed('z/y/2026-01-05-深处', '题', 'f'),
  filed('2026-01-06-ab', 'A/B 测试', 'g'),
]);

it.each([
  ['2026-01-01-yuebao', '2026-01-01/yue-bao'],
  ['2026-1-1-yuebao', '2026-01-01/yue-bao'],
  ['yuebao', '2026-01-01/yue-bao'],
  ['Yue-Bao', '2026-01-01/yue-bao'],
  ['月报', '2026-01-01/yue-bao'],
  // A title is known as it is written, whatever the script in which it is shown.
  ['周报', '2026-01-01/b'],
  ['x/2026-01-03-c', '2026-01-01/c'],
  ['d', '2026-01-01/d'],
  // A draft whose file has no day.
  ['待定', '2026-01-01/e'],
  ['未定稿', '2026-01-01/e'],
  // In whatever folder.
  ['深处', '2026-01-01/f'],
  ['2026-01-05-深处', '2026-01-01/f'],
  // A title may hold what parts folders.
  ['a/b 测试', '2026-01-01/g'],
  // Several are called so.
  ['同名', null],
  ['没有', null],
  ['2020-01-01-former', '2020-01-01/former'],
])('%s', (name, id) => {
  expect(find(name)).toBe(id);
});
