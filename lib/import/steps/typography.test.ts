import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

async function body(files: Record<string, string>): Promise<string> {
  const { site, heldBack } = await importOldSite(temporaryFolder(files));
  expect(heldBack).toEqual([]);
  return site.documents[0]?.text.replace(/^---\n[\s\S]*?\n---\n/u, '') ?? '';
}

const jekyll = (markdown: string, config = '') =>
  body({
    '_config.yml': `title: 站\n${config}`,
    '_posts/2020-01-01-a.md': `---\ntitle: 甲\n---\n${markdown}`,
  });
const hexo = (markdown: string, config = '') =>
  body({
    'package.json': '{"dependencies":{"hexo":"8.1.2"}}',
    '_config.yml': `title: 站\n${config}`,
    'source/_posts/a.md': `---\ntitle: 甲\ndate: 2020-01-01\n---\n${markdown}`,
  });

// kramdown 2.4.0 prints so.
it.each([
  ['甲--乙，丙---丁，戊...己，<<引>>', '甲–乙，丙—丁，戊…己，«引»'],
  ['四个点....，五个-----', '四个点….，五个—–'],
  [String.raw`\--甲\...`, String.raw`\--甲\...`],
  ['- 项--一\n\n> 引--文\n> 第二...行', '- 项–一\n\n> 引–文\n> 第二…行'],
  ['| 甲--乙 | 丙... |\n|---|---|\n| <<丁>> | 戊 |', '| 甲–乙 | 丙… |\n|---|---|\n| «丁» | 戊 |'],
  [
    '| 甲 | 乙 |\n| 丙 | 丁 |\n|---|---|\n| 戊 | 己 |',
    '| 甲 | 乙 |\n| 丙 | 丁 |\n|---|---|\n| 戊 | 己 |',
  ],
  ['## 标题--里...的', '## 标题--里…的'],
  ['`a--b...` <b>甲--乙</b>', '`a--b...` <b>甲–乙</b>'],
  ['```sh\nnpm run x -- --y ...\n```', '```sh\nnpm run x -- --y ...\n```'],
  ['    缩进 -- 代码', '    缩进 -- 代码'],
  ['[字--字](https://e.example/a--b)', '[字–字](https://e.example/a--b)'],
  [
    '<https://e.example/a--b> https://e.example/c--d',
    '<https://e.example/a--b> https://e.example/c--d',
  ],
  ['$$a--b$$', '$$a--b$$'],
  ['<!-- 注--注 -->\n\n甲', '<!-- 注--注 -->\n\n甲'],
  ["She said \"hello\", it's ('fine').", 'She said “hello”, it’s (‘fine’).'],
  ["the '80s", 'the ’80s'],
  ['他说"你好"，it\'s 好。', '他说"你好"，it’s 好。'],
])('Jekyll: %j', async (markdown, expected) => {
  expect(await jekyll(markdown)).toBe(expected);
});

it.each([
  [
    '见[注](#fn:b)[处](#fnref:b:1)。[^b]\n\n[^b]: 注',
    '见[注](#fn-b)[处](#fnref-b-2)。[^b]\n\n[^b]: 注',
  ],
  ['`#fn:b` #fn:b', '`#fn:b` #fn:b'],
  ['<div markdown="1">\n**甲**\n</div>', '<div markdown="1">\n\n**甲**\n</div>'],
  ['<div markdown="0">\n**甲**\n</div>', '<div markdown="0">\n**甲**\n</div>'],
])('Jekyll, notes and blocks: %j', async (markdown, expected) => {
  expect(await jekyll(markdown)).toBe(expected);
});

it.each([
  ['```js 题目\na\n```', '```js title="题目"\na\n```'],
  [
    '```js 题 目 https://e.example/ 链接\na\n```\n\n后',
    '题 目 [链接](https://e.example/)\n\n```js\na\n```\n\n后',
  ],
  ['```js {1}\na\n```', '```js {1}\na\n```'],
  ['```js\na\n```', '```js\na\n```'],
])('Hexo, captions: %j', async (markdown, expected) => {
  expect(await hexo(markdown)).toBe(expected);
});

it('leaves what another reader of Markdown printed as it was typed', async () => {
  expect(await jekyll('甲--"a"', 'markdown: CommonMark\n')).toBe('甲--"a"');
});

// marked 15 with hexo-renderer-marked 7.0.1 prints so.
it.each([
  ['第一行\n第二行', '', '第一行\\\n第二行'],
  ['第一行\n第二行', 'marked: { breaks: false }\n', '第一行\n第二行'],
  ['- 一  \n  二\n  三\n', '', '- 一  \n  二\\\n  三\n'],
  ['> 一\n> **二**\n> 三', '', '> 一\\\n> **二**\\\n> 三'],
  ['一\r\n二', '', '一\\\r\n二'],
  ['甲--乙...<<丙>>', '', '甲–乙…<<丙>>'],
  ['甲--乙', 'marked: { smartypants: false }\n', '甲--乙'],
])('Hexo: %j %s', async (markdown, config, expected) => {
  expect(await hexo(markdown, config)).toBe(expected);
});
