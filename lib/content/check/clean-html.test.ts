import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { examineBody } from '../body/examine-body';
import { fixContent } from './fix';

const NAME = 'posts/2026-02-28-x.md';

/** Body as `--fix` leaves it, and how many places it has mended. */
async function fixed(body: string) {
  const contentDir = temporaryFolder({ [NAME]: `---\ntitle: 题\n---\n\n${body}\n` });
  const { changes } = await fixContent({
    ...{ contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  const text = readFileSync(path.join(contentDir, NAME), 'utf8');
  return { text: text.slice(text.indexOf('---\n\n') + 5, -1), changes: changes.length };
}

it.each([
  [
    '<p class="MsoNormal small" style="mso-x:1"><span lang=EN-US style=\'font-size:12pt\'>甲<o:p></o:p></span></p>',
    '<p class="MsoNormal small"><span lang=EN-US>甲<o:p></o:p></span></p>',
  ],
  ['甲<font color="red">乙<font face=x>丙</font></font>丁', '甲乙丙丁'],
  ['<font color="red">乙</font>丁', '乙丁'],
  ['<font color="red">1. 乙</font>丁', '<font color="red">1. 乙</font>丁'],
  ['正文<o:p></o:p>，<w:sdt>甲</w:sdt>', '正文，甲'],
  ["<p align=center style='a' title=乙 width = 3>甲</p>", '<p title=乙>甲</p>'],
  ['甲<text bgcolor="x">乙</text>丙', '甲乙丙'],
  [
    '<section data-tool="x"><p style="a">甲</p></section>\n\n乙<span style="b">丙</span>',
    '<section><p>甲</p></section>\n\n乙<span>丙</span>',
  ],
  [
    '<center>甲</center> `<font color="red">乙</font>`',
    '<center>甲</center> `<font color="red">乙</font>`',
  ],
  [
    '<img data-src="https://a.example/x" alt="图" src="/a.png">',
    '<img data-src="https://a.example/x" alt="图" src="/a.png">',
  ],
])('leaves of %j what reaches the page', async (body, mended) => {
  expect((await fixed(body)).text).toBe(mended);
  const textOf = (each: string) => examineBody(each).blocks.map(({ text }) => text);
  expect(textOf(mended)).toEqual(textOf(body));
  expect((await fixed(mended)).changes).toBe(0);
});
