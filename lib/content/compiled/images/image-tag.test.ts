import { expect, it } from 'vitest';
import configFor from '@/next.config.mjs';
import type { ImagePlace } from '../../body/cut-html';
import { imageTag } from './image-tag';
import type { Picture } from './picture';
import { OPTIMISED_QUALITY, sizesOf, WIDTHS } from './sources';

const now = new Date('2026-03-01T00:00:00Z');
const picture: Picture = {
  path: '/assets/content/always/moon-0123456789abcdef.jpg',
  width: 1000,
  height: 500,
  color: '#336699',
  resizable: true,
  labelled: false,
};
const fill = (changes: Partial<Picture>) =>
  imageTag(
    { src: 'moon.jpg', others: ' alt="a > b"' },
    { 'moon.jpg': { ...picture, ...changes } },
    now,
  );
const url = '/_next/image?url=%2Fassets%2Fcontent%2Falways%2Fmoon-0123456789abcdef.jpg';

it('gives an image its sources, dimensions and placeholder', () => {
  expect(fill({})).toBe(
    `<img src="${url}&amp;w=1080&amp;q=75" ` +
      `srcset="${url}&amp;w=480&amp;q=75 480w, ${url}&amp;w=750&amp;q=75 750w, ${url}&amp;w=1080&amp;q=75 1000w" ` +
      'sizes="min(722px, 100vw - 2.5rem)" width="1000" height="500" style="background-color:#336699" alt="a > b">',
  );
});

it('asks for no more than there is', () => {
  expect(fill({ width: 300, height: 150 })).toContain(
    `srcset="${url}&amp;w=480&amp;q=75 300w" sizes="min(300px, 100vw - 2.5rem)"`,
  );
  expect(fill({ width: 2560 })).toContain('w=1450&amp;q=75 1450w"');
});

it.each([
  [{ width: '160' }, 'width="160" height="80" style="background-color:#336699"'],
  [{ height: '80' }, 'width="160" height="80"'],
  [{ width: '160', height: '160' }, 'width="160" height="80"'],
  [{ width: '50%' }, 'width="1000" height="500" style="background-color:#336699;width:50%"'],
])('shows it as large as is asked: %o', (asked, expected) => {
  const html = imageTag(
    { src: 'moon.jpg', ...asked, others: ' alt="a > b" class="c"' },
    { 'moon.jpg': picture },
    now,
  );
  expect(html).toContain(` ${expected}`);
  expect(html).toMatch(/ alt="a > b" class="c">$/u);
  expect(html.match(/ width=/gu)).toHaveLength(1);
});

it.each([
  ['between', { width: 64, height: 64 }, 'glyph'],
  ['beside', { width: 64, height: 64 }, 'glyph'],
  ['between', { width: 1024, height: 1024 }, 'glyph'],
  ['beside', { width: 512, height: 512 }, 'beside'],
  ['between', { width: 1200, height: 800 }, 'between'],
  ['between', { width: 800, height: 512 }, 'glyph'],
  ['between', { width: 800, height: 513 }, 'between'],
  ['beside', { width: 800, height: 128 }, 'glyph'],
  ['beside', { width: 800, height: 129 }, 'beside'],
])('%s words, %o is shown as %s', (inline, size, shown) => {
  const html = imageTag(
    { src: 'a.png', inline, others: ' alt="图"' },
    { 'a.png': { ...picture, ...size } },
    now,
  );
  expect(html).toMatch(new RegExp(` data-inline="${shown}" alt="图">$`, 'u'));
});

it.each([{ width: '64' }, { height: '64' }, { width: '50%' }, { width: '50%', height: '64' }])(
  'a sign between words that shall be %o is no longer as high as the line',
  (asked) => {
    const html = imageTag(
      { src: 'a.png', inline: 'between', ...asked, others: '' },
      { 'a.png': { ...picture, width: 64, height: 64 } },
      now,
    );
    expect(html).toContain(' data-inline="between"');
  },
);

it('leads from a figure to the picture where that is larger than is shown', () => {
  const shown = (figure: ImagePlace['figure'], changes: Partial<Picture>) =>
    imageTag(
      { src: 'a.jpg', others: '', ...(figure !== undefined && { figure }) },
      { 'a.jpg': { ...picture, ...changes } },
      now,
    ).startsWith(`<a class="zoom" href="${picture.path}"><img `);
  expect(shown('column', { width: 361 })).toBe(true);
  expect(shown('column', { width: 360 })).toBe(false);
  expect(shown('column', { width: 360, resizable: false })).toBe(true);
  expect(shown(undefined, { width: 361 })).toBe(false);
});

it('is as wide as the page where that is asked, and in the column else', () => {
  const sizes = (figure: 'column' | 'full') =>
    / sizes="([^"]*)"/u.exec(
      imageTag({ src: 'a.jpg', others: '', figure }, { 'a.jpg': picture }, now),
    )?.[1];
  expect(sizes('full')).toBe('min(1016px, 100vw)');
  expect(sizes('column')).toBe('min(722px, 100vw - 2.5rem)');
});

it('is never too low to be seen', () => {
  const place = { src: 'a.jpg', others: '', width: '10' };
  expect(imageTag(place, { 'a.jpg': { ...picture, height: 1 } }, now)).toContain(
    ' width="10" height="1"',
  );
});

it('has each size that it is made in, and none beyond the first that is enough', () => {
  const widths = (width: number) => sizesOf({ ...picture, width, labelled: true });
  const at = (width: number) =>
    [width, `/assets/content/always/moon-0123456789abcdef-${width}.webp`] as const;
  expect(widths(480)).toEqual([at(480)]);
  expect(widths(481)).toEqual([at(480), at(750)]);
  expect(widths(1451)).toEqual([at(480), at(750), at(1080), at(1450)]);
  expect(sizesOf(picture)).toEqual([]);
  expect(sizesOf({ ...picture, labelled: true, resizable: false })).toEqual([]);
  expect(fill({ labelled: true, width: 480 })).toContain(
    `<img src="${picture.path}" srcset="${at(480)[1]} 480w"`,
  );
});

it('tells what can be seen through', () => {
  expect(fill({ color: null })).toContain(' data-see-through="" alt=');
});

it.each([
  ['a drawing', { resizable: false, labelled: false }],
  ['a draft’s image', { path: '/assets/content/draft/moon-0123456789abcdef.jpg' }],
  ['an image of later', { path: '/assets/content/20260301T000001Z/moon-0123456789abcdef.jpg' }],
])('%s comes as it is', (_name, changes) => {
  const html = fill(changes);
  expect(html).toContain('<img src="/assets/content/');
  expect(html).not.toContain('srcset');
});

it('refuses an image that is not there', () => {
  expect(() => imageTag({ src: '图.png', others: ' alt="图"' }, {}, now)).toThrow('"图.png"');
});

it('agrees with the optimiser', () => {
  expect(configFor('').images).toMatchObject({
    deviceSizes: WIDTHS,
    imageSizes: [],
    qualities: [OPTIMISED_QUALITY],
  });
});
