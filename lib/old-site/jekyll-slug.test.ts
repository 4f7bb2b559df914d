import { expect, it } from 'vitest';
import { jekyllSlug } from './jekyll-slug';

/** As Jekyll 4.3.1 printed them. */
it.each([
  ['default', 'go-语言-入门-一-c-ünïcode-测试'],
  ['raw', 'go-语言：入门（一）c++-&-ünïcode_测试-①'],
  ['pretty', 'go-语言-入门-一-c++-&-ünïcode_测试'],
  ['ascii', 'go-c-n-code'],
  ['latin', 'go-c-unicode'],
  ['none', 'go 语言：入门（一）c++ & ünïcode_测试 ①'],
] as const)('slugify: %s', (mode, slug) => {
  const text = 'Go 语言：入门（一）C++ & Ünïcode_测试 ①';
  expect(jekyllSlug(text, mode)).toBe(slug);
});

it('keeps letter case in a title', () => {
  expect(jekyllSlug('你好，世界！Go-1.20', 'pretty', true)).toBe(
    '你好-世界！Go-1.20'.replace('！', '-'),
  );
  expect(jekyllSlug('AI 日报：第１期', 'pretty', true)).toBe('AI-日报-第１期');
});
