import { expect, it } from 'vitest';
import { createSilence } from './silence';

/** The texts of pieces of raw HTML that are none of the article's silence, and whether it goes on behind them. */
function heard(...pieces: string[]) {
  const file = pieces.join('');
  const silence = createSilence(file);
  let start = 0;
  const texts = pieces.flatMap((piece) => {
    const range = { start, end: start + piece.length };
    start = range.end;
    return silence.textsIn(range);
  });
  return [texts.map((text) => file.slice(text.start, text.end)), silence.isOn()];
}

it.each([
  // Markup is no text; what stands around it is.
  ['甲<b class="乙">丙</b>丁', ['甲', '丙', '丁']],
  ['<!-- 甲 -->乙', ['乙']],
  ['甲', ['甲']],
  ['<br>', []],
  // What is silent, in either case, with whatever is in it.
  ['甲<code>乙<b>丙</b></code>丁', ['甲', '丁']],
  ['<CODE>甲</Code>乙', ['乙']],
  ['<cite>甲</cite ><kbd>乙</kbd>丙', ['丙']],
  ['<code>甲<code>乙</code>丙</code>丁', ['丁']],
  ['<code>甲<pre>乙</code>丙</pre>丁', ['丙', '丁']],
  ['甲</code>乙', ['甲', '乙']],
  // An element that nothing closes holds text.
  ['<code>甲', ['甲']],
  ['甲<script>乙', ['甲', '乙']],
  // Another language.
  ['<span lang="en">甲</span>乙', ['乙']],
  ["<span lang = 'ja'>甲</span>乙", ['乙']],
  ['<span lang=en>甲</span>乙', ['乙']],
  ['<span lang="zh-Hant">甲</span>乙', ['甲', '乙']],
  ['<span lang="zh">甲</span>乙', ['甲', '乙']],
  ['<span lang="">甲</span>乙', ['甲', '乙']],
  ['<span title="lang">甲</span>乙', ['甲', '乙']],
  ['<span data-x=">" lang="en">甲</span>乙', ['乙']],
])('%s: %j', (html, texts) => {
  expect(heard(html)).toEqual([texts, false]);
});

it('goes on from one piece to the next', () => {
  expect(heard('<code>', '甲', '</code>', '乙')).toEqual([['乙'], false]);
  expect(heard('<p>甲', '</p>')).toEqual([['甲'], false]);
  const file = '<code>甲</code>';
  const silence = createSilence(file);
  silence.textsIn({ start: 0, end: '<code>'.length });
  expect(silence.isOn()).toBe(true);
  silence.textsIn({ start: '<code>甲'.length, end: file.length });
  expect(silence.isOn()).toBe(false);
});
