import { expect, it } from 'vitest';
import { findPlayer, mediaKind } from './players';

const ID = 'aB3_-xyz012';
const youtube = (rest = '') => `https://www.youtube-nocookie.com/embed/${ID}?autoplay=1${rest}`;
const bilibili = (video: string, part = 1) =>
  `https://player.bilibili.com/player.html?${video}&p=${String(part)}&autoplay=1`;

it.each([
  [`https://www.youtube.com/watch?v=${ID}`, youtube()],
  [`https://m.youtube.com/watch?list=x&v=${ID}&t=90s`, youtube('&start=90')],
  [`https://youtu.be/${ID}?t=5`, youtube('&start=5')],
  [`https://youtube.com/shorts/${ID}`, youtube()],
  [`https://www.youtube.com/live/${ID}?feature=share`, youtube()],
  ['https://www.bilibili.com/video/BV1xx411c7mD/', bilibili('bvid=BV1xx411c7mD')],
  ['https://m.bilibili.com/video/BV1xx411c7mD?p=3&t=1', bilibili('bvid=BV1xx411c7mD', 3)],
  ['http://bilibili.com/video/av170001', bilibili('aid=170001')],
  ['https://www.bilibili.com/video/bv1xx411c7mD?p=x3', bilibili('bvid=BV1xx411c7mD')],
  [`https://youtu.be/${ID}?t=x5&start=7`, youtube()],
  [`https://youtu.be/${ID}?start=7`, youtube('&start=7')],
])('%s', (page, address) => {
  const site = address.includes('bilibili') ? '哔哩哔哩' : 'YouTube ';
  expect(findPlayer(page)).toEqual({ site, address });
});

it.each([
  'https://www.youtube.com/@channel',
  `https://www.youtube.com/watch?v=${ID}"onload=x`,
  'https://www.youtube.com/playlist?list=x',
  `https://youtube.com.evil.example/watch?v=${ID}`,
  `https://example.com/watch?v=${ID}`,
  'https://www.youtube.com/watch',
  'https://www.youtube.com/',
  `https://youtu.be/x/${ID}`,
  `https://youtube.com/c/${ID}`,
  `https://www.youtube.com/watch/${ID}`,
  'https://www.bilibili.com/video/',
  'https://www.bilibili.com/av170001',
  'https://www.bilibili.com/video/avBV1',
  `xhttps://www.youtube.com/watch?v=${ID}`,
  `ftp://www.youtube.com/watch?v=${ID}`,
  'https://space.bilibili.com/1',
  'https://www.bilibili.com/video/avx',
  'https://b23.tv/abc',
  `javascript://www.youtube.com/watch?v=${ID}`,
  '/about',
])('%s has no player', (page) => {
  expect(findPlayer(page)).toBeNull();
});

it.each([
  ['/assets/a.mp4', 'video'],
  ['https://example.com/甲.WEBM?x=1#t=2', 'video'],
  ['a.mp3', 'audio'],
  ['/a.ogg', 'audio'],
  ['/mp4', null],
  ['', null],
  ['/a.mp4 ', null],
  ['/b.MP3', 'audio'],
  ['/a.mp4/', null],
  ['/a.html?file=a.mp4', null],
  ['/a.jpg', null],
])('%s is %s', (href, kind) => {
  expect(mediaKind(href)).toBe(kind);
});
