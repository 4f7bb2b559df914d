import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const image = (name: string) =>
  `<img data-image="${name}" alt="图" loading="lazy" decoding="async">`;

/** The HTML without its images. */
const frame = (markdown: string) =>
  renderMarkdown(markdown)
    .trim()
    .replaceAll(/<img[^>]*>/gu, '·');

it('an image alone in its paragraph is a figure, its title the caption', () => {
  expect(renderMarkdown('![图](a.png "题 <b>")')).toBe(
    `<figure>${image('a.png')}<figcaption>题 &#x3C;b></figcaption></figure>`,
  );
  expect(frame('[![图](a.png)](/about)')).toBe('<figure><a href="/about">·</a></figure>');
  expect(frame('字![图](a.png)')).toBe('<p>字·</p>');
});

describe('a credit', () => {
  it.each([
    ['说明。（图：某某）', '说明。', '图：某某'],
    ['说明（图片来源：某 社）', '说明', '图片来源：某 社'],
    ['说明（新华社记者 某某 摄）', '说明', '新华社记者 某某 摄'],
    ['说明（某某供图）', '说明', '某某供图'],
    ['说明(摄影: 某某)', '说明', '摄影: 某某'],
  ])('is what %s says of the source', (title, text, credit) => {
    expect(frame(`![图](a.png "${title}")`)).toBe(
      `<figure>·<figcaption>${text}　<small>${credit}</small></figcaption></figure>`,
    );
  });

  it('may have blanks around it', () => {
    expect(frame('![图](a.png "  说明 （图：某某） ")')).toContain(
      '<figcaption>说明　<small>图：某某</small></figcaption>',
    );
    expect(frame('![图](a.png "  ")')).toBe('<figure>·<figcaption></figcaption></figure>');
  });

  it('may be all there is', () => {
    expect(frame('![图](a.png "（图：某某）")')).toContain('<figcaption><small>图：某某</small>');
  });

  it.each(['说明（左）', '（图一）说明', '说明（图：甲）之后'])('is not in %s', (title) => {
    expect(frame(`![图](a.png "${title}")`)).toContain(`<figcaption>${title}</figcaption>`);
  });
});

it('several images in a paragraph are a gallery', () => {
  const gallery =
    '<div class="gallery"><figure>·<figcaption>甲</figcaption></figure><figure>·</figure></div>';
  expect(frame('![图](a.png "甲") ![图](b.png)')).toBe(gallery);
  expect(frame('![图](a.png "甲")\n![图](b.png)')).toBe(gallery);
  expect(frame('![图](a.png "甲")  \n![图](b.png)')).toBe(gallery);
  expect(frame('[![图](a.png)](/a) ![图](b.png)')).toBe(
    '<div class="gallery"><figure><a href="/a">·</a></figure><figure>·</figure></div>',
  );
  expect(frame('[![图](a.png)字](/a)')).toBe('<p><a href="/a">·字</a></p>');
  expect(frame('**![图](a.png)**')).toBe('<p><strong>·</strong></p>');
  expect(frame('![图](a.png) 与 ![图](b.png)')).toBe('<p>· 与 ·</p>');
});

it.each([
  ['![图](a.png){: .right #g}', '<figure id="g" class="right">·</figure>'],
  ['![图](a.png)\n{: .center #fig2}', '<figure id="fig2" class="center">·</figure>'],
  ['![图](a.png){: .small #g}\n{: .center #p}', '<figure id="p" class="center small">·</figure>'],
  [
    '![图](a.png){: #g} ![图](b.png)\n{: .center #p}',
    '<div id="p" class="gallery center"><figure id="g">·</figure><figure>·</figure></div>',
  ],
  ['> ![图](a.png)\n> {: .right}', '<blockquote>\n<figure class="right">·</figure>\n</blockquote>'],
])('%j: an attribute list is about the figure', (markdown, expected) => {
  expect(frame(markdown)).toBe(expected);
});
