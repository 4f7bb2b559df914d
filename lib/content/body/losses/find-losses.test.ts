import { expect, it } from 'vitest';
import { parseBody } from '../../source/parse-body';
import { examineBody } from '../examine-body';
import { findLosses } from './find-losses';
import { readSource } from './read-source';

const lossesOf = (body: string) =>
  examineBody(body).facts.losses.map(({ cause, text }) => `${cause}: ${text.trim()}`);

it.each([
  ['<!-- 甲\n\n## 乙\n\n<!-- 丙 -->\n\n丁', 'comment: <!-- 甲\n\n## 乙'],
  ['- <!-- 甲\n  乙\n- 丙\n\n&copy; 丁', 'comment: <!-- 甲'],
  ['<p>甲 &amp; <!-- 乙 &copy; 丙</p>', 'comment: <!-- 乙 &copy; 丙</p>'],
  ['[注]: x "这句话"', 'paragraph: [注]: x "这句话"'],
  ['字[^1]\n\n[^1]: 甲\n[^3]: 乙\n\n    丙\n', 'note: [^3]: 乙\n\n    丙'],
  ['| 甲 |\n| - |\n| `乙|丙` |', 'cell: 丙'],
  ['| 甲 |\n| - |\n| 乙 | ✅ |', 'cell: ✅'],
  ['| 甲 |\n| - |\n| 乙 | ![图](a.png) |', 'cell: ![图](a.png)'],
  ['<title>甲</title>\n\n乙', 'element: 甲'],
  ['<textarea>甲\n\n**乙**\n\n- 丙', 'element: 甲\n\n**乙**\n\n- 丙'],
  ['甲 <svg> 乙', 'element: 乙'],
  ['</p 甲>\n\n乙', 'other: p 甲'],
  ['<?甲?>乙', 'other: 甲'],
  ['<![CDATA[甲]]>乙', 'other: 甲'],
  ['- 甲\n- 乙\n{:toc}\n\n## 丙', 'other: 甲'],
  ['$$增长 5% 左右$$', 'formula: 左右'],
  ['字\n\n[^1]: ![图](a.png)', 'note: [^1]: ![图](a.png)'],
  ['> 字[^1]\n>\n> [^1]: 甲\n>\n> [^1]: ✅', 'note: [^1]: ✅'],
  ['字\n\n[^2]:\n    ```\n    ---\n    ```', 'note: [^2]:\n    ```\n    ---\n    ```'],
  ['看[](/a)这里', 'link: [](/a)'],
  ['> - 看[ ](<b c> "题")', 'link: [ ](<b c> "题")'],
  ['| 甲 |\n| - |\n| [&nbsp;](/a) |', 'link: [&nbsp;](/a)'],
  ['看[][a]\n\n[a]: /b', 'link: [][a]'],
  ['看<a href="/a"><span></span></a>', 'link: <a href="/a"><span></span></a>'],
  ['## [**\u200B**](/a)', 'link: [**\u200B**](/a)'],
  ['*5，*6', 'sign: *5，*6'],
  ['甲![乙](a.png "丙")丁', 'caption: 丙'],
  ['- ![甲](a.png "乙")', 'caption: 乙'],
  ['| ![甲](a.png "乙") |\n| - |', 'caption: 乙'],
  ['```{.js} 后面的话\n1\n```', 'fence: 后面的话'],
  ['```bash then run this command\n```', 'fence: then run this command'],
])('%j: %s', (body, expected) => {
  expect(lossesOf(body)).toContain(expected);
});

it.each([
  '| 甲 |\n| - |\n| 乙 | |',
  '<svg>\n\n<text>甲</text>\n\n</svg>\n\n乙',
  '甲</b>乙<!-- 丙 -->HTML\n\n<table>丁<tr><td>戊</table>\n\n*[HTML]: 己',
  '<b><i>甲</b>乙</i>丙\n\n<a href=/x>丁\n\n戊 [己](/y)',
  '<p>&eacute;t&eacute; &copy 2024</p>\n\n&eacute;t&#233; &#20013;',
  '字\u3164甲\u200B乙\0丙',
  '* 目录，可以是一句话\n{:toc}\n\n## 甲',
  '$$50\\% \\text{甲} < x$$ 与\n\n```math\na < b\n```',
  '> [!NOTE]\n> HTML\n\n> [!TIP] 自己的 `标题`\n\n*[HTML]: 甲',
  '字[^1]\n\n[^1]: ![图](a.png)',
  '[![图](a.png)](/a)[`-`](/a)[$$-$$](/a)<a id="a"></a>[—](/a)<a href="/a"><img src="a.png" alt="图"></a>',
  '![甲](a.png "乙") ![甲](a.png "乙")\n\n> [![甲](a.png "乙")](/a)\n\n- 甲\n\n  ![甲](a.png "乙")',
  '甲![乙](a.png "乙")<img src="a.png" alt="甲" title="丙">[丁](/a "戊")',
  '[](https://www.bilibili.com/video/BV1xx411c7mD)',
  '[//]: # (甲)\n\n[注释]: <> "乙"',
  '[甲][a]乙![丙][b]\n\n[a]: /a "丁"\n\n[b]: /b.png',
  '<figure><img src="a.png" alt="甲"><figcaption>乙\n\n丙',
])('says nothing about %j', (body) => {
  expect(lossesOf(body)).toEqual([]);
});

it('finds what a step would lose or add, in its place', () => {
  const body = '第一段有些字。\n\n第二段也有&amp;别的字。\n\n第三段。\n';
  const source = readSource(parseBody(body), body, 0);
  const page = (...texts: [offset: number, value: string][]) => ({
    type: 'root' as const,
    children: texts.map(([offset, value]) => {
      const point = { line: 1, column: 1, offset };
      return { type: 'text' as const, value, position: { start: point, end: point } };
    }),
  });
  const second = body.indexOf('第二');
  const third = body.indexOf('第三');
  const shown = [
    [0, '第一段有些字。'],
    [second, '第二段也有&别的字。'],
    [third, '第三段。'],
  ] satisfies [number, string][];
  const found = (...texts: [number, string][]) =>
    findLosses(source, page(...texts), body).map(({ start, cause, text }) => [start, cause, text]);
  expect(found(...shown)).toEqual([]);
  // What they share is no sign of which has moved.
  expect(found(shown[1]!, shown[2]!, shown[0]!).map(([, cause]) => cause)).toEqual(['moved']);
  expect(found(shown[0]!, shown[2]!, shown[1]!)).toEqual([[third, 'moved', '第三段']]);
  expect(found([0, '第一段有字。'], shown[1]!, shown[2]!)).toEqual([[4, 'other', '些']]);
  expect(found(shown[0]!, shown[2]!)).toEqual([[second, 'other', '第二段也有&amp;别的字。']]);
  expect(found([0, '第一段有些汉字。'], shown[1]!, shown[2]!)).toEqual([[5, 'gained', '汉']]);
  // What has moved is not lost.
  expect(found([0, '有些字。'], shown[1]!, [third, '第三段。第一段'])).toEqual([
    [0, 'moved', '第一段'],
  ]);
});

it('compares long blocks that differ in all', () => {
  const body = '月'.repeat(3000);
  const source = readSource(parseBody(body), body, 0);
  const other = {
    type: 'root' as const,
    children: [{ type: 'text' as const, value: '日'.repeat(3000) }],
  };
  expect(findLosses(source, other, body).map(({ cause }) => cause)).toEqual(['other', 'gained']);
});
