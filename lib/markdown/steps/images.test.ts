import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const html = (markdown: string) => renderMarkdown(markdown).trim();
const lazily = 'loading="lazy" decoding="async"';

describe('an image', () => {
  it('names what was written, encoded', () => {
    expect(html('字 ![月 & 亮](图.png) 字')).toBe(
      `<p>字 <img data-image="%25E5%259B%25BE.png" alt="月 &#x26; 亮" ${lazily} data-inline="between"> 字</p>`,
    );
  });

  it('alone in its paragraph is a figure, its title the caption', () => {
    expect(html('![月亮](moon.png "摄于 <二月>")')).toBe(
      `<figure><img data-image="moon.png" alt="月亮" ${lazily}><figcaption>摄于 &#x3C;二月></figcaption></figure>`,
    );
    expect(html('[![月亮](moon.png)](/about)')).toBe(
      `<figure><a href="/about"><img data-image="moon.png" alt="月亮" ${lazily}></a></figure>`,
    );
  });

  it('among text keeps its title', () => {
    expect(html('字![月亮](moon.png "题")')).toContain(`alt="月亮" title="题" ${lazily}`);
  });

  it('of another site is left as it is', () => {
    expect(html('字![月亮](https://example.com/moon.png)')).toContain(
      '<img src="https://example.com/moon.png" alt="月亮"',
    );
  });

  it('in raw HTML is treated alike; of its attributes only what we know stays', () => {
    expect(
      html('<img data-image="../x" src="moon.png" width="9" align="left" alt="月亮" onerror="x">'),
    ).toBe(`<img data-image="moon.png" width="9" alt="月亮" ${lazily}>`);
  });

  it.each([
    ['![月亮](moon.png){: width="160"}', 'width="160"'],
    ['![月亮](moon.png){: width="160px" height="90"}', 'width="160" height="90"'],
    ['![月亮](moon.png){: width="50%"}', 'width="50%"'],
    // On the line after it, and before.
    ['![月亮](moon.png)\n{: width="160"}', 'width="160"'],
    ['{: width="160" height="90"}\n![月亮](moon.png)', 'width="160" height="90"'],
    ['[![月亮](moon.png)](/a)\n{: .full width="50%"}', 'width="50%"'],
    ['> - ![月亮][m]\n>   {: width="160"}\n\n[m]: moon.png', 'width="160"'],
    ['<img src="moon.png" alt="月亮" height=20>', 'height="20"'],
  ])('has the size that is asked for: %s', (markdown, size) => {
    expect(html(markdown)).toContain(`<img data-image="moon.png" ${size} alt="月亮"`);
  });

  it.each(['0', '-1', '10em', '0%', '120%', 'auto'])('has no size of %s', (width) => {
    expect(html(`![月亮](moon.png){: width="${width}"}`)).not.toContain('width=');
  });

  it('keeps its class, id and language in raw HTML', () => {
    expect(html('<img src="m.png" alt="月" class="right evil" id="m" lang="ja">')).toBe(
      `<img data-image="m.png" alt="月" ${lazily} class="right" id="m" lang="ja">`,
    );
  });

  it.each(['![](moon.png)', '字![](moon.png)', '<img src="moon.png">', '<img src="moon.png" alt>'])(
    'is shown without a description, which the gate asks for: %s',
    (markdown) => {
      expect(html(`前\n\n${markdown}`)).toContain('data-image="moon.png" alt=""');
    },
  );

  it('needs an address', () => {
    expect(() => html('![月亮]()')).toThrow(':1:1 图片没有地址');
    expect(() => html('![月亮](javascript:alert%281%29)')).toThrow('图片没有地址');
  });
});
