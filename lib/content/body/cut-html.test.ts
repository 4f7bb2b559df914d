import { expect, it } from 'vitest';
import { site } from '@/lib/site';
import { cutHtml } from './cut-html';

it('leaves HTML whole in which nothing is left open', () => {
  expect(cutHtml('<p>字</p>\n')).toEqual(['<p>字</p>\n']);
  expect(cutHtml('')).toEqual([]);
});

it('cuts where an image stands', () => {
  const html =
    '<p>甲<img data-image="%E5%9B%BE.png" width="50%" height="80" alt="a > b" class="c" data-inline="between"></p><img data-image="b.png" alt="">';
  expect(cutHtml(html)).toEqual([
    '<p>甲',
    {
      src: '图.png',
      width: '50%',
      height: '80',
      inline: 'between',
      others: ' alt="a > b" class="c"',
    },
    '</p>',
    { src: 'b.png', others: ' alt=""' },
  ]);
});

it('cuts where a link leads to this site, and nowhere else', () => {
  const others =
    '">乙</a><code> href="/a"</code><a href="//other.example/a"></a><a href="https://other.example/"></a><a href="#a"></a><a id="a"></a><img src="/about">';
  const html = `<a class="x" title=">" href="/_posts/2026-02-28-a?b#c">甲</a> <a href="${site.url}/about${others}`;
  expect(cutHtml(html)).toEqual([
    '<a class="x" title=">" href="',
    { href: '/_posts/2026-02-28-a?b#c' },
    '">甲</a> <a href="',
    { href: `${site.url}/about` },
    others,
  ]);
});

it('cuts a picture in a link', () => {
  const html = '<a href="/_posts/2026-02-28-a"><img data-image="a.png" alt="图"></a>';
  expect(cutHtml(html)).toEqual([
    '<a href="',
    { href: '/_posts/2026-02-28-a' },
    '">',
    { src: 'a.png', others: ' alt="图"' },
    '</a>',
  ]);
});

it('cuts where the figure of a chart begins', () => {
  expect(
    cutHtml('<figure class="chart" data-image="chart%3A%7B%7D" id="a"><svg></svg></figure>'),
  ).toEqual([{ chart: 'chart:{}' }, ' id="a"><svg></svg></figure>']);
});

it.each([
  ['<figure><img data-image="a.png" alt="">', 'column'],
  ['<figure class="right" id="a"><img data-image="a.png" alt="">', 'column'],
  ['<figure class="center full"><img data-image="a.png" alt="">', 'full'],
  ['<figure><a href="/x"><img data-image="a.png" alt="">', undefined],
  ['<p><img data-image="a.png" alt="">', undefined],
  ['<figure class="chart"></figure><p>字<img data-image="a.png" alt="">', undefined],
])('knows of %s whether it is the picture of a figure', (html, figure) => {
  const place = cutHtml(html).find((piece) => typeof piece === 'object' && 'src' in piece);
  expect(place).toEqual({ src: 'a.png', others: ' alt=""', ...(figure && { figure }) });
});
