import { newsroomPages } from '../matrix';
import { hiddenWords as hidden } from '../support/hidden-words';
import { expect, test } from '../support/test';

test('the posts that nobody may read have words to look for', () => {
  expect(hidden).toHaveLength(16);
});

for (const page of newsroomPages) {
  test(`${page.name}: no word of a draft or a scheduled article`, async ({ request }) => {
    for (const [path, headers] of [
      [page.path, {}],
      [page.path, { RSC: '1' }],
      [`/hant${page.path}`, {}],
    ] as const) {
      const text = await (await request.get(path, { headers })).text();
      expect(hidden.filter((word) => text.includes(word))).toEqual([]);
    }
  });
}

test('the categories of drafts and scheduled articles are not listed', async ({ site }) => {
  await site.open('/categories');
  await expect(site.entries).toHaveText(['空分类', '日报', '虚构栏目', 'Node.js 实验']);
});
