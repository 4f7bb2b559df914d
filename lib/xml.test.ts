import { expect, it } from 'vitest';
import { escapeXml } from './xml';

it.each([
  ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
  [']]>', ']]&gt;'],
  ['a\u0000\u0008b\u001f\ufffe\uffff\ud800c', 'abc'],
  ['\t\n𠮷🌙\u202e', '\t\n𠮷🌙\u202e'],
])('%j', (text, xml) => {
  expect(escapeXml(text)).toBe(xml);
});
