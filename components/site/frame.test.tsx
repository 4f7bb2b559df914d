import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import * as content from '@/lib/content/publication';
import { defaultPublication } from '@/lib/publication';
import type { Locale } from '@/lib/site';
import { Frame } from './frame';

vi.spyOn(content, 'publication').mockReturnValue({
  ...defaultPublication('样例'),
  contact: 'mailto:a@news.example?cc=b@news.example',
});

const frame = (props: { path: string; page?: number; isConverted?: boolean; locale: Locale }) =>
  renderToStaticMarkup(
    <Frame content={null} {...props}>
      x
    </Frame>,
  );
const linkOf = (html: string) => /<a href="([^"]*)" hrefLang=/u.exec(html)?.[1];

it.each([
  ['zh-hans', '/posts', 2, '/hant/posts/page/2'],
  ['zh-hant', '/hant/posts', 2, '/posts/page/2'],
  ['zh-hans', '/', 1, '/hant'],
  ['zh-hant', '/hant/search?q=a', 1, '/search?q=a'],
  ['zh-hant', '', 1, '/'],
] as const)('%s %s, page %i: the other script is at %s', (locale, path, page, other) => {
  expect(linkOf(frame({ path, page, locale }))).toBe(other);
});

it('what was converted says so, and where a wrong word is told of', () => {
  const hant = frame({ path: '/hant/posts', page: 2, locale: 'zh-hant' });
  const [, link = ''] = /<a href="([^"]*)" class="report-word/u.exec(hant) ?? [];
  const mail = new URL(link.replaceAll('&amp;', '&'));
  expect(mail.searchParams.get('cc')).toBe('b@news.example');
  expect(mail.searchParams.get('body')).toMatch(/\/hant\/posts\/page\/2\n$/u);
  expect(hant).toContain('自動轉換');
});

it('what was written in the script of the site does not', () => {
  expect(frame({ path: '/posts', locale: 'zh-hans' })).not.toContain('report-word');
  const written = frame({ path: '/hant/posts', isConverted: false, locale: 'zh-hant' });
  expect(written).not.toContain('自動轉換');
  expect(frame({ path: '/posts', isConverted: true, locale: 'zh-hans' })).toContain(
    '由繁体自动转换',
  );
});
