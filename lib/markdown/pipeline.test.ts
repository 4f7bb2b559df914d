import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './pipeline';

const html = (markdown: string) => renderMarkdown(markdown).trim();

describe('emphasis beside Chinese punctuation', () => {
  it.each([
    ['**重点。**文字', '<p><strong>重点。</strong>文字</p>'],
    ['前**“引号”**后', '<p>前<strong>“引号”</strong>后</p>'],
    ['**10%**的人', '<p><strong>10%</strong>的人</p>'],
    ['~~删除。~~文字', '<p><del>删除。</del>文字</p>'],
    ['*强调，*文字', '<p><em>强调，</em>文字</p>'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('leaves a single tilde as a range', () => {
    expect(html('价格10~20元，涨到30~40元。')).toBe('<p>价格10~20元，涨到30~40元。</p>');
  });
});

describe('soft line breaks', () => {
  it.each([
    ['汉字\n汉字', '<p>汉字汉字</p>'],
    ['他说“好”\n然后', '<p>他说“好”然后</p>'],
    ['等等——\n再说', '<p>等等——再说</p>'],
    ['**重点**\n汉字', '<p><strong>重点</strong>汉字</p>'],
    ['𠮷\n𠮷', '<p>𠮷𠮷</p>'],
    ['汉字\nLatin', '<p>汉字\nLatin</p>'],
    ['one\ntwo', '<p>one\ntwo</p>'],
    ['汉字  \n汉字', '<p>汉字<br>\n汉字</p>'],
    ['“English”\n“words”', '<p>“English”\n“words”</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('straight quotes', () => {
  it.each([
    ['生产力"零影响"；', '<p>生产力“零影响”；</p>'],
    ['"Team Human"运动', '<p>“Team Human”<wbr>运动</p>'],
    ['"**谁**在作弊"。', '<p>“<strong>谁</strong>在作弊”。</p>'],
    ['an "English" pair', '<p>an "English" pair</p>'],
    ['27" 显示器', '<p>27" 显示器</p>'],
    ['只有一个"引号', '<p>只有一个"引号</p>'],
    ['代码`"字"`不变', '<p>代码<code>"字"</code>不变</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

it('keeps Chinese heading ids and numbers repeats', () => {
  expect(html('## 一、引言：开始\n## 一、引言：开始')).toBe(
    '<h2 id="一引言开始"><a class="heading-anchor" href="#一引言开始"><span class="clause">一、引言：</span><span class="clause">开始</span></a></h2>\n' +
      '<h2 id="一引言开始-1"><a class="heading-anchor" href="#一引言开始-1"><span class="clause">一、引言：</span><span class="clause">开始</span></a></h2>',
  );
});

it('moves headings down where the body has an h1', () => {
  const levels = (markdown: string) => html(markdown).match(/<h\d/gu);
  expect(levels('# 甲\n###### 乙')).toEqual(['<h2', '<h6']);
  expect(levels('## 甲')).toEqual(['<h2']);
});

it('aligns table columns by class', () => {
  const rendered = html('| 甲 | 乙 |\n| --- | ---: |\n| 1 | 2 |');
  expect(rendered).toContain('<td class="align-right">2</td>');
  expect(rendered).not.toContain(' align=');
});

it('names the state of a task', () => {
  const rendered = html('- [x] 做完\n- [ ] 没做');
  expect(rendered.match(/aria-label="[^"]+"/gu)).toEqual([
    'aria-label="已完成"',
    'aria-label="未完成"',
  ]);
});

it('labels footnotes in Chinese', () => {
  const rendered = html('正文[^注1]，再说[^注1]\n\n[^注1]: 说明');
  expect(rendered).toContain('注释</h2>');
  expect(rendered.match(/aria-label="返回[^"]+"/gu)).toEqual([
    'aria-label="返回正文第 1 处"',
    'aria-label="返回正文第 1 处（第 2 次引用）"',
  ]);
  // Label in name: the link's name has the text that it holds.
  const ways = [...rendered.matchAll(/aria-label="(返回[^"]+)"[^>]*>(.*?)<\/a>/gu)];
  expect(ways.map(([, name]) => name)).toEqual(ways.map(([, , content]) => content));
  expect(ways).toHaveLength(2);
});

it.each([
  '<script>alert(1)</script>',
  '<style>body{display:none}script</style>',
  '<img src=x alt=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="//x"></iframe>',
])('sanitises %s', (markdown) => {
  expect(html(`前\n\n${markdown}\n\n后`)).not.toMatch(/script|onerror|iframe/u);
});

it('keeps harmless raw HTML', () => {
  expect(html('水是 H<sub>2</sub>O')).toBe('<p>水是 H<sub>2</sub>O</p>');
});
