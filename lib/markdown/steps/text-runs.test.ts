import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { textRuns } from './text-runs';

const runs = (html: string) =>
  textRuns(fromHtml(html, { fragment: true })).map((run) =>
    run.map(({ node }) => node.value).join('|'),
  );

it.each([
  ['<p>甲<b>乙</b>丙</p><p>丁</p>', ['甲|乙|丙', '丁']],
  ['<p>甲<code>乙</code>丙</p>', ['甲|丙']],
  ['<p>甲<pre>乙</pre>丙', ['甲', '丙']],
  ['<p>甲<br>乙</p>', ['甲', '乙']],
  ['<h2>甲</h2>乙', ['乙']],
  ['<ruby>甲<rt>jia</rt></ruby>乙<sup>1</sup>丙', ['甲|乙|丙']],
  ['<ul><li>甲<ul><li>乙</li></ul>丙</li></ul>', ['甲', '乙', '丙']],
  ['<!-- 甲 -->乙', ['乙']],
  ['<div></div>', []],
])('reads %s on as far as a text goes', (html, expected) => {
  expect(runs(html)).toEqual(expected);
});

it('tells in what a text stands', () => {
  const [run = []] = textRuns(fromHtml('<p>甲<b>乙</b></p>', { fragment: true }));
  expect(run.map(({ parent }) => 'tagName' in parent && parent.tagName)).toEqual(['p', 'b']);
});
