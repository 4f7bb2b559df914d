import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { tidyRequest } from './tidy-request';

function tidied(method: string, url: string, headers: Record<string, string> = {}) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url, headers });
  tidyRequest(request);
  return request;
}

it.each([
  ['/', '/'],
  ['*', '/'],
  ['/a?b=https://c/d', '/a?b=https://c/d'],
  ['//evil.example/a', '//evil.example/a'],
  ['http://news.example/a?b#c', '/a?b#c'],
  ['HTTPS://u:p@news.example:8/a', '/a'],
  ['http://news.example', '/'],
  ['http://news.example?a', '/?a'],
  ['http://[/a', '/a'],
  ['http://%', '/'],
  ['http:///a', '/a'],
  ['http:////a', '//a'],
  ['ftp+x://a/b', '/b'],
])('asks for %s as %s', (url, path) => {
  expect(tidied('GET', url).url).toBe(path);
});

it.each(['TRACE', 'TRACK', 'CONNECT'])(
  'has no method %s, which no `Request` may have',
  (method) => {
    expect(tidied(method, '/').method).toBe('FORBIDDEN');
    expect(() => new Request('http://a.example', { method: 'FORBIDDEN' })).not.toThrow();
  },
);

const IMAGE = '/_next/image?url=%2Fa.png&w=480&q=75';

it.each([
  ['image/avif,image/webp,*/*;q=0.8', 'image/webp,*/*'],
  ['IMAGE/WEBP;q=0.01', 'image/webp,*/*'],
  ['image/webp;q=0', '*/*'],
  ['image/webp ; q=0.000, a/b', '*/*'],
  ['text/html;level=1=', '*/*'],
  ['image/webp;', 'image/webp,*/*'],
  ['\u00E6;q="', '*/*'],
  ['', '*/*'],
])('asks the optimiser for %j as %j', (accept, asked) => {
  expect(tidied('GET', IMAGE, { accept }).headers.accept).toBe(asked);
  expect(tidied('GET', '/posts', { accept }).headers.accept).toBe(accept);
});

it('asks for nothing that was not asked for', () => {
  expect(tidied('GET', IMAGE).headers.accept).toBeUndefined();
});
