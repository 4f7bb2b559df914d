import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { textBlocks } from '@/lib/html/text';
import { plainText } from './plain-text';

const read = (html: string) => plainText(textBlocks(fromHtml(html, { fragment: true })));

it('gives blocks on lines of their own, and headings again by themselves', () => {
  const { text, headings } = read('<h2>一、<em>算力</em></h2><p>正文。</p><ul><li>甲</li></ul>');
  expect(text).toBe('一、算力\n正文。\n甲');
  expect(headings).toEqual(['一、算力']);
});

it('composes what may be written in two ways', () => {
  expect(read('<p>Cafe\u0301</p>').text).toBe('Café');
});

it('does not ask which drawing of a character is wanted', () => {
  expect(read('<h2>葛\u{E0100}城</h2>')).toEqual({ text: '葛城', headings: ['葛城'] });
});

it('tells what is the same in every locale, where that is Chinese', () => {
  const kept = (html: string) => {
    const { text, kept: ranges = [] } = read(html);
    return ranges.map(([from, to]) => text.slice(from, to));
  };
  expect(kept('<p>软件 <code>npm</code></p>')).toEqual([]);
  expect(
    kept(
      '<p>葛\u{E0100}的\n <code>软\n件</code>、<b translate="no">头  发<i translate="yes">发</i></b></p>' +
        '<pre>头发\n里</pre><p lang="ja">学校<i lang="zh">软件</i></p><p>é<i lang="zh-Hant">頭髮</i></p>',
    ),
  ).toEqual(['软件', '头 发', '头发\n里', '学校', '頭髮']);
});
