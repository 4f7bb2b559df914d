import { describe, expect, it } from 'vitest';
import { converterTo } from './converter';
import { NO_HOUSE } from './house-dictionary';

const tw = await converterTo('zh-hant', { variant: 'tw', house: NO_HOUSE });
const hk = await converterTo('zh-hant', { variant: 'hk', house: NO_HOUSE });
const hans = await converterTo('zh-hans', { variant: 'tw', house: NO_HOUSE });

describe('a text', () => {
  it.each([
    ['软件里的鼠标', '軟體裡的滑鼠', '軟件裏的鼠標'],
    ['“甲‘乙’丙”', '「甲『乙』丙」', '「甲『乙』丙」'],
    ['hello', 'hello', 'hello'],
    ['', '', ''],
  ])('%s', (simplified, taiwan, hongKong) => {
    expect([tw.text(simplified), hk.text(simplified)]).toEqual([taiwan, hongKong]);
  });

  it('is converted back', () => {
    expect(hans.text('「軟體『裡』」的滑鼠在網際網路上')).toBe('“软件‘里’”的鼠标在互联网上');
  });
});

it('is made once for a variant and a dictionary', async () => {
  expect(await converterTo('zh-hant', { variant: 'tw', house: NO_HOUSE })).toBe(tw);
  expect(hk).not.toBe(tw);
});

it.each([
  ['a word over elements', '<p>软<b>件</b></p>', '<p>軟<b>體</b></p>'],
  [
    'a word around what is said above it',
    '<p><ruby>头<rp>(</rp><rt>tóu</rt><rp>)</rp></ruby>发</p>',
    '<p><ruby>頭<rp>(</rp><rt>tóu</rt><rp>)</rp></ruby>髮</p>',
  ],
  [
    'a word that becomes longer',
    '<p>互<b>联网</b>和<i>互联</i>网</p>',
    '<p>網<b>際網路</b>和<i>網際網</i>路</p>',
  ],
  [
    'lines apart',
    '<p>头</p><p>发</p><ul><li>头<li>发</ul>',
    '<p>頭</p><p>發</p><ul><li>頭<li>發</ul>',
  ],
  [
    'attributes',
    `<img alt='头发' title=软件 data-x="软件"><a aria-label="软件" href="/软件" id=软件>甲</a>`,
    `<img alt='頭髮' title=軟體 data-x="软件"><a aria-label="軟體" href="/软件" id=软件>甲</a>`,
  ],
  [
    'no code',
    '<p>软<code>软件</code>件<kbd>软件</kbd></p><pre><code>软件</code></pre><textarea>软件</textarea>',
    '<p>軟<code>软件</code>件<kbd>软件</kbd></p><pre><code>软件</code></pre><textarea>软件</textarea>',
  ],
  [
    'languages',
    '<p>软<i lang="en">软件</i><i lang=ja>学校</i><i lang="zh-Hant">里</i><i lang="zh-CN">软件</i></p>',
    '<p>軟<i lang="en">软件</i><i lang=ja>学校</i><i lang="zh-Hant">里</i><i lang="zh-Hant">軟體</i></p>',
  ],
  [
    'translate',
    '<p translate=no>软件<b translate="yes">软件</b></p>',
    '<p translate=no>软件<b translate="yes">軟體</b></p>',
  ],
  [
    'references',
    '<p>A&amp;B 软&#20214;&nbsp;&lt;里&gt; & AT&T</p>',
    '<p>A&amp;B 軟體&nbsp;&lt;裡&gt; & AT&T</p>',
  ],
  ['line ends', '<p>头\r\n发</p>\r\n<p>软件</p>', '<p>頭\r\n發</p>\r\n<p>軟體</p>'],
  [
    'quotes over elements',
    '<p>说“<b>甲‘乙</b>’”。It’s “fine”.</p>',
    '<p>說「<b>甲『乙</b>』」。It’s “fine”.</p>',
  ],
  [
    'a note in a word',
    '<p>软<sup><a data-footnote-ref href="#1">1</a></sup>件</p>',
    '<p>軟<sup><a data-footnote-ref href="#1">1</a></sup>體</p>',
  ],
  [
    'a document',
    '<!DOCTYPE html>\n<html lang="zh-Hans"><head><title>软件</title><meta name=description content="软件"></head><body>软件',
    '<!DOCTYPE html>\n<html lang="zh-Hant"><head><title>軟體</title><meta name=description content="軟體"></head><body>軟體',
  ],
  ['beyond the first plane', '<p>𠮷野家的软<b>件</b></p>', '<p>𠮷野家的軟<b>體</b></p>'],
])('converts %s', (_, simplified, traditional) => {
  expect(tw.html(simplified)).toBe(traditional);
});
