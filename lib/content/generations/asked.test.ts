import { expect, it } from 'vitest';
import { nameAsked } from './asked';

it.each([
  ['/srv/yueliang/.contentlayer/generations/line/0123456789ab', '0123456789ab'],
  ['/elsewhere/line/0123456789ab/', '0123456789ab'],
  ['line/0123456789ab', '0123456789ab'],
  // While the program changes, or where there is no such link.
  ['/srv/yueliang/.contentlayer/generations/other/0123456789ab', null],
  ['/usr/share/nginx/html', null],
  ['/line/0123456789AB', null],
  ['/line/0123456789ab.part', null],
  ['0123456789ab', null],
  ['', null],
  [undefined, null],
])('of %s a server of a line is asked for %s', (header, name) => {
  expect(nameAsked(header, 'line')).toBe(name);
});
