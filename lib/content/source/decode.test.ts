import { expect, it } from 'vitest';
import { decode } from './decode';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

it('reads UTF-8, and keeps its mark', () => {
  expect(decode(Buffer.from('汉字'))).toEqual({ ok: true, text: '汉字' });
  expect(decode(Buffer.from('\uFEFF汉'))).toEqual({ ok: true, text: '\uFEFF汉' });
  expect(decode(Buffer.from(''))).toEqual({ ok: true, text: '' });
});

it.each([
  ['GBK', bytes('D5E2 CAC7 D2BB B8F6 D6D0 B9FA'), 'GBK/GB18030', 0],
  ['GBK behind Latin letters', bytes('61 0A D5E2 CAC7'), 'GBK/GB18030', 2],
  ['Big5', bytes('B36F AC4F A440 ADD3 A4A4 B0EA'), 'Big5', 0],
  ['UTF-16 in Latin letters', Buffer.from('title', 'utf16le'), 'UTF-16LE', 1],
  ['UTF-16 in Chinese', Buffer.from('这是一个中国的人', 'utf16le'), 'UTF-16LE', 3],
  ['UTF-16 the other way round', Buffer.from('title', 'utf16le').swap16(), 'UTF-16BE', 0],
  ['UTF-16 with a mark', Buffer.from('\uFEFFa', 'utf16le'), 'UTF-16LE', 0],
  [
    'UTF-16 the other way round, with one',
    Buffer.from('\uFEFFa', 'utf16le').swap16(),
    'UTF-16BE',
    0,
  ],
  ['nothing known', bytes('61 FF FE FF'), null, 1],
  ['a zero', Buffer.from('字字\0'), null, 2],
])('tells what is no UTF-8: %s', (_, file, encoding, offset) => {
  expect(decode(file)).toMatchObject({ ok: false, encoding, offset });
});
