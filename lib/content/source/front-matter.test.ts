import { expect, it } from 'vitest';
import { applyEdits } from './edit';
import { readFrontMatter } from './front-matter';
import { positionAt } from './position';

function read(text: string) {
  const { raw, errors, rangeOf } = readFrontMatter(text);
  const locate = (...path: (string | number)[]) => {
    const range = rangeOf(path);
    return range && { ...positionAt(text, range[0]), text: text.slice(...range) };
  };
  const places = errors.map(({ offset, problem: { zh } }) => {
    const { line, column } = positionAt(text, offset);
    return [line, column, zh];
  });
  return { raw, places, locate };
}

it('reads values as YAML 1.2 gives them, dates as text', () => {
  const { raw } = read('---\ntitle: 题\ndate: 2026-02-28 17:00:00 +0800\ntags: [1, 二]\n---\n正文');
  expect(raw).toEqual({ title: '题', date: '2026-02-28 17:00:00 +0800', tags: ['1', '二'] });
});

it('keeps the digits of a number in a list, and of one that would lose some', () => {
  const { raw } = read('---\ntags: [3.10, 007, 1e3]\ntag: 4.0\nstale_after: 180\n---\n');
  expect(raw).toEqual({ tags: ['3.10', '007', '1e3'], tag: '4.0', stale_after: 180 });
});

it.each([
  ['>-\n  甲\n  乙，\n  AI\n  one\n  two', '甲\n乙，\nAI one two'],
  ['甲\n  乙', '甲\n乙'],
  ['"甲\n  乙"', '甲\n乙'],
  ['|\n  甲\n  乙', '甲\n乙\n'],
  ['甲 乙', '甲 乙'],
])('tells a line end in Chinese from a space: %j', (written, value) => {
  expect(read(`---\ntitle: ${written}\n---\n`).raw).toEqual({ title: value });
});

it('reads on after a reference to nothing, and after an open quote', () => {
  const { raw, places } = read('---\nseries: *无\ntitle: "题\nlang: zh\n---\n');
  expect(raw).toEqual({ series: '*无', title: '题', lang: 'zh' });
  expect(places).toEqual([
    [3, 8, expect.stringContaining('title: "题"')],
    [2, 9, expect.stringContaining('加引号')],
  ]);
});

it('reads a file with a byte order mark and Windows line ends', () => {
  const { raw, locate } = read('\uFEFF---\r\ntitle: 题\r\ndate: 2026\r\n---\r\n正文');
  expect(raw).toEqual({ title: '题', date: 2026 });
  expect(locate('date')).toEqual({ line: 3, column: 7, text: '2026' });
});

it('knows where a value stands, at any depth, and null for one that is not there', () => {
  const { locate } = read('---\ntitle: 题\nsources:\n  - url: a\n---\n');
  expect(locate('title')).toEqual({ line: 2, column: 8, text: '题' });
  expect(locate('sources', 0, 'url')).toEqual({ line: 4, column: 10, text: 'a' });
  expect(locate('date')).toBeNull();
});

it('does not take a rule in the body for the end of the front matter, nor for its beginning', () => {
  expect(read('---\ntitle: a\n---\n\n---\nb').raw).toEqual({ title: 'a' });
  expect(read('正文\n---\ntitle: a\n---\n').raw).toBeNull();
});

it('reads on where a mistake leaves no doubt, with places as they are in the file', () => {
  const { raw, places, locate } = read(
    '---\ntitle：题\ndescription: 甲: 乙\ndate: 2026-02-30\n---\n',
  );
  expect(raw).toEqual({ title: '题', description: '甲: 乙', date: '2026-02-30' });
  expect(places).toEqual([
    [2, 6, expect.stringContaining('全角冒号')],
    [3, 14, expect.stringContaining('description: "甲: 乙"')],
  ]);
  expect(locate('date')).toMatchObject({ line: 4, column: 7, text: '2026-02-30' });
});

it.each(['---\ntitle: 题\n...\n正文', '---\r\ntitle: 题\r\n... \r\n正文', '---\ntitle: 题\n...'])(
  'may end in dots: %j',
  (text) => {
    expect(read(text).raw).toEqual({ title: '题' });
  },
);

it('has what a value refers to put in: `<<`', () => {
  const { raw, places } = read('---\n甲: &b\n  title: 题\n  lang: en\n<<: *b\nlang: zh\n---\n');
  expect(raw).toMatchObject({ title: '题', lang: 'zh' });
  expect(places).toEqual([]);
  expect(read('---\n<<: 5\ntitle: 题\n---\n')).toMatchObject({
    raw: null,
    places: [[2, 1, expect.any(String)]],
  });
});

it.each(['---\n---\n字', '---\n# 空\n\n---\n字'])('may be empty: %j', (text) => {
  expect(read(text)).toMatchObject({ raw: {}, places: [] });
});

it.each([
  ['title：AI：我们', { title: 'AI：我们' }, 'title: AI：我们'],
  ['标题：甲 \nlang：zh', { 标题: '甲', lang: 'zh' }, '标题: 甲 \nlang: zh'],
  ['title：AI: 我们', { title: 'AI: 我们' }, 'title: "AI: 我们"'],
  ['title:AI\nx_2:[a]', { title: 'AI', x_2: ['a'] }, 'title: AI\nx_2: [a]'],
  ['lang:\u3000zh\nx:\u00A0 1', { lang: 'zh', x: 1 }, 'lang: zh\nx: 1'],
  [
    'title: AI: 我们\r\nlang: zh',
    { title: 'AI: 我们', lang: 'zh' },
    'title: "AI: 我们"\r\nlang: zh',
  ],
  ['title: 甲:', { title: '甲:' }, 'title: "甲:"'],
  ['title: 他说"是: 否"', { title: '他说"是: 否"' }, `title: '他说"是: 否"'`],
  [`title: it's: "x"`, { title: `it's: "x"` }, `title: 'it''s: "x"'`],
  ["title: 'a: b", { title: 'a: b' }, "title: 'a: b'"],
  ["title: 'it''s\nlang: zh", { title: "it's", lang: 'zh' }, "title: 'it''s'\nlang: zh"],
  ['title: "甲\\"\nlang：zh', { title: '甲"', lang: 'zh' }, 'title: "甲\\""\nlang: zh'],
  // The closing mark may be there as a Chinese one, and what it opens with too.
  ['title: "甲”', { title: '甲' }, 'title: "甲"'],
  ['title: "甲“乙”', { title: '甲“乙”' }, 'title: "甲“乙”"'],
  ['tags:\n\t- 甲\n  \t- 乙', { tags: ['甲', '乙'] }, 'tags:\n  - 甲\n    - 乙'],
])('mends %j by itself', (yaml, raw, mended) => {
  const text = `---\n${yaml}\n---\n正文`;
  const read = readFrontMatter(text);
  const edits = read.errors.flatMap(({ edit }) => edit ?? []);
  expect(applyEdits(text, edits)).toBe(`---\n${mended}\n---\n正文`);
  expect(read.errors).toHaveLength(edits.length);
  if (!yaml.includes('\t')) expect(read.raw).toEqual(raw);
});

it.each([
  // A remark, or a backslash, leaves a doubt.
  ['title: a: b # c', '2:8'],
  ['title: a: \\b', '2:8'],
  ['title: "a: b" c', '2:15'],
  ['title:/a', '2:1'],
  ['tags: [a, #b]\nx: 1', '2:11'],
  ['x: 1\ntags: {a: b, #c', '3:14'],
  ['title: `a`', '2:8'],
  ['x: 1\ntitle: @a\nlang: zh', '3:8'],
  ['- title: !甲', '2:10'],
  ['title: [a\nlang: zh', '3:1'],
])('leaves %j to its editor, whom it shows the place', (yaml, place) => {
  const { raw, errors } = readFrontMatter(`---\n${yaml}\n---\n`);
  const { line, column } = positionAt(`---\n${yaml}\n---\n`, errors[0]?.offset ?? 0);
  expect([raw, errors.map(({ edit }) => edit), `${line}:${column}`]).toEqual([
    null,
    [undefined],
    place,
  ]);
});

it('shows one mistake a line, the first', () => {
  const text = '---\nx: {a: @b, c: @d}\nlang: "e" f\n---\n';
  const lines = readFrontMatter(text).errors.map(({ offset }) => positionAt(text, offset));
  expect(lines).toEqual([
    { line: 2, column: 8 },
    { line: 3, column: 11 },
  ]);
});

it.each([
  ['title: &甲 乙', ['&甲']],
  ['title: &甲 乙\nseries: *甲', []],
  ['title: !b 乙', ['!b']],
  ['title: "a\\tb"', ['\\t']],
  ['title: "a\\xA0b\\n"', ['\\xA0']],
  ['title: "\\x7F"', ['\\x7F']],
  // A letter is seen, and a backslash is one.
  ['title: "\\x41\\u4e2d\\\\t"', []],
  ["title: 'a\\tb'", []],
  ['tags:\n  -甲\n  -乙', ['-甲']],
  ['title: 甲\n  -乙', ['-乙']],
  ['tags:\n  - -甲\n  -5', []],
  ['title: -甲', []],
  ['title: --甲', []],
  ["title: '甲\n  -乙'", []],
  ['title: |\n  -甲\n  -乙', []],
])('tells of text that YAML takes for its own: %j', (yaml, marks) => {
  const text = `---\n${yaml}\n---\n`;
  const { misread } = readFrontMatter(text);
  expect(misread.map(({ offset }, at) => text.startsWith(marks[at] ?? '\0', offset))).toEqual(
    marks.map(() => true),
  );
});
