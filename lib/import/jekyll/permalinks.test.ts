import { expect, it } from 'vitest';
import { addressOf, patternOf } from './permalinks';

const post = {
  instant: new Date('2026-03-01T04:00:00Z'),
  timeZone: 'Asia/Shanghai',
  slug: '你好，世界！Go-1.20',
  categories: ['tech', '科技', 'AI', 'C++', '前端/工具'],
  basename: '2026-02-28-你好，世界！Go-1.20',
  collection: 'posts',
  path: 'a/2026-02-28-x',
};

/** As Jekyll 4.3.1 wrote them. */
it.each([
  ['date', '/tech/科技/ai/c++/前端/工具/2026/03/01/你好-世界-Go-1.20.html'],
  ['pretty', '/tech/科技/ai/c++/前端/工具/2026/03/01/你好-世界-Go-1.20/'],
  ['none', '/tech/科技/ai/c++/前端/工具/你好-世界-Go-1.20.html'],
  ['/p/:slug/', '/p/你好-世界-go-1-20/'],
  ['/:slugified_categories/:title.html', '/tech/科技/ai/c/前端-工具/你好-世界-Go-1.20.html'],
  ['/:year/:i_month/:i_day/:hour:minute/:title', '/2026/3/1/1200/你好-世界-Go-1.20'],
  ['/:year/W:week/:short_day/:title:output_ext', '/2026/W09/Sun/你好-世界-Go-1.20.html'],
  ['/:year/:y_day/:short_year:short_month', '/2026/060/26Mar'],
  ['/:unknown/a', '/:unknown/a'],
])('%s', (permalink, address) => {
  expect(addressOf(patternOf(permalink), post)).toBe(address);
});
