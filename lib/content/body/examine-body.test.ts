import { expect, it } from 'vitest';
import { failuresOf } from './body-facts';
import { examineBody } from './examine-body';

const failures = (text: string) => failuresOf(examineBody(text).facts);

it('tells of pictures without an address, and where; of those of raw HTML browsers show the description', () => {
  const text = '---\ntitle: 题\n---\n甲\n\n![说明]()\n\n<image token="x"/> <img alt="甲">\n';
  expect(failures(text)).toEqual([
    { offset: text.indexOf('!['), message: expect.stringContaining('图片没有地址') as string },
  ]);
});

it('knows which pictures of raw HTML reach the page', () => {
  const text =
    '<template><img src="a.png"></template>\n\n<!-- <img src="b.png"> -->\n\n<image src="图.png">\n';
  const { images } = examineBody(text).facts;
  expect(images).toEqual([
    { start: text.indexOf('<image'), end: text.length - 1, src: '图.png', alt: '', html: true },
  ]);
});

it('takes what stands for a table of contents for no link', () => {
  const { links } = examineBody('---\n---\n@[TOC](目录)\n\n## 甲\n\n见[乙](/b)。\n').facts;
  expect(links.map(({ href }) => href)).toEqual(['/b']);
});

it('tells of a body that is too much, and shows nothing of it', () => {
  const { facts, tree } = examineBody(`---\n---\n${'字'.repeat(200_001)}`);
  expect(failuresOf(facts)).toHaveLength(1);
  expect(tree.children).toEqual([]);
});

it.each([
  ['---\nlang: zh\n---\n# 题\n\n## 节\n', 1],
  ['---\nlang: zh\n---\n字\n\n# 题\n', 0],
  ['---\n---\n题\n===\n', 0],
])('leaves out the heading that stands for the title: %j', (text, headings) => {
  const { tree, facts } = examineBody(text);
  expect(JSON.stringify(tree)).not.toContain('题');
  expect(facts.headings).toHaveLength(headings);
});

it('shows a heading where there is a title', () => {
  expect(JSON.stringify(examineBody('---\ntitle: 题\n---\n# 节\n').tree)).toContain('节');
  expect(JSON.stringify(examineBody('---\nname: 甲\n---\n# 节\n').tree)).toContain('节');
});
