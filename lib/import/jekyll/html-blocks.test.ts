import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

async function imported(bodies: readonly string[]) {
  const posts = bodies.map((body, at): [string, string] => [
    `_posts/2020-01-01-${String(at).padStart(2, '0')}.md`,
    `---\ntitle: 题\n---\n\n${body}`,
  ]);
  const { site } = await importOldSite(temporaryFolder(Object.fromEntries(posts)));
  return site.documents.map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n\n/u, ''));
}

/** Bodies, and what stands for them here: kramdown 2.4.0 has Markdown behind an element, and none in it. */
const CASES: readonly (readonly [string, string])[] = [
  ['<table>\n<tr><td>甲</td></tr>\n</table>\n### 题\n> 引\n', '</table>\n\n### 题\n> 引\n'],
  ['<div><b>甲</b></div>\n**乙**说\n', '</div>\n\n**乙**说\n'],
  ['<div><div>甲</div>\n</div> **乙**\n', '</div> \n\n**乙**\n'],
  [
    '<p>甲</p>\n<p>乙</p>\n- 丙\n<p>丁</p>\n戊\n',
    '<p>甲</p>\n<p>乙</p>\n\n- 丙\n<p>丁</p>\n\n戊\n',
  ],
  ['<hr>\n## 题\n', '<hr>\n\n## 题\n'],
  ['<small>\n**甲**\n</small>\n', '<small>**甲**\n</small>\n'],
  [
    '<table>\n    <tr><td>甲</td></tr>\n\t\n    <tr><td>乙</td></tr>\n</table>\n',
    '<table>\n    <tr><td>甲</td></tr>\n    <tr><td>乙</td></tr>\n</table>\n',
  ],
  // As it is: CommonMark reads the same, or what it reads is what was meant.
  ['<div>\n\n**甲**\n\n</div>\n\n乙\n', '<div>\n\n**甲**\n\n</div>\n\n乙\n'],
  ['<pre>\n甲\n\n    乙\n</pre>\n\n丙\n', '<pre>\n甲\n\n    乙\n</pre>\n\n丙\n'],
  ['<div>没有结尾\n\n    码\n', '<div>没有结尾\n\n    码\n'],
  ['```html\n<hr>\n## 题\n```\n', '```html\n<hr>\n## 题\n```\n'],
];

it('has Markdown behind an element, and none in it, as kramdown does', async () => {
  const texts = await imported(CASES.map(([body]) => body));
  expect(
    texts.map((text, at) => [CASES[at]?.[0], text.endsWith(CASES[at]?.[1] ?? '') || text]),
  ).toEqual(CASES.map(([body]) => [body, true]));
});

it('leaves the posts of other engines, which read CommonMark', async () => {
  const folder = temporaryFolder({
    'package.json': '{"dependencies":{"hexo":"8.1.2"}}',
    'source/_posts/a.md': '---\ntitle: 题\ndate: 2020-01-01\n---\n\n<hr>\n## 题\n',
  });
  const { site } = await importOldSite(folder);
  expect(site.documents[0]?.text).toContain('<hr>\n## 题\n');
});

it('has Markdown in all blocks of HTML where the site says so', async () => {
  const { site } = await importOldSite(
    temporaryFolder({
      '_config.yml': 'kramdown:\n  parse_block_html: true\n',
      '_posts/2020-01-01-a.md':
        '---\ntitle: 题\n---\n<div>\n**甲**\n</div>\n\n<div markdown="0">\n**乙**\n</div>\n\n<div>\n    <b>丙</b>\n</div>\n',
    }),
  );
  expect(site.documents[0]?.text).toContain(
    '<div>\n\n**甲**\n</div>\n\n<div markdown="0">\n**乙**\n</div>\n\n<div>\n    <b>丙</b>\n</div>\n',
  );
});
