import { describe, expect, it } from 'vitest';
import { findExcess } from '../limits';
import { renderMarkdown } from '../pipeline';
import { parseMarkdown } from '../syntax';

/** The HTML on one line, without what stands around a table. */
const html = (markdown: string) =>
  renderMarkdown(markdown)
    .replaceAll(/<section class="table-region"[^>]*>|<\/section>|\n/gu, '')
    .replaceAll(/<(\/?)t(?:able|body|r)>/gu, '<$1>');

const row = (...cells: string[]) => `<>${cells.map((cell) => `<td>${cell}</td>`).join('')}</>`;

it('has no part in what a later table says of itself', () => {
  const [first = '', second = ''] = html(
    '| 甲 | 乙 |\n| 丙 | 丁 |\n\n|---|---|\n| 甲 | 乙 |\n|===|===|\n| 合 | 计 |\n\n| 头 | 尾 |\n|:--|--:|\n| 一 | 二 |',
  ).split('</><>');
  expect(first + second).not.toMatch(/<th>|align|---/u);
});

describe('a table without a delimiter row', () => {
  it.each([
    ['| 甲 | 乙 |\n| 丙 | 丁 |', `<><>${row('甲', '乙')}${row('丙', '丁')}</></>`],
    ['|甲|乙|', `<><>${row('甲', '乙')}</></>`],
    ['| 甲 | 乙\n| 丙 | 丁', `<><>${row('甲', '乙')}${row('丙', '丁')}</></>`],
    ['|---|---|\n| 甲 | 乙 |', `<><>${row('甲', '乙')}</></>`],
    [
      '|甲|乙|\n|-\n|丙|丁|\n|=\n|戊|己|',
      `<><thead><><th>甲</th><th>乙</th></></thead><>${row('丙', '丁')}</><tfoot>${row('戊', '己')}</tfoot></>`,
    ],
    ['| 甲 |\n| 乙 | 丙 |', `<><>${row('甲', '')}${row('乙', '丙')}</></>`],
    ['| 甲 \\| 乙 | **丙** |', `<><>${row('甲 | 乙', '<strong>丙</strong>')}</></>`],
    ['> | 甲 |\n> | 乙 |', `<blockquote><><>${row('甲')}${row('乙')}</></></blockquote>`],
    [
      '> > | 甲 |\n>\n> 乙',
      `<blockquote><blockquote><><>${row('甲')}</></></blockquote><p>乙</p></blockquote>`,
    ],
    ['- 一\n\n  | 甲 |\n\n二', `<ul><li><p>一</p><><>${row('甲')}</></></li></ul><p>二</p>`],
    ['| 甲 |\r\n| 乙 |\r\n', `<><>${row('甲')}${row('乙')}</></>`],
    ['| 甲 |\n- 乙', `<><>${row('甲')}</></><ul><li>乙</li></ul>`],
    ['| 甲 |\n{: .small}', `<table class="small"><>${row('甲')}</></>`],
    ['{: .small}\n| 甲 |', `<table class="small"><>${row('甲')}</></>`],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    '他说：A|B 两种方案。',
    '甲|乙\n丙|丁',
    '|x| 是绝对值',
    '前文\n| 甲 | 乙 |',
    '| 甲 | 乙 |\n后文',
    '全角｜不算｜',
    '| 甲 | 乙 |\n|---|\n| 丙 |',
    '    | 甲 |',
    '\\| 甲 |',
  ])('%j is none', (markdown) => {
    expect(html(markdown)).not.toContain('<td>');
  });

  it('has its cells where they are in the source', () => {
    const source = '字\n\n| 甲 | 乙丙 |\n| 丁 |';
    const [, table] = parseMarkdown(source).children;
    const cells = (table?.type === 'table' ? table.children : []).flatMap(({ children }) =>
      children.flatMap(({ children: [text] }) => text?.position ?? []),
    );
    const read = cells.map(({ start, end }) => source.slice(start.offset, end.offset));
    expect(read).toEqual(['甲', '乙丙', '丁']);
  });
});

describe('parts of a table', () => {
  const head = '<thead><><th>甲</th></></thead>';

  it.each([
    [
      '| 甲 |\n|---|\n| 乙 |\n|---|\n| 丙 |\n|===|\n| 丁 |',
      `<>${head}<>${row('乙')}</><>${row('丙')}</><tfoot>${row('丁')}</tfoot></>`,
    ],
    ['| 甲 |\n|:==|\n| 丁 |', `<><>${row('甲')}</><tfoot>${row('丁')}</tfoot></>`],
    [
      '| 甲 |\n| 乙 |\n|---|\n| 丙 |',
      `<><thead><><th>甲</th></><><th>乙</th></></thead><>${row('丙')}</></>`,
    ],
    [
      '| 甲 | 乙 |\n|---+--:|\n| 丙 | 丁 |',
      '<><thead><><th>甲</th><th class="align-right">乙</th></></thead>' +
        '<><><td>丙</td><td class="align-right">丁</td></></></>',
    ],
    [
      '| 甲 | 乙 | 丙 |\n|:-:+:--|--|\n| 一 |',
      '<><thead><><th class="align-center">甲</th><th class="align-left">乙</th><th>丙</th></></thead>' +
        '<><><td class="align-center">一</td><td class="align-left"></td><td></td></></></>',
    ],
    // A line that several columns share, and one that is text in one column.
    [
      '| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n|-|\n| 戊 | 己 |',
      `<><thead><><th>甲</th><th>乙</th></></thead><>${row('丙', '丁')}</><>${row('戊', '己')}</></>`,
    ],
    [
      '| 甲 |\n|---|\n| **-** |\n| --- |\n| 丙 |',
      `<>${head}<>${row('<strong>-</strong>')}</><>${row('丙')}</></>`,
    ],
    ['| 甲 |\n|---|\n| - |\n| = |', `<>${head}<>${row('-')}${row('=')}</></>`],
    ['| 甲 |\n|---|\n|---|', `<>${head}</>`],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

it('is measured before it is read: short rows are filled up', () => {
  const rows = (count: number) => '| 甲 |\n'.repeat(count);
  expect(findExcess(rows(100) + `|${'乙|'.repeat(90)}`)).toBeNull();
  expect(findExcess(rows(100) + `|${'乙|'.repeat(110)}`)?.zh).toContain('表格');
});
