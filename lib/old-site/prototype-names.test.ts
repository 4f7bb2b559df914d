import { expect, it } from 'vitest';
import { wallTime } from '@/lib/time/time-zone';
import { hexoAddress } from './hexo';
import { hugoAddress, isHugoPlaceholder } from './hugo';
import { isJekyllPlaceholder, jekyllAddress, jekyllTemplate } from './jekyll';
import { slugModeOf } from './jekyll-slug';

const POST = {
  source: 'posts/a.md',
  title: '甲',
  publishedAt: '2020-01-01T00:00:00Z',
  categories: [],
  written: {},
};
const WALL = wallTime(new Date(POST.publishedAt), 'UTC');

it('takes what every object has for no placeholder, style or mode', () => {
  expect(isJekyllPlaceholder('constructor')).toBe(false);
  expect(isHugoPlaceholder('constructor')).toBe(false);
  expect(jekyllTemplate('constructor')).toBe('constructor');
  expect(slugModeOf('constructor')).toBe('default');
  expect(jekyllAddress('/:constructor/', POST, WALL)).toBe('/:constructor/');
  expect(hugoAddress('/:constructor/', POST, WALL)).toBe('/constructor/');
  expect(hexoAddress(':name/', POST, WALL, { fileName: ':constructor-:title.md' })).toBe('/a/');
});
