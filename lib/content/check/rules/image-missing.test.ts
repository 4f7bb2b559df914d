import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { applyEdits } from '../../source/edit';
import { checkContent } from '../check';
import { imageMissing } from './image-missing';

const POST = 'posts/2026-02-28-x.md';
const post = (body: string) => `---\ntitle: 题\n---\n${body}\n`;

/** The post as its mending leaves it, beside pictures that are there. */
async function mended(body: string) {
  const contentDir = temporaryFolder({
    [POST]: post(body),
    'posts/a.png': '',
    'posts/图 1.png': '',
    'posts/a(b).png': '',
  });
  const options = { contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 };
  const { findings } = await checkContent(options, [imageMissing]);
  const edits = findings.flatMap(({ edit }) => edit ?? []);
  return applyEdits(readFileSync(path.join(contentDir, POST), 'utf8'), edits);
}

it.each([
  ['字![图](图 1.png)字', '字![图](<图 1.png>)字'],
  ['![图]（a.png）', '![图](a.png)'],
  ['![](图 1.png "甲 乙")', '![](<图 1.png> "甲 乙")'],
  ['![图](图 1.png “甲 乙”)', '![图](<图 1.png> "甲 乙")'],
  ["![图](图 1.png '甲')", "![图](<图 1.png> '甲')"],
  ['![图]（<图 1.png>）', '![图](<图 1.png>)'],
])('writes %j as %j', async (body, expected) => {
  expect(await mended(body)).toBe(post(expected));
});

it.each(['![图](图 2.png)', '![图]（b.png）', '![图](图 1.PNG)', '`![图](图 1.png)`'])(
  'leaves %j to an editor',
  async (body) => {
    expect(await mended(body)).toBe(post(body));
  },
);
