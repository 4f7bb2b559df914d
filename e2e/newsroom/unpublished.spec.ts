import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newsroomPages } from '../matrix';
import { expect, test } from '../support/test';

const posts = path.join(import.meta.dirname, '../fixtures/newsroom/posts');

/** Title, text and category of a post that nobody may read yet. */
function wordsOf(file: string): string[] {
  const markdown = readFileSync(path.join(posts, file), 'utf8');
  const [, frontMatter = '', body = ''] = markdown.split(/^---$/m);
  const title = /^title: (.+)$/m.exec(frontMatter)?.[1];
  const category = /^categories: \[(.+)\]$/m.exec(frontMatter)?.[1];
  return [title, category, body.trim()].filter((word) => word !== undefined);
}

const hidden = [
  ...wordsOf('2020-03-20-draft.md'),
  ...wordsOf('2020-03-21-unpublished.md'),
  ...wordsOf('2099-01-01-scheduled.md'),
];

test('the posts that nobody may read have words to look for', () => {
  expect(hidden).toHaveLength(8);
});

for (const page of newsroomPages) {
  test(`${page.name}: no word of a draft or a scheduled article`, async ({ request }) => {
    for (const headers of [{}, { RSC: '1' }]) {
      const text = await (await request.get(page.path, { headers })).text();
      expect(hidden.filter((word) => text.includes(word))).toEqual([]);
    }
  });
}

test('the categories of drafts and scheduled articles are not listed', async ({ site }) => {
  await site.open('/categories');
  await expect(site.entries).toHaveText(['空分类', '日报', '虚构栏目', 'Node.js 实验']);
});
