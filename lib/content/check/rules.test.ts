import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '@/tests/ledger-of';
import { expectSaid } from '@/tests/said';
import { temporaryFolder } from '@/tests/temporary-folder';
import { checkContent } from './check';
import { rules } from './rules';

type Files = Record<string, string | Uint8Array>;
type Bad = [name: string, files: Files, places: string[], message?: string];
type Good = [name: string, files: Files];
type Fixture = {
  /** Content that breaks the rule, and where: `file:line:column`, and words of the message. */
  bad: Bad[];
  /** Content as like it as may be that does not. */
  good: Good[];
};

const X = 'posts/2026-02-28-x.md';
const Y = 'posts/2026-03-01-y.md';
const LEDGER = 'ledger/2026-02.jsonl';

/** A post whose first field is on line 2, and whose body begins on the line after the fields. */
const post = (fields: string, body = '') => `---\n${fields}\n---\n${body}`;
const titled = (body: string, fields = 'title: 题') => ({ [X]: post(fields, body) });
const author = { 'authors/a.md': '---\nname: Sophie Wang\naliases: [王]\n---\n' };
const people = {
  ...author,
  'authors/d.md': '---\nname: 样例组\nkind: team\n---\n',
  'authors/m.md': '---\nname: 机器\nkind: ai\naliases: [机]\n---\n',
  'authors/n.md': '---\nname: 模型\nkind: ai\n---\n',
};
/** A post of people, of a team and of AI. */
const by = (fields: string) => ({ ...people, [X]: post(`title: 题\n${fields}`, '字') });
const category = (name: string) => ({ 'categories/c.md': `---\nname: ${name}\n---\n` });
/** Makes a folder of texts that were published, on record, and of what there is now. */
const published = (before: Record<string, string>, now: Files) => ({ ...ledgerOf(before), ...now });
const NAMES = {
  'names.yml':
    '- {name: OpenAI, forms: [OAI, OpenAi Five], never: [OpenAi]}\n- {name: 甲公司, forms: 贾公司控股, never: [贾公司, 贾公司集团]}\n- {name: ChatGPT, never: Chat GPT}\n- {name: GPT 4, never: GPT-4}',
};
/** A post beside a list of names. */
const named = (body: string, fields?: string) => ({ ...NAMES, ...titled(body, fields) });
/** A post beside a list of outlets. */
const outlets = (body: string, fields?: string) => ({
  'outlets.yml':
    '- {name: 甲报, aliases: Jia Bao, words: [JIA, 丙丁], except: 甲报社区, hosts: a.example}\n- {name: 乙报, hosts: b.example}',
  ...titled(body, fields),
});
const NEWS = titled('甲镇有5.5万人。\n\n- 一\n- 二\n\n末段。\n', 'title: 题\nlang: zh');
const publicFiles = { '../public/pictures/a.png': '' };
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const ascii = (text: string) => Buffer.from(text, 'latin1');

/** Each list holds ten of the one before: a billion in all. */
const laughs = `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join()}]`).join('\n')}`;

/** An implicit label, on eight lines. */
const AIGC = `AIGC:
  Label: "1"
  ContentProducer: fixture
  ProduceID: fixture-1
  ReservedCode1: ""
  ContentPropagator: fixture
  PropagateID: fixture-1
  ReservedCode2: ""`;

/** A picture whose metadata say that AI made it. */
const picture = (properties: string) =>
  Buffer.concat([
    bytes('FF D8 FF E1'),
    Buffer.from(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`,
    ),
  ]);
const recorded = (record: string) => `<TC260:AIGC>${record}</TC260:AIGC>`;
const RECORD =
  '{"Label":"1","ContentProducer":"fixture","ProduceID":"1","ReservedCode1":"","ContentPropagator":"","PropagateID":"","ReservedCode2":""}';
const source = (name: string) =>
  `<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/${name}</Iptc4xmpExt:DigitalSourceType>`;
/** A post that shows a picture. */
const showing = (properties: string, fields?: string, alt = '甲') => ({
  ...titled(`字\n\n![${alt}](a.png)`, fields),
  'posts/a.png': picture(properties),
});

const fixtures: Record<string, Fixture> = {
  encoding: {
    bad: [
      [
        'GBK',
        {
          [X]: Buffer.concat([
            ascii('---\ntitle: '),
            bytes('D5E2 CAC7 D2BB B8F6 D6D0 B9FA B5C4 D0C2 CEC5'),
            ascii('\n---\n'),
          ]),
        },
        [`${X}:2:8`],
        'GBK/GB18030',
      ],
      [
        'Big5',
        {
          [X]: Buffer.concat([
            ascii('---\ntitle: '),
            bytes('B36F AC4F A440 ADD3 A4A4 B0EA AABA B773 BB44'),
            ascii('\n---\n'),
          ]),
        },
        [`${X}:2:8`],
        'Big5',
      ],
      [
        'UTF-16 with a mark',
        { [X]: Buffer.from('\uFEFF---\n', 'utf16le') },
        [`${X}:1:1`],
        'UTF-16LE',
      ],
      [
        'UTF-16 without',
        { [X]: Buffer.from('---\ntitle: a\n', 'utf16le') },
        [`${X}:1:2`],
        'UTF-16LE',
      ],
      ['nothing known', { [X]: bytes('2D2D2D0A FF FF FE') }, [`${X}:2:1`], '看不出'],
      ['a zero', { [X]: post('title: 题', '字\0') }, [`${X}:4:2`], 'U+0000'],
    ],
    good: [
      ['UTF-8', titled('汉字')],
      ['UTF-8 with a mark', { [X]: `\uFEFF${post('title: 题')}` }],
    ],
  },
  'merge-conflict': {
    bad: [
      [
        'in the body',
        titled('<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b\n'),
        [`${X}:4:1`, `${X}:8:1`],
      ],
      [
        'in the front matter',
        { [X]: post('<<<<<<< HEAD\ntitle: 甲\n=======\ntitle: 乙\n>>>>>>> b') },
        [`${X}:2:1`, `${X}:6:1`],
      ],
    ],
    good: [
      ['in code', titled('```\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b\n```\n')],
      ['a heading of two lines', titled('甲\n=======\n')],
    ],
  },
  'front-matter': {
    bad: [
      [
        'a sign that a value cannot begin with, once a line',
        { [X]: post('title: !重要\nseries: - 庚\ntags: [丁 #戊, 己]') },
        [`${X}:2:8`, `${X}:3:9`, `${X}:4:10`],
        'title: "!重要"',
      ],
      [
        'no space, and a colon in the value',
        { [X]: post('title:AI: 新闻 \ndescription:甲') },
        [`${X}:2:6`, `${X}:3:12`],
        'title: "AI: 新闻"',
      ],
      ['an unquoted colon', { [X]: post('title: AI: 我们') }, [`${X}:2:8`], 'title: "AI: 我们"'],
      ['a full-width colon', { [X]: post('title：题') }, [`${X}:2:6`], 'title: 题'],
      [
        'a full-width colon further down',
        { [X]: post('title: 题\ndate：2026-02-28') },
        [`${X}:3:5`],
      ],
      [
        'no space after a colon',
        { [X]: post('title: 题\ndate:2026-02-28') },
        [`${X}:3:5`],
        'date: 2026-02-28',
      ],
      ['a field that is indented', { [X]: post('title: 题\n  lang: zh') }, [`${X}:2:8`]],
      ['what holds itself', { [X]: post('title: &a [*a]') }, [`${X}:2:1`]],
      ['a tab', { [X]: post('title: 题\nauthors:\n\t- 甲') }, [`${X}:4:1`], '制表符'],
      ['a field twice', { [X]: post('title: 题\ntitle: 目') }, [`${X}:3:1`], '两次'],
      ['an open quote', { [X]: post('title: "题\ndate: 2026-02-28') }, [`${X}:2:8`], 'title: "题"'],
      ['an open single quote', { [X]: post("lang: zh\ntitle: '题") }, [`${X}:3:8`], "title: '题'"],
      ['text after a list', { [X]: post('title: [重磅] AI') }, [`${X}:2:13`], '加引号'],
      ['an open list', { [X]: post('tags: [a, b\ntitle: 题') }, [`${X}:3:1`], '括号'],
      ['a reserved character', { [X]: post('title: @题') }, [`${X}:2:8`], '加引号'],
      ['an alias of nothing', { [X]: post('lang: zh\ntitle: *题') }, [`${X}:3:8`], '加引号'],
      [
        'a full-width colon before a half-width one',
        { [X]: post('title：AI: 我们\nai：{level: none}') },
        [`${X}:2:6`, `${X}:3:3`],
        'title: "AI: 我们"',
      ],
      [
        'a full-width space after a colon',
        { [X]: post('title: 题\nlang:\u3000zh') },
        [`${X}:3:5`],
        'lang: zh',
      ],
      ['a backslash in a quote', { [X]: post('title: "C:\\Users"') }, [`${X}:2:11`], '单引号'],
      [
        'an open quote and what comes after it',
        { [X]: post('title: "题”\ndate：2026-02-28') },
        [`${X}:2:8`, `${X}:3:5`],
        'title: "题"',
      ],
      ['no fields', { [X]: '---\n甲\n---\n' }, [`${X}:2:1`]],
      ['a program', { [X]: '---js\n{ title: 1 }\n---\n' }, [`${X}:1:1`], '第一行写 ---'],
      ['another language', { [X]: '---json\n{ "title": "题" }\n---\n' }, [`${X}:1:1`]],
      [
        'more than fields',
        { [X]: post(`title: ${'题'.repeat(16_000)}`) },
        [`${X}:2:1`],
        '移到正文',
      ],
      ['references without end', { [X]: post(laughs) }, [`${X}:2:1`], '加引号'],
      ['no front matter', { [X]: '正文\n\n---\n\ntitle: 题\n\n---\n' }, [`${X}:1:1`]],
      ['no second line', { [X]: '---\ntitle: 题\n' }, [`${X}:1:1`], '第二行 ---'],
      [
        'several at once',
        { [X]: post('title: AI: 我们\ndate：2026-02-28\ntag: a\ntag: b') },
        [`${X}:2:8`, `${X}:3:5`, `${X}:5:1`],
      ],
    ],
    good: [
      ['quoted', { [X]: post('title: "AI: 我们"\nauthors:\n  []') }],
      [
        'a full-width colon in a value',
        { [X]: post('title: AI：我们\ndescription: |\n  注：a\n') },
      ],
      [
        'a quote of several lines, and a reference',
        { [X]: post('title: &t "题\n  目"\ndescription: *t\nseries: \'a\n\n  b\'') },
      ],
      ['Windows line ends', { [X]: '---\r\ntitle: 题\r\n---\r\n正文' }],
      ['rules in the body', titled('甲\n\n---\n\n乙\n\n---\n')],
    ],
  },
  'too-much': {
    bad: [
      ['a run of backticks of 500 KB', titled('`'.repeat(500_000)), [`${X}:4:200001`], '20 万'],
      ['quotes in quotes', titled(`甲\n\n${'> '.repeat(2000)}乙`), [`${X}:6:1`], '层'],
      ['emphasis in emphasis', titled(`甲\n\n${'*a '.repeat(1000)}`), [`${X}:6:1`], '太密'],
    ],
    good: [['a long text', titled('这是普通的文字。'.repeat(5000))]],
  },
  // No text is known that stops the renderer: body-failed.test.ts stops it itself.
  'body-failed': { bad: [], good: [['a text', titled('正文')]] },
  'field-missing': {
    bad: [
      [
        'no title and no name',
        { 'posts/2026-02-28-.md': post('slug: x') },
        ['posts/2026-02-28-.md:2:1', 'posts/2026-02-28-.md:2:1'],
      ],
      ['no date anywhere', { 'posts/x.md': post('title: 题') }, ['posts/x.md:2:1']],
      ['no name', { 'authors/a.md': post('role: 记者') }, ['authors/a.md:2:1']],
    ],
    good: [
      ['a date in the name', titled('')],
      ['a draft without a date', { '_drafts/x.md': post('title: 题') }],
      ['the same by its field', { 'posts/x.md': post('title: 题\ndraft: true') }],
    ],
  },
  'field-date': {
    bad: [
      [
        'the Chinese form',
        { [X]: post('title: 题\ndate: 2026年2月28日') },
        [`${X}:3:7`],
        '2026-02-28',
      ],
      ['a day that is not', { [X]: post('title: 题\nupdated: 2026-02-30') }, [`${X}:3:10`]],
      ['a number', { [X]: post('title: 题\ndate: 2026') }, [`${X}:3:7`]],
      [
        'in the name of the file',
        { 'posts/2026-02-30-x.md': post('title: 题') },
        ['posts/2026-02-30-x.md:2:1'],
        '文件名里的日期 2026-02-30',
      ],
    ],
    good: [
      ['a date', { [X]: post('title: 题\ndate: 2026-02-28 17:00:00 +0800') }],
      [
        'a name whose date does not count',
        { 'posts/2026-02-30-x.md': post('title: 题\ndate: 2026-02-28') },
      ],
    ],
  },
  'date-ahead': {
    bad: [
      [
        'an update in years, and one in two days',
        {
          [X]: post('title: 题\nupdated: 2031-03-01'),
          [Y]: post('title: 目\nlast_modified_at: 2026-03-03'),
          'pages/a.md': post('title: 末\nupdated: 2031-03-01'),
        },
        ['pages/a.md:3:10', `${X}:3:10`, `${Y}:3:19`],
        '更新时间 2031-03-01 还没有到',
      ],
      [
        'a correction',
        {
          [X]: post(
            'title: 题\ncorrections:\n  - {date: 2026-02-28, note: 甲}\n  - {date: 2027-02-28, note: 乙}',
          ),
        },
        [`${X}:5:12`],
        '更正的日期 2027-02-28',
      ],
      [
        'after the publication of what is scheduled',
        { 'posts/2026-04-01-x.md': post('title: 题\nupdated: 2027-04-02') },
        ['posts/2026-04-01-x.md:3:10'],
      ],
      [
        'a review',
        {
          ...by('reviewed_by: 王\nreviewed_at: 2026-03-03'),
          [Y]: post('title: 目\nreviewed_at: 2027-03-01'),
        },
        [`${X}:4:14`, `${Y}:3:14`],
        '审核的时间 2026-03-03 还没有到',
      ],
    ],
    good: [
      [
        'a review on the day of what is scheduled',
        { 'posts/2026-04-01-x.md': post('title: 题\nreviewed_at: 2026-04-01') },
      ],
      [
        'today, by any clock, and with what is scheduled',
        {
          [X]: post('title: 题\nupdated: 2026-03-01 23:00 +0800'),
          'posts/2026-04-01-x.md': post(
            'title: 题\nupdated: 2026-04-01\ncorrections: [{date: 2026-04-02, note: 甲}]',
          ),
        },
      ],
      ['a draft', { [X]: post('title: 题\nupdated: 2031-03-01\ndraft: true') }],
      ['what is no date', { [X]: post('title: 题\nupdated: 明年\ncorrections: [甲, ]') }],
    ],
  },
  'source-ahead': {
    bad: [
      [
        'a source and its copy',
        {
          [X]: post(
            'title: 题\nsources:\n- {title: 甲, url: "https://a.example/", date: 2026-02-27}\n- {title: 乙, url: "https://a.example/", date: 2031-02-03, archived: {url: "https://b.example/", date: 2026-12-01}}',
          ),
        },
        [`${X}:5:47`, `${X}:5:103`],
        '来源的日期 2031-02-03 还没有到',
      ],
    ],
    good: [
      [
        'days before the publication of what is scheduled',
        {
          'posts/2026-04-01-x.md': post(
            'title: 题\nsources:\n- {title: 甲, url: "https://a.example/", date: 2026-04-01}',
          ),
        },
      ],
    ],
  },
  'field-value': {
    bad: [
      [
        'a language that there is not',
        { [X]: post('title: 题\nlang: 中文') },
        [`${X}:3:7`],
        '请写成 zh-CN',
      ],
      [
        'a number for the name of a key',
        { [X]: post('title: 题\nsources:\n- {title: 甲, url: https://a.example?a=1,2}') },
        [`${X}:4:41`],
        '没有 2 这一项',
      ],
      ['a list for a text', { [X]: post('title: [题]') }, [`${X}:2:8`]],
      ['yes for true', { [X]: post('title: 题\ndraft: yes') }, [`${X}:3:8`]],
      [
        'inside a list of maps',
        {
          [X]: post(
            'title: 题\nsources:\n  - title: 甲\n    url: https://a.example\n  - title: 乙\n    url: b',
          ),
        },
        [`${X}:7:10`],
      ],
      [
        'all that is wrong in a list',
        {
          [X]: post(
            'title: 题\nsources:\n  - title: 甲\n  - {url: b, publsher: 乙}\nredirect_from: [a b, c]',
          ),
        },
        [...[`${X}:4:5`, `${X}:5:5`, `${X}:5:11`, `${X}:5:24`], ...[`${X}:6:17`, `${X}:6:22`]],
        '缺少 url',
      ],
      [
        'a key without a value',
        { [X]: post('title: 题\nai: {level: none, note：甲}') },
        [`${X}:3:19`],
        'note',
      ],
      ['a number for a text', { [X]: post('title: 2026') }, [`${X}:2:8`], '"2026"'],
      [
        'a map without a key',
        { [X]: post('title: 题\ncorrections:\n  - note: 改') },
        [`${X}:4:5`],
        '缺少 date',
      ],
      [
        'what is accepted without a reason',
        { [X]: post('title: 题\naccept: {title-long: , half-width: ""}') },
        [`${X}:3:22`, `${X}:3:36`],
        '理由',
      ],
      [
        'what is accepted, as a list',
        { [X]: post('title: 题\naccept: [title-long]') },
        [`${X}:3:9`],
        '理由',
      ],
    ],
    good: [
      ['values', { [X]: post('title: "2026"\ndraft: true\nai: none') }],
      ['numbers as names', { [X]: post('title: 题\ntags: [2026, 3.10]\ncategory: 007') }],
    ],
  },
  'author-unknown': {
    bad: [
      [
        'a slip',
        { ...author, [X]: post('title: 题\nauthors: [王, Sophie Wong]') },
        [`${X}:3:14`],
        '是否应为“Sophie Wang”',
      ],
      [
        'several in one text',
        { ...author, [X]: post('title: 题\nauthor: 王、乙') },
        [`${X}:3:9`],
        'authors: [王, 乙]',
      ],
      [
        'several with a word or a space between them',
        {
          ...author,
          'authors/b.md': '---\nname: 李\n---\n',
          [X]: post('title: 题\nauthors: [王和李, 李 王]'),
        },
        [`${X}:3:11`, `${X}:3:16`],
        'authors: [王, 李]',
      ],
      ['a reviewer', { ...author, [X]: post('title: 题\nreviewed_by: [乙]') }, [`${X}:3:15`]],
      [
        'one whose name holds such a word',
        { ...author, [X]: post('title: 题\nauthor: 和田') },
        [`${X}:3:9`],
        '已有：Sophie Wang',
      ],
    ],
    good: [
      ['name and alias', { ...author, [X]: post('title: 题\nauthors: [SOPHIE  wang, 王, a]') }],
      ['a damaged author', { 'authors/b.md': 'x', [X]: post('title: 题\nauthor: 乙') }],
      [
        'a name that is composed here and not there',
        {
          'authors/a.md': `---\nname: ${'José'.normalize('NFD')}\n---\n`,
          [X]: post('title: 题\nauthor: José'),
          [Y]: post('title: 目\nauthor: a'),
        },
      ],
    ],
  },
  'ai-signs-alone': {
    bad: [
      ['alone', by('author: 机器'), [`${X}:3:9`], 'reviewed_by'],
      ['two of them, one by its alias', by('authors: [机, 模型]'), [`${X}:3:11`]],
      ['in both fields', by('author: 机器\nauthors:\n  - 模型'), [`${X}:3:9`]],
      ['reviewed by AI', by('author: m\nreviewed_by: 模型'), [`${X}:3:9`]],
      ['reviewed by a team', by('author: m\nreviewed_by: 样例组'), [`${X}:3:9`]],
    ],
    good: [
      ['beside a person', by('authors: [机器, 王]')],
      ['beside a team of people', by('authors: [机器, 样例组]')],
      ['a team of people', by('author: 样例组')],
      ['nobody', by('ai: generated')],
      ['reviewed by a person', by('author: 机器\nreviewed_by: 王')],
      ['a draft', by('author: 机器\ndraft: true')],
      ['what is withdrawn', by('author: 机器\nwithdrawn: {date: 2026-03-01, reason: 不实}')],
      ['somebody whom nobody knows', by('authors: [机器, 乙]')],
    ],
  },
  'reviewer-person': {
    bad: [
      ['a team', by('reviewed_by: 样例组'), [`${X}:3:14`], '团队'],
      ['AI', by('reviewed_by: [王, 机]'), [`${X}:3:18`], ' AI'],
      ['a draft’s', by('draft: true\nreviewed_by: [机器, 样例组]'), [`${X}:4:15`, `${X}:4:19`]],
    ],
    good: [
      ['a person', by('reviewed_by: 王')],
      ['people', by('reviewed_by: [王]')],
      ['nobody', by('ai: generated')],
      ['somebody whom nobody knows', by('reviewed_by: 乙')],
    ],
  },
  'address-taken': {
    bad: [
      [
        'two posts',
        { [X]: post('title: 题'), 'posts/z/2026-02-28-x.md': post('title: 目\nslug: X') },
        ['posts/z/2026-02-28-x.md:3:7'],
      ],
      [
        "a post over its day's e-mail",
        { [X]: post('title: 题\nslug: email') },
        [`${X}:3:7`],
        '邮件版',
      ],
      ['a page over a route', { 'pages/posts.md': post('title: 文章') }, ['pages/posts.md:2:8']],
      ['in capitals', { 'pages/Posts.md': post('title: 文章') }, ['pages/Posts.md:2:8']],
      [
        'a page over a static file',
        { 'pages/robots.txt.md': post('title: 文章') },
        ['pages/robots.txt.md:2:8'],
      ],
      [
        "a post over an article's Markdown",
        { [X]: post('title: 题\nslug: CLAUDE.md') },
        [`${X}:3:7`],
        'slug: claude-md',
      ],
      [
        'two files of one name, decomposed and composed',
        {
          'pages/cafe\u0301.md': post('title: 甲'),
          'pages/caf\u00e9.md': post('title: 乙'),
        },
        ['pages/caf\u00e9.md:2:8'],
      ],
      ['a percent sign', { 'authors/50%.md': post('name: 甲') }, ['authors/50%.md:2:1'], '“50%”'],
      [
        'too long for a file',
        { [X]: post(`title: 题\nslug: ${'长'.repeat(81)}`) },
        [`${X}:3:7`],
        '243 字节',
      ],
    ],
    good: [
      ['two days', { [X]: post('title: 题'), 'posts/2026-03-01-x.md': post('title: 目') }],
      ...['feed.xml', 'page', 'today', 'wechat', 'index.html', 'a.b', '50%', 'md'].map(
        (slug): [string, Files] => [slug, { [X]: post(`title: 题\nslug: ${slug}`) }],
      ),
      ['as long as may be', { [X]: post(`title: 题\nslug: ${'长'.repeat(80)}`) }],
      [
        'two capitals',
        { 'pages/About.md': post('title: 甲'), 'pages/about.md': post('title: 乙') },
      ],
    ],
  },
  'redirect-clash': {
    bad: [
      [
        'to itself',
        { [X]: post('title: 题\nredirect_from: /posts/2026/02/28/x/') },
        [`${X}:3:16`],
        '转回自己',
      ],
      [
        'a live address',
        {
          [X]: post('title: 题'),
          [Y]: post('title: 目\nredirect_from:\n  - /a\n  - /posts/2026/02/28/x'),
        },
        [`${Y}:5:5`],
        '有别的内容',
      ],
      [
        'what leads elsewhere already',
        titled('', 'title: 题\nredirect_from: [/index.html, /zh-hans/posts, /feed.xml]'),
        [`${X}:3:17`, `${X}:3:30`, `${X}:3:46`],
      ],
      [
        'two of one',
        {
          [X]: post('title: 题\npermalink: /a/'),
          [Y]: post('title: 目\nredirect_from: [/b, /a/index.html]'),
        },
        [`${Y}:3:21`],
        X,
      ],
      ['static files', { [X]: post('title: 题\npermalink: /assets/a.html') }, [`${X}:3:12`]],
    ],
    good: [
      [
        'addresses of their own',
        { [X]: post('title: 题\npermalink: /a/\nredirect_from: [/b, /a]') },
      ],
    ],
  },
  'import-manifest': {
    bad: [
      [
        'a merge conflict',
        { [X]: post('title: 题'), '.imported.json': '{\n<<<<<<< HEAD\n' },
        ['.imported.json:1:1'],
        '版本库',
      ],
      ['no record', { [X]: post('title: 题'), '.imported.json': '[]' }, ['.imported.json:1:1']],
    ],
    good: [
      ['none', { [X]: post('title: 题') }],
      ['what an import writes', { [X]: post('title: 题'), '.imported.json': '{ "files": {} }' }],
    ],
  },
  'old-site': {
    bad: [
      ['no YAML', { 'old-site.yml': 'permalinks: [' }, ['old-site.yml:1:14'], 'YAML'],
      [
        'an unknown placeholder',
        { 'old-site.yml': 'permalinks:\n  - engine: jekyll\n    pattern: /:tittle/' },
        ['old-site.yml:3:14'],
        ':tittle',
      ],
      [
        'a slip in a name',
        { 'old-site.yml': 'permalink:\n  - engine: jekyll\n    pattern: pretty' },
        ['old-site.yml:1:1'],
        'permalinks',
      ],
      [
        'an old address that is in use',
        { [X]: post('title: 题'), 'old-site.yml': 'redirects:\n  /posts/: /tags' },
        ['old-site.yml:2:12'],
        '现在有内容',
      ],
      [
        'an address that leads nowhere',
        { [X]: post('title: 题'), 'old-site.yml': 'redirects:\n  /me: /about' },
        ['old-site.yml:2:8'],
        '没有内容',
      ],
    ],
    good: [
      [
        'what is right',
        {
          [X]: post('title: 题'),
          'old-site.yml':
            'permalinks:\n  - engine: hexo\n    pattern: :year/:title/\nredirects:\n  /all: /posts\n',
        },
      ],
      ['none', { [X]: post('title: 题') }],
      ['an empty one', { [X]: post('title: 题'), 'old-site.yml': '# later\n' }],
    ],
  },
  'outlets-file': {
    bad: [
      ['no YAML', { 'outlets.yml': '- name: [' }, ['outlets.yml:1:10'], '括号'],
      ['another encoding', { 'outlets.yml': bytes('2D 20 B5 C4') }, ['outlets.yml:1:3'], 'UTF-8'],
      ['no list', { 'outlets.yml': '甲报: [乙报]' }, ['outlets.yml:1:1'], '媒体表'],
      ['no name', { 'outlets.yml': '- aliases: [甲报]' }, ['outlets.yml:1:3'], 'name'],
      [
        'an unknown field',
        { 'outlets.yml': '- name: 甲报\n  host: [a.example]' },
        ['outlets.yml:2:3'],
        'hosts',
      ],
      [
        'a name in two entries, as an alias and as a word',
        {
          'outlets.yml':
            '- name: 甲报\n- name: 乙报\n  aliases: [甲报]\n  words: 甲报\n- name: 乙报',
        },
        ['outlets.yml:3:13', 'outlets.yml:4:10', 'outlets.yml:5:9'],
        '第 1 行',
      ],
      [
        'a host in two entries, once with www.',
        {
          'outlets.yml': '- {name: 甲报, hosts: A.example}\n- {name: 乙报, hosts: [www.a.example]}',
        },
        ['outlets.yml:2:22'],
        '甲报',
      ],
      [
        'no hosts',
        {
          'outlets.yml':
            '- name: 甲报\n  hosts: [https://a.example, a.example/news, a.example:80, example, a b.example, ""]',
        },
        [11, 30, 46, 60, 69, 82].map((column) => `outlets.yml:2:${column}`),
      ],
      [
        'one character',
        { 'outlets.yml': '- {name: 甲报, words: [甲]}' },
        ['outlets.yml:1:22'],
        '一个字',
      ],
    ],
    good: [
      ['none', titled('字')],
      ['an empty one', { 'outlets.yml': '# later\n' }],
      [
        'all that an entry may have',
        {
          'outlets.yml':
            '\uFEFF- name: 甲报\n  aliases: A Bao\n  words: [丙丁, "360"]\n  except: [甲报社区]\n  hosts: [a.example, 甲报.example]\n',
        },
      ],
    ],
  },
  'site-file': {
    bad: [
      ['no YAML', { 'site.yml': 'name: "月' }, ['site.yml:1:7'], '引号'],
      ['text alone', { 'site.yml': '月亮' }, ['site.yml:1:1'], 'name: 报刊的名称'],
      ['another encoding', { 'site.yml': bytes('6E 3A 20 B5 C4') }, ['site.yml:1:4'], 'UTF-8'],
      ['a field twice', { 'site.yml': 'name: 甲\nname: 乙' }, ['site.yml:2:1'], '写了两次'],
      ['a wide colon', { 'site.yml': 'name：甲' }, ['site.yml:1:5'], 'name: 甲'],
      ['an unknown field', { 'site.yml': '# 甲\nnmae: 甲' }, ['site.yml:2:1'], '是否应为 name'],
      ['American spelling', { 'site.yml': 'license: 甲' }, ['site.yml:1:1'], '是否应为 licence'],
      ['a number', { 'site.yml': 'name: 36' }, ['site.yml:1:7'], '"36"'],
      ['no zone', { 'site.yml': 'time_zone: 北京' }, ['site.yml:1:12'], 'Asia/Shanghai'],
      ['an offset', { 'site.yml': 'time_zone: "+08:00"' }, ['site.yml:1:12'], 'Asia/Shanghai'],
      ['a region', { 'site.yml': 'hant: cn' }, ['site.yml:1:7'], 'tw、hk'],
      ['no number', { 'site.yml': 'icp: 12345678' }, ['site.yml:1:6'], '京ICP备12345678号-1'],
      ['13 digits', { 'site.yml': 'police: 京公网安备1101050200000号' }, ['site.yml:1:9'], '14 位'],
      ['a key within', { 'site.yml': 'wechat:\n  nmae: 甲' }, ['site.yml:2:9'], '是否应为 name'],
      ['what is lacking', { 'site.yml': 'newsletter: {field: a}' }, ['site.yml:1:13'], 'action'],
      [
        'an address in the open',
        { 'site.yml': 'newsletter: {action: "http://a.example/"}' },
        ['site.yml:1:22'],
        'https',
      ],
      ['no {path}', { 'site.yml': 'edit_url: https://a.example' }, ['site.yml:1:11'], '{path}'],
      ['no code', { 'site.yml': 'aigc_producer: 甲' }, ['site.yml:1:16'], '27'],
      ['no level', { 'site.yml': 'ai: yes' }, ['site.yml:1:5'], 'assisted'],
      ['nobody', { 'site.yml': 'contact: 编辑部' }, ['site.yml:1:10'], 'editor@example.com'],
      [
        'a picture that is not there',
        {
          'site.yml':
            '\uFEFFname: 甲\r\npolice:\r\n  number: 京公网安备11010502000001号\r\n  icon: /assets/a.png',
        },
        ['site.yml:4:9'],
        'public/assets/a.png',
      ],
      [
        'pictures that are not there, one for all that show one',
        {
          'site.yml': 'wechat: {name: 甲, picture: /assets/a.png}\npodcast: {image: /assets/b.png}',
          '../public/assets/b.png.txt': '',
        },
        ['site.yml:1:28', 'site.yml:2:18'],
        'public/assets/a.png',
      ],
      [
        'a picture elsewhere',
        { 'site.yml': 'wechat: {picture: https://a.example/a.png}' },
        ['site.yml:1:19'],
        'public/assets/',
      ],
    ],
    good: [
      ['no file', {}],
      ['nothing said', { 'site.yml': '# 甲\n' }],
      [
        'all that can be said',
        {
          '../public/assets/a.png': '',
          'site.yml': `name: 甲
tagline: 乙
description: >
  一句。

  又一句。
time_zone: asia/taipei
hant: tw
accounts: {x: "@a", facebook: https://www.facebook.com/a}
wechat: {name: 甲, picture: /assets/a.png}
newsletter: {action: https://a.example/, field: mail, hidden: {list: 7, tag: [a, b]}, leads_to: https://b.example}
podcast: {title: 甲, owner: {name: 甲, email: a@b.example}, categories: [News, [Technology, 甲]], image: /assets/a.png}
licence: CC BY 4.0
reprint: 转载请注明出处
icp: 京ICP备12345678号－1
police: {number: 京公网安备 11010502000001号, icon: /assets/a.png}
contact: a@b.example
hub: https://hub.example/
aigc_producer: '${'a'.repeat(27)}'
ai: none
ai_review: required
edit_url: https://a.example/{path}
`,
        },
      ],
    ],
  },
  'names-file': {
    bad: [
      ['no YAML', { 'names.yml': '- name: [' }, ['names.yml:1:10'], '括号'],
      ['another encoding', { 'names.yml': bytes('2D 20 B5 C4') }, ['names.yml:1:3'], 'UTF-8'],
      ['no list', { 'names.yml': 'OpenAI: [OpenAi]' }, ['names.yml:1:1'], '- name'],
      [
        'what is no mapping',
        { 'names.yml': '- 甲公司\n- [乙]' },
        ['names.yml:1:3', 'names.yml:2:3'],
        '名称: 值',
      ],
      ['no name', { 'names.yml': '- forms: [甲司]' }, ['names.yml:1:3'], 'name'],
      [
        'an unknown key',
        { 'names.yml': '- name: 甲公司\n  nerver: [甲司]' },
        ['names.yml:2:3'],
        'never',
      ],
      ['a key twice', { 'names.yml': '- name: 甲公司\n  name: 乙' }, ['names.yml:2:3'], '两次'],
      [
        'what is empty',
        { 'names.yml': '- name: ""\n- name:\n- name: 甲公司\n  forms: [" ", ~]\n  never:\n' },
        ['names.yml:1:9', 'names.yml:2:8', 'names.yml:4:11', 'names.yml:4:16', 'names.yml:5:9'],
        '空的',
      ],
      [
        'figures',
        { 'names.yml': '- name: 360\n- name: 甲公司\n  forms: true' },
        ['names.yml:1:9', 'names.yml:3:10'],
        '"360"',
      ],
      [
        'one character',
        { 'names.yml': '- name: 甲公司\n  forms: [甲, 𠮷]\n  never: [A, e\u0301]' },
        ['names.yml:2:11', 'names.yml:2:14', 'names.yml:3:11', 'names.yml:3:14'],
        '只有一个字',
      ],
      [
        'a name twice',
        { 'names.yml': '- name: 甲公司\n- name: 甲公司' },
        ['names.yml:2:9'],
        '第 1 行',
      ],
      [
        'a form of two names, a name that is a form, one that is never used and is, by CRLF',
        {
          'names.yml':
            '- name: 丁公司\r\n- name: 甲公司\r\n  forms: [甲司, 丙公司]\r\n  never: [甲公司]\r\n- name: 乙公司\r\n  never: 甲司\r\n- name: 丙公司',
        },
        ['names.yml:4:11', 'names.yml:6:10', 'names.yml:7:9'],
        '第 2 行已经写过，属于“甲公司”',
      ],
    ],
    good: [
      ['none', { [X]: post('title: 题') }],
      ['an empty one', { 'names.yml': '# later\n' }],
      [
        'what is right',
        {
          'names.yml': '\uFEFF- name: 甲公司\n  forms: 甲司\n  never: [Jia Gs, "360"]\n- name: X\n',
        },
      ],
    ],
  },
  'opencc-file': {
    bad: [
      ['no YAML', { 'opencc.yml': 'keep: [' }, ['opencc.yml:1:8'], '括号'],
      ['another encoding', { 'opencc.yml': bytes('2D 20 B5 C4') }, ['opencc.yml:1:3'], 'UTF-8'],
      ['a list', { 'opencc.yml': '- 于先生' }, ['opencc.yml:1:1'], '名称: 值'],
      ['a text', { 'opencc.yml': '于先生' }, ['opencc.yml:1:1'], '名称: 值'],
      ['an unknown key', { 'opencc.yml': 'kept: [于先生]' }, ['opencc.yml:1:1'], 'keep'],
      ['a key twice', { 'opencc.yml': 'keep: [甲]\nkeep: [乙]' }, ['opencc.yml:2:1'], '两次'],
      [
        'no lists',
        { 'opencc.yml': 'keep: {甲: 乙}\nterms: 甲\ntests: 乙' },
        ['opencc.yml:1:7', 'opencc.yml:2:8', 'opencc.yml:3:8'],
        '列表',
      ],
      [
        'what is no entry',
        { 'opencc.yml': 'terms:\n  - 甲\n  - from: 甲\n    cn: 乙\n    tw: 乙' },
        ['opencc.yml:2:5', 'opencc.yml:4:5'],
      ],
      [
        'half an entry',
        { 'opencc.yml': 'terms:\n  - from: 甲\n  - tw: 乙\ntests:\n  - from: 甲' },
        ['opencc.yml:2:5', 'opencc.yml:3:5', 'opencc.yml:5:5'],
      ],
      [
        'what is empty, figures',
        { 'opencc.yml': 'keep: ["", 360, ~]\nterms:\n  - from:\n    tw: 乙' },
        ['opencc.yml:1:8', 'opencc.yml:1:12', 'opencc.yml:1:17', 'opencc.yml:3:10'],
      ],
      [
        'nothing to convert',
        { 'opencc.yml': 'keep: [NVIDIA]\nterms:\n  - {from: GPU, tw: 顯卡}' },
        ['opencc.yml:1:8', 'opencc.yml:3:12'],
        '没有汉字',
      ],
      [
        'a word twice, by CRLF',
        { 'opencc.yml': 'keep: [于先生, 于先生]\r\nterms:\r\n  - {from: 于先生, tw: 于先生}' },
        ['opencc.yml:1:13', 'opencc.yml:3:12'],
        '第 1 行',
      ],
      [
        'a word twice, of which the second is read first',
        { 'opencc.yml': 'terms:\n  - {from: 于先生, tw: 于先生}\nkeep:\n  - 于先生' },
        ['opencc.yml:2:12'],
        '第 4 行',
      ],
    ],
    good: [
      ['none', { [X]: post('title: 题') }],
      ['an empty one', { 'opencc.yml': '# later\n' }],
      [
        'what is right',
        {
          'opencc.yml':
            '\uFEFFkeep: 于先生\nterms:\n  - {from: 英伟达, tw: 輝達}\n  - {from: 甲, tw: 乙, hk: 丙}\ntests: []\n',
        },
      ],
      ['a mark at the head', { 'opencc.yml': '---\nkeep: [于先生]\n' }],
    ],
  },
  'opencc-test': {
    bad: [
      [
        'a character',
        { 'opencc.yml': 'tests:\n  - from: 长头发的人\n    tw: 長頭發的人' },
        ['opencc.yml:3:9'],
        '从第 3 个字起，应为“發的人”，得到“髮的人”',
      ],
      [
        'one that is short, both',
        { 'opencc.yml': 'tests:\n  - {from: 软件, tw: 軟, hk: 軟體}' },
        ['opencc.yml:2:20', 'opencc.yml:2:27'],
      ],
    ],
    good: [
      [
        'words of its own',
        {
          'opencc.yml':
            'keep: [于先生]\nterms: [{from: 英伟达, tw: 輝達}]\ntests:\n  - {from: 于先生在英伟达写软件, tw: 于先生在輝達寫軟體, hk: 于先生在英偉達寫軟件}',
        },
      ],
      [
        'words of the list of names',
        {
          'names.yml': '- {name: 英伟达, forms: [NVIDIA, 輝達]}',
          'opencc.yml': 'tests: [{from: 英伟达, tw: 輝達, hk: 輝達}]',
        },
      ],
    ],
  },
  'guid-shared': {
    bad: [
      [
        'two of one',
        { [X]: post('title: 题\nguid: tag:a'), [Y]: post('title: 目\nguid: tag:a') },
        [`${Y}:3:7`],
        X,
      ],
      [
        'one computed, one written',
        {
          [X]: post('title: 题'),
          [Y]: post('title: 目\nguid: https://a.test/x/'),
          'old-site.yml':
            'permalinks: [{engine: jekyll, pattern: "/:title/"}]\nfeed_ids: {site: https://a.test}',
        },
        [`${Y}:3:7`],
        X,
      ],
    ],
    good: [
      ['two of two', { [X]: post('title: 题\nguid: a'), [Y]: post('title: 目\nguid: b') }],
      ['none', { [X]: post('title: 题'), [Y]: post('title: 目') }],
    ],
  },
  'category-name': {
    bad: [
      ['marks alone', { [X]: post('title: 题\ncategories: [甲, ！！]') }, [`${X}:3:17`]],
      [
        'the same behind a name that holds them',
        { [X]: post('title: 题\ncategories: [甲！！, ！！]') },
        [`${X}:3:19`],
      ],
    ],
    good: [['a letter', { [X]: post('title: 题\ncategories: [C++]') }]],
  },
  'image-missing': {
    bad: [
      ['in the body', titled('文字 ![图](a.png)'), [`${X}:4:4`]],
      ['by reference', titled('![图][a]\n\n[a]: a.png'), [`${X}:4:1`]],
      [
        'by its case',
        { ...titled('![图](A.PNG)'), 'posts/a.png': '' },
        [`${X}:4:1`],
        '是否应为 a.png',
      ],
      [
        'in its own address',
        titled(`![图](data:image/gif;base64,${'A'.repeat(99)})`),
        [`${X}:4:1`],
        'AAA…。',
      ],
      ['without an address', titled('![图]()'), [`${X}:4:1`]],
      ['a cover', titled('', 'title: 题\ncover: {src: /a.png, alt: 图}'), [`${X}:3:8`]],
      ['a portrait', { 'authors/a.md': post('name: 甲\navatar: a.png') }, ['authors/a.md:3:9']],
      [
        'shown as text',
        titled('字\n![图](图 1.png) ![图]（a.png）'),
        [`${X}:5:1`, `${X}:5:15`],
        '请写成 ![图](<图 1.png>)。',
      ],
      [
        'shown as text, with a title',
        titled('![图](a b.png “甲 乙”)'),
        [`${X}:4:1`],
        '请写成 ![图](<a b.png> "甲 乙")。',
      ],
      [
        'by its case, whatever the form of its accents',
        { ...titled('![图](Café图.PNG)'), [`posts/${'café图.png'.normalize('NFD')}`]: '' },
        [`${X}:4:1`],
        '是否应为',
      ],
    ],
    good: [
      [
        'beside the post',
        {
          ...titled('![图](a.png) ![图](./b/%E5%9B%BE.png)'),
          'posts/a.png': '',
          'posts/b/图.png': '',
        },
      ],
      ['in public/', { ...titled('![图](/pictures/a.png)'), ...publicFiles }],
      [
        'by a name that is composed here and not there',
        {
          ...titled('![图](café图.png)', 'title: 题\ncover: {src: café/é.png, alt: 图}'),
          [`posts/${'café图.png'.normalize('NFD')}`]: '',
          [`posts/${'café/é.png'.normalize('NFD')}`]: '',
        },
      ],
      ['elsewhere', titled('![图](https://a.example/a.png)')],
      ['in code', titled('`![图](a.png)`')],
    ],
  },
  'image-broken': {
    bad: [
      [
        'a HEIC named for a JPEG, and under its own name',
        {
          ...titled('字 ![图](a.jpg) ![图](b.heic)', 'title: 题\ncover: {src: c.svg, alt: 图}'),
          'posts/a.jpg': '\0\0\0\x18ftypheic',
          'posts/b.heic': '',
          'posts/c.svg': '<html>',
        },
        [`${X}:3:8`, `${X}:5:3`, `${X}:5:15`],
        'HEIC',
      ],
      [
        'below public/',
        { ...titled('![图](/pictures/a.png)'), ...publicFiles },
        [`${X}:4:1`],
        'JPEG',
      ],
    ],
    good: [
      [
        'pictures, whatever they are named',
        {
          ...titled(
            '![图](a.jpg) ![图](b.png) ![图](c.svg) ![图](d.avif) ![图](e.gif) ![图](f.webp)',
          ),
          'posts/a.jpg': bytes('FFD8FFE0'),
          'posts/b.png': bytes('89504E47 0D0A1A0A'),
          'posts/c.svg':
            '<?xml version="1.0"?>\n<!-- 图 -->\n<svg xmlns="http://www.w3.org/2000/svg">',
          'posts/d.avif': '\0\0\0\x20ftypmif1\0\0\0\0avif',
          'posts/e.gif': 'GIF89a',
          'posts/f.webp': 'RIFF\x10\0\0\0WEBP',
        },
      ],
      ['none, and elsewhere', titled('![图](a.png) ![图](https://a.example/a.png)')],
    ],
  },
  'image-label-lost': {
    bad: [
      ['two records', showing(recorded(RECORD) + recorded(RECORD)), [`${X}:6:1`], '2份'],
      ['damaged metadata', showing('<TC260:AIGC>'), [`${X}:6:1`], '损坏'],
      [
        'damaged metadata of a cover',
        {
          [X]: post('title: 题\ncover: {src: a.png, alt: 甲}'),
          'posts/a.png': picture(`${source('digitalCapture')}</b>`),
        },
        [`${X}:3:8`],
      ],
      [
        'what is cut off',
        {
          ...titled('![甲](a.png)'),
          'posts/a.png': picture(recorded(RECORD)).subarray(0, 300),
        },
        [`${X}:4:1`],
      ],
    ],
    good: [
      ['one record', showing(recorded(RECORD) + source('trainedAlgorithmicMedia'))],
      [
        'damaged metadata of something else',
        {
          ...titled('![甲](a.png)'),
          'posts/a.png': Buffer.concat([
            bytes('FF D8 FF E1'),
            ascii('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a:b></x:xmpmeta>'),
          ]),
        },
      ],
    ],
  },
  'image-alt': {
    bad: [
      ['in the body', { ...titled('字\n\n![ ](a.png)'), 'posts/a.png': '' }, [`${X}:6:1`]],
      ['in HTML', { ...titled('<img src="a.png">'), 'posts/a.png': '' }, [`${X}:4:1`]],
      [
        'a cover',
        { ...titled('', 'title: 题\nimage: a.png'), 'posts/a.png': '' },
        [`${X}:3:8`],
        'alt:',
      ],
    ],
    good: [
      [
        'with a text',
        { ...titled('![图](a.png)', 'title: 题\ncover: {src: a.png, alt: 图}'), 'posts/a.png': '' },
      ],
      [
        'a portrait, beside its name',
        { 'authors/a.md': post('name: 甲\navatar: a.png'), 'authors/a.png': '' },
      ],
    ],
  },
  'image-html': {
    bad: [
      ['not there', titled('字 <img src="a.png" alt="图">'), [`${X}:4:3`]],
      ['in its own address', titled('<img src="data:image/gif;base64,AA" alt="图">'), [`${X}:4:1`]],
      ['without an address', titled('字 <img alt="图">'), [`${X}:4:3`]],
    ],
    good: [
      [
        'there',
        { ...titled('<img src="a.png" alt="图"> <!-- <img src="b.png"> -->'), 'posts/a.png': '' },
      ],
    ],
  },
  'audio-missing': {
    bad: [
      ['beside the post', titled('', 'title: 题\naudio: a.mp3'), [`${X}:3:8`]],
      ['below public/', titled('', 'title: 题\naudio: {src: /a.mp3}'), [`${X}:3:14`]],
      [
        'by its case',
        { ...titled('', 'title: 题\naudio: A.mp3'), 'posts/a.mp3': 'ID3' },
        [`${X}:3:8`],
        '是否应为 a.mp3',
      ],
    ],
    good: [
      ['there', { ...titled('', 'title: 题\naudio: a.mp3'), 'posts/a.mp3': 'ID3' }],
      ['elsewhere', titled('', 'title: 题\naudio: https://a.example/a.mp3')],
    ],
  },
  'audio-broken': {
    bad: [
      [
        'another format than its name says, and none',
        {
          ...titled('', 'title: 题\naudio: a.mp3'),
          'posts/a.mp3': '\0\0\0\x18ftypM4A ',
          'posts/2020-02-28-b.md': post('title: 乙\naudio: b.m4a'),
          'posts/b.m4a': '',
        },
        [`posts/2020-02-28-b.md:3:8`, `${X}:3:8`],
        'MP3',
      ],
    ],
    good: [
      ['MPEG', { ...titled('', 'title: 题\naudio: a.mp3'), 'posts/a.mp3': bytes('FFFB10C4') }],
      ['MP4', { ...titled('', 'title: 题\naudio: b.m4a'), 'posts/b.m4a': '\0\0\0\x18ftypM4A ' }],
      ['Ogg', { ...titled('', 'title: 题\naudio: c.OPUS'), 'posts/c.OPUS': 'OggS' }],
      ['elsewhere', titled('', 'title: 题\naudio: https://a.example/a.mp3')],
    ],
  },
  'link-dead': {
    bad: [
      [
        'an unknown address',
        titled('见[甲](/posts/2026/02/29/x)'),
        [`${X}:4:2`],
        '/posts/2026/02/28/x',
      ],
      [
        'a file that is not published',
        { ...titled('[甲](a.pdf)'), 'posts/a.pdf': '' },
        [`${X}:4:1`],
        'public/assets/',
      ],
      ['no address', titled('见[甲]()'), [`${X}:4:2`], '没有网址'],
      [
        'a name that no article has',
        { ...titled('见 [[月刊]]、[[月报]]'), [Y]: post('title: 月报') },
        [`${X}:4:3`],
        '没有文章叫“月刊”',
      ],
      [
        'a name that two articles have',
        {
          ...titled('见 [[月报]]、[[2026-03-01-y|月报]]'),
          [Y]: post('title: 月报'),
          'posts/2026-03-02-z.md': post('title: 月报'),
        },
        [`${X}:4:3`],
        '不止一篇',
      ],
      ['what is no address', titled('[甲](<\\\\\\\\[>)'), [`${X}:4:1`]],
      ['an unknown page of a list', titled('[甲](/posts/page/2)'), [`${X}:4:1`]],
      [
        'by reference and in HTML',
        titled('[甲][b] <a href="/c">乙</a>\n\n[b]: /b'),
        [`${X}:4:1`, `${X}:4:8`],
      ],
      [
        'a file',
        { ...titled('[甲](2026-03-01-y.md#a)'), [Y]: post('title: 目') },
        [`${X}:4:1`],
        '/posts/2026/03/01/y#a',
      ],
      [
        'Jekyll’s',
        titled('[甲]({{ site.baseurl }}/no) [乙]({% post_url 2026-03-01-y %})'),
        [`${X}:4:1`, `${X}:4:28`],
        '/no',
      ],
      [
        'a draft',
        { ...titled('[甲](/posts/2026/03/01/y)'), [Y]: post('title: 目\ndraft: true') },
        [`${X}:4:1`],
        '草稿',
      ],
    ],
    good: [
      [
        'a file, whatever its day and slug',
        {
          [X]: post('title: 题\ndate: 2026-03-01 10:00:00 +0800\nslug: z'),
          [Y]: post(
            'title: 目',
            '[甲]({% post_url 2026-02-28-x %}) [乙]({% link _posts/2026-02-28-x.md %})',
          ),
        },
      ],
      [
        'addresses',
        {
          ...titled(
            '[甲](/) [乙](/posts?a=b) [丙](x) [丁](/authors/a) [戊](/pictures/a.png) [己](/old)',
          ),
          ...author,
          ...publicFiles,
          [Y]: post('title: 目\npermalink: /old'),
        },
      ],
      ['elsewhere', titled('[甲](https://a.example/b) <mailto:a@a.example> [丙](//a.example)')],
      ['a damaged file', { ...titled('[甲](/posts/2026/03/01/y)'), [Y]: post('title: a: b') }],
      [
        'from draft to draft',
        {
          '_drafts/a.md': post('title: 题', '[乙](/posts/9999/12/31/b)'),
          '_drafts/b.md': post('title: 目'),
        },
      ],
    ],
  },
  'anchor-dead': {
    bad: [
      ['in the post', titled('## 一、开始\n\n见[甲](#一开头)'), [`${X}:6:2`], '是否应为 #一开始'],
      [
        'elsewhere',
        { ...titled('[甲](/posts/2026/03/01/y#b)'), [Y]: post('title: 目', '## a') },
        [`${X}:4:1`],
        '#a',
      ],
      [
        'among eight',
        titled(`[甲](#完全不同的)\n${'一二三四五六七八'.replaceAll(/./gu, '\n## $&章\n')}`),
        [`${X}:4:1`],
        '可用的有：#一章、#二章、#三章、#四章、#五章、#六章、#七章、#八章。',
      ],
      [
        'among more',
        titled(`[甲](#完全不同的)\n${'一二三四五六七八九'.replaceAll(/./gu, '\n## $&章\n')}`),
        [`${X}:4:1`],
        '#七章、#八章……。',
      ],
      ['where there is none', titled('[甲](#乙)'), [`${X}:4:1`], '可用的有：—。'],
      ['above a sentence', titled('[甲](#乙:~:text=a)'), [`${X}:4:1`], '位置 #乙 不存在'],
    ],
    good: [
      [
        'headings and footnotes',
        titled(
          '## 一、开始\n\n[甲](#一开始)[^a] [乙](#top) [丙](/posts/2026/02/28/x#%E4%B8%80%E5%BC%80%E5%A7%8B)\n\n[^a]: 注',
        ),
      ],
      ['a list', titled('[甲](/posts#a)')],
      [
        'a sentence, as readers share it',
        titled(
          '## 一\n\n[甲](#:~:text=%E4%B8%80) [乙](#一:~:text=a) [丙](/posts/2026/02/28/x#:~:text=%E4%B8%80)',
        ),
      ],
    ],
  },
  liquid: {
    bad: [
      ['a tag', titled('字{% include a.html %}'), [`${X}:4:2`], '{% include a.html %}'],
      ['several lines', titled('甲\n\n{% include a\n  b="c" %}'), [`${X}:6:1`], '{% include a'],
      ['an output', titled('{{ page.title }} {{ site.baseurl }}'), [`${X}:4:1`, `${X}:4:18`]],
      ['in an address', titled('[甲]({% post_url no-date %})'), [`${X}:4:5`]],
      ['an open block', titled('甲\n\n{% raw %} {{ a }}'), [`${X}:6:1`, `${X}:6:11`]],
      ['in a field', titled('', 'title: "{{ page.title }}"'), [`${X}:2:9`]],
    ],
    good: [
      ['code', titled('`{{ a }}`\n\n```\n{% if a %}\n```')],
      [
        'highlight and raw',
        titled('{% highlight c %}\n{{ a }}\n{% endhighlight %}\n\n{% raw %}{{ a }}{% endraw %}'),
      ],
      ['addresses', titled('[甲]({{ site.baseurl }}/posts) [乙]({% post_url 2026-02-28-x %})')],
    ],
  },
  math: {
    bad: [
      ['a formula in a fence', titled('```math\n\\frac{a}\n```\n'), [`${X}:5:9`]],
      ['one of several lines, in a quote', titled('> $$\n> a\n> \\frac{b}\n> $$\n'), [`${X}:4:3`]],
      ['in a line', titled('字 $$\\frac{a}$$'), [`${X}:4:13`], '公式'],
      ['a block', titled('字\n\n$$\na +\n\\unknown\n$$'), [`${X}:8:1`], '\\unknown'],
      ['no end', titled('字 $$x'), [`${X}:4:3`], '没有结束'],
    ],
    good: [
      ['formulas', titled('$$\\frac{{a}}{b}$$ 和 $$\\text{速度}$$')],
      ['prices and code', titled('$5 和 $6，`$$\\x`')],
    ],
  },
  chart: {
    bad: [
      [
        'no number',
        titled('```chart\n类型：柱\n标题：题\n甲 | 约1\n```\n'),
        [`${X}:7:5`],
        '不是数字',
      ],
      [
        'an unknown kind, and no title',
        titled('```chart\n类型：圈\n甲 | 1\n```\n'),
        [`${X}:5:1`, `${X}:5:4`],
        '没有标题',
      ],
      [
        'a table of which the shares do not add up',
        titled('| 甲 | 乙 |\n| - | - |\n| 丙 | 10% |\n{: .chart kind="份额" title="题"}\n'),
        [`${X}:6:7`],
        '加起来是 10%',
      ],
    ],
    good: [
      ['key figures', titled('- 营收：1\n{: .figures}\n')],
      ['one that can be drawn', titled('```chart\n类型：柱\n标题：题\n甲 | 1\n```\n')],
      ['code of another language', titled('```text\n甲 | 约1\n```\n')],
    ],
  },
  'text-lost': {
    bad: [
      ['a paragraph', titled('字\n\n[编者按]: 这一段会不会不见了？'), [`${X}:6:1`], '全角冒号'],
      ['a paragraph of a word', titled('- 甲\n\n  [注]: 待续'), [`${X}:6:3`]],
      ['cells', titled('| 甲 | 乙 |\n| - | - |\n| 丙 | 丙 | 丙 |'), [`${X}:6:11`], '比表头多'],
      ['a comment', titled('甲\n\n<!-- 编者按\n\n乙'), [`${X}:6:1`], '-->'],
      ['a comment in a block', titled('<p>甲 <!-- 编者按\n乙</p>'), [`${X}:4:6`]],
      ['a box of text', titled('甲<textarea>乙</textarea>丙'), [`${X}:4:12`], '<textarea>'],
      ['a choice', titled('<select>\n<option>甲</option>\n</select>'), [`${X}:5:9`], '<select>'],
      ['a frame never closed', titled('<iframe src="a"/>\n\n乙'), [`${X}:6:1`], '<iframe>'],
    ],
    good: [
      ['comments', titled('甲<!-- 乙 -->丙\n\n<!--\n\n丁\n\n-->\n\n<!--more-->')],
      ['a full-width colon', titled('[编者按]：不会')],
      ['fewer cells', titled('| 甲 | 乙 |\n| - | - |\n| 丙 |')],
      [
        'code of a page, a drawing',
        titled('<script>甲</script>\n\n<svg><text>乙</text></svg>\n\n丙'),
      ],
    ],
  },
  'text-swallowed': {
    bad: [
      ['code without an end', titled('```js\nlet a\n\n## 小标题\n'), [`${X}:4:1`], '都成了代码'],
      [
        'an end with text after it',
        titled('```js\nlet a\n``` 后面接一句话\n\n正文又写了一句话。'),
        [`${X}:6:1`],
        '独占一行',
      ],
      ['an element that folds the rest', titled('<details>\n\n甲'), [`${X}:4:1`], '</details>'],
    ],
    good: [
      ['code and elements that end', titled('```js\nlet a\n```\n\n<details>\n\n甲\n\n</details>')],
    ],
  },
  'ledger-damaged': {
    bad: [
      [
        'a hand in it',
        {
          ...NEWS,
          [LEDGER]: ledgerOf(NEWS)[LEDGER]!.replace('"corrections":0', '"corrections":1'),
        },
        [`${LEDGER}:1:1`],
        '封记',
      ],
      [
        'a print that was changed',
        { ...NEWS, [LEDGER]: ledgerOf(NEWS)[LEDGER]!.replace(/(?<= 1 )./u, '*') },
        [`${LEDGER}:1:1`],
        '封记',
      ],
      [
        'half a line',
        { ...NEWS, [LEDGER]: ledgerOf(NEWS)[LEDGER]!.slice(0, 60) },
        [`${LEDGER}:1:1`],
        '坏了',
      ],
      [
        'another value',
        { ...NEWS, [LEDGER]: '[]\n"x"\n' },
        [`${LEDGER}:1:1`, `${LEDGER}:2:1`],
        '坏了',
      ],
      [
        'marks of a merge',
        { ...NEWS, [LEDGER]: `<<<<<<< HEAD\n${ledgerOf(NEWS)[LEDGER]!}=======\n>>>>>>> b\n` },
        [`${LEDGER}:1:1`, `${LEDGER}:3:1`, `${LEDGER}:4:1`],
        '两边的行都留下',
      ],
      [
        'two lines that disagree',
        {
          ...NEWS,
          [LEDGER]: ledgerOf(NEWS)[LEDGER]! + ledgerOf(titled('别的。'))[LEDGER]!,
        },
        [`${LEDGER}:2:1`],
        '两行',
      ],
      [
        'the file of another month',
        { ...NEWS, 'ledger/2026-04.jsonl': ledgerOf(NEWS)[LEDGER]! },
        ['ledger/2026-04.jsonl:1:1'],
        '月份',
      ],
    ],
    good: [
      ['one that is whole', published(NEWS, NEWS)],
      [
        'a mark, empty lines and CRLF',
        { ...NEWS, [LEDGER]: `\uFEFF\n${ledgerOf(NEWS)[LEDGER]!.replace('\n', '\r\n')}\r\n` },
      ],
      ['one line twice', { ...NEWS, [LEDGER]: ledgerOf(NEWS)[LEDGER]!.repeat(2) }],
      ['none', NEWS],
    ],
  },
  'change-undeclared': {
    bad: [
      ['a figure', published(NEWS, { [X]: NEWS[X].replace('5.5', '55') }), [`${X}:5:1`], '这一段'],
      ['a title', published(NEWS, { [X]: NEWS[X].replace('题', '目') }), [`${X}:2:8`], '标题'],
      ['an item of a list', published(NEWS, { [X]: NEWS[X].replace('二', '三') }), [`${X}:8:1`]],
      [
        'a paragraph that is gone',
        published(NEWS, { [X]: NEWS[X].replace('末段。\n', '') }),
        [`${X}:8:1`],
        '少了 1 段',
      ],
      [
        'one more',
        published(NEWS, { [X]: NEWS[X].replace('末段', '又一段。\n\n末段') }),
        [`${X}:10:1`],
        '多了 1 段',
      ],
      [
        'several places',
        published(NEWS, { [X]: NEWS[X].replace('甲', '乙').replace('末', '尾') }),
        [`${X}:5:1`, `${X}:10:1`],
      ],
      [
        'what is struck out',
        published(NEWS, { [X]: NEWS[X].replace('甲镇', '~~甲镇~~') }),
        [`${X}:5:1`],
      ],
      ['letter case', published(titled('AI。'), titled('Ai。')), [`${X}:4:1`]],
      [
        'CRLF',
        published(NEWS, { [X]: NEWS[X].replace('5.5', '6').replaceAll('\n', '\r\n') }),
        [`${X}:5:1`],
      ],
      [
        'an update that was there before',
        published(
          titled('甲。', 'title: 题\nupdated: 2026-02-28 12:00'),
          titled('乙。', 'title: 题\nupdated: 2026-02-28 12:00'),
        ),
        [`${X}:5:1`],
        'npm run correct',
      ],
      [
        'an update that is taken back',
        published(
          titled('甲。', 'title: 题\nupdated: 2026-02-28 12:00'),
          titled('乙。', 'title: 题'),
        ),
        [`${X}:4:1`],
      ],
      [
        'a correction that is gone',
        published(
          titled('甲。', 'title: 题\ncorrections: [{date: 2026-02-28, note: 改}]'),
          titled('甲。', 'title: 题'),
        ),
        [`${X}:2:1`],
        '1 条',
      ],
    ],
    good: [
      ['no change', published(NEWS, NEWS)],
      [
        'markup, links, spaces and typography',
        published(NEWS, {
          [X]: NEWS[X].replace('甲镇有', '**甲镇**[有](https://example.com/)')
            .replace('万人。', ' 万 人.')
            .replace('- 一\n- 二', '1. 一\n\n2. 二')
            .replace('末段', '## 末段'),
        }),
      ],
      [
        'paragraphs that are parted otherwise',
        published(titled('甲。乙。'), titled('甲。\n\n乙。')),
      ],
      [
        'a correction',
        published(NEWS, {
          [X]: NEWS[X].replace('5.5', '6').replace(
            'lang: zh',
            'corrections: [{date: 2026-03-01, note: 改}]',
          ),
        }),
      ],
      [
        'a slip',
        published(NEWS, {
          [X]: NEWS[X].replace('5.5', '6').replace(
            'lang: zh',
            'corrections: [{date: 2026-03-01, note: 改, minor: true}]',
          ),
        }),
      ],
      [
        'an update',
        published(NEWS, {
          [X]: NEWS[X].replace('5.5', '6').replace('lang: zh', 'updated: 2026-03-01'),
        }),
      ],
      [
        'a draft, and what is scheduled',
        published({}, { ...titled('甲。'), '_drafts/x.md': post('title: 题', '乙。') }),
      ],
      [
        'other fields',
        published(NEWS, { [X]: NEWS[X].replace('lang: zh', 'tags: [甲]\ndescription: 乙') }),
      ],
      [
        'a body that cannot be shown',
        published(NEWS, { [X]: NEWS[X].replace('5.5', () => '$$\\x$$') }),
      ],
    ],
  },
  'published-gone': {
    bad: [
      ['no file', published(NEWS, { [Y]: post('title: 目', '别的。') }), [`${LEDGER}:1:1`], '撤稿'],
      [
        'a draft again',
        published(NEWS, { [X]: NEWS[X].replace('lang: zh', 'draft: true') }),
        [`${X}:3:8`],
        '撤稿',
      ],
      [
        'published: false',
        published(NEWS, { [X]: NEWS[X].replace('lang: zh', 'published: false') }),
        [`${X}:3:12`],
      ],
      [
        'another slug',
        published(NEWS, { [X]: NEWS[X].replace('lang: zh', 'slug: z') }),
        [`${X}:3:7`],
        'redirect_from: /posts/2026/02/28/x',
      ],
      [
        'another file',
        published(NEWS, { 'posts/2026-02-27-x.md': NEWS[X] }),
        ['posts/2026-02-27-x.md:2:1'],
        'redirect_from',
      ],
    ],
    good: [
      [
        'another file of the same day and slug',
        published(NEWS, { 'posts/news/2026-02-28-x.md': NEWS[X] }),
      ],
      [
        'another slug, and the way to it',
        published(NEWS, {
          [X]: NEWS[X].replace('lang: zh', 'slug: z\nredirect_from: /posts/2026/02/28/x'),
        }),
      ],
      ['a file that cannot be read', published(NEWS, { [X]: '---\ntitle: 题\n' })],
      ['none published', { '_drafts/x.md': NEWS[X] }],
      [
        'withdrawn, and empty',
        published(NEWS, {
          [X]: post('title: 题\nwithdrawn: {date: 2026-02-28 20:00 +0800, reason: 误}'),
        }),
      ],
    ],
  },
  'root-file': {
    bad: [
      ['a folder', { 'root/a/ads.txt': '' }, ['root/a/ads.txt:1:1'], '.well-known'],
      [
        'a folder in the one folder',
        { 'root/.well-known/a/b.txt': '' },
        ['root/.well-known/a/b.txt:1:1'],
        '文件夹',
      ],
      [
        'odd names',
        { 'root/验证.txt': '', 'root/a b.txt': '', 'root/MP_verify': '', 'root/a.exe': '' },
        ['root/MP_verify:1:1', 'root/a b.txt:1:1', 'root/a.exe:1:1', 'root/验证.txt:1:1'],
        '扩展名',
      ],
      [
        'what the site answers itself',
        { 'root/robots.txt': '', 'root/Feed.xml': '', 'root/sitemap.xml': '' },
        ['root/Feed.xml:1:1', 'root/robots.txt:1:1', 'root/sitemap.xml:1:1'],
        '网站自己生成',
      ],
      ['too much', { 'root/a.txt': ' '.repeat(1024 * 1024 + 1) }, ['root/a.txt:1:1'], '1 MB'],
    ],
    good: [
      [
        'what platforms ask for, and hidden files',
        {
          'root/MP_verify_a1B2c3.txt': 'a',
          'root/baidu_verify_code-a.html': 'a',
          'root/BingSiteAuth.xml': '<users/>',
          'root/google1234.html': 'a',
          'root/favicon.ico': '',
          'root/.well-known/security.txt': 'a',
          'root/.well-known/apple-app-site-association': '{}',
          'root/.DS_Store': '',
        },
      ],
      [
        'a link to one, in either script’s address',
        { 'root/ads.txt': '', ...titled('[甲](/ads.txt)[乙](/hant/ads.txt)') },
      ],
    ],
  },
  'file-ignored': {
    bad: [
      ['another extension', { 'posts/a.markdown': '' }, ['posts/a.markdown:1:1']],
      ['another folder', { 'a.md': '' }, ['a.md:1:1']],
    ],
    good: [
      ['pictures and hidden files', { 'posts/a.PNG': '', '.git/a': '', 'posts/.DS_Store': '' }],
    ],
  },
  'field-unknown': {
    bad: [
      [
        'slips',
        { [X]: post('title: 题\ncatagories: AI\nupdate: 2026-03-01') },
        [`${X}:3:1`, `${X}:4:1`],
        '是否应为',
      ],
      [
        'words of other systems',
        { [X]: post('title: 题\ntop: true\nmathjax: true') },
        [`${X}:3:1`, `${X}:4:1`],
        '是否应为 pinned',
      ],
      [
        'something else',
        { [X]: post('title: 题\nweather: 晴\nconstructor: a') },
        [`${X}:3:1`, `${X}:4:1`],
      ],
    ],
    good: [['Jekyll’s', { [X]: post('title: 题\nlayout: post\ncomments: false\ntoc: true') }]],
  },
  'field-doubled': {
    bad: [
      [
        'two texts',
        {
          [X]: post(
            'title: 题\ndescription: 甲\nexcerpt: 乙\nupdated: 2026-03-01\nlast_modified_at: 2026-03-02',
          ),
        },
        [`${X}:4:10`, `${X}:6:19`],
        '只用 description',
      ],
    ],
    good: [
      ['one, and twice the same', { [X]: post('title: 题\nexcerpt: 乙\ncover: \nimage: a.png') }],
      ['the same twice', { [X]: post('title: 题\ndescription: 甲\nexcerpt: 甲') }],
    ],
  },
  'field-markup': {
    bad: [
      ['a title', { [X]: post('title: AI **大模型**') }, [`${X}:2:8`], '**大模型**'],
      ['a summary', { [X]: post('title: 题\ndescription: 见 [甲](/about)') }, [`${X}:3:14`]],
      ['a reference', { [X]: post('title: 甲&nbsp;乙') }, [`${X}:2:8`], '&nbsp;'],
      ['a tag of HTML', { [X]: post('title: 甲<br/>乙') }, [`${X}:2:8`]],
      ['tags', { [X]: post('title: 题\ntags: [甲, "`乙`"]') }, [`${X}:3:11`]],
      [
        'the file of the publication',
        {
          'site.yml':
            "name: 甲**报**\ndescription: '*乙* 与 <b>丙</b>'\npodcast:\n  author: _丁_\n",
        },
        ['site.yml:1:7', 'site.yml:2:14', 'site.yml:4:11'],
      ],
      ['emphasis', { [X]: post('title: 这是*乙*的_甲_') }, [`${X}:2:8`], '*乙*'],
      [
        'descriptions of pictures',
        {
          [X]: post(
            'title: 题',
            '![图<kbd>甲</kbd>](https://a.example/a.png)\n\n<img src="https://a.example/b.png" alt="**乙**">',
          ),
        },
        [`${X}:4:1`, `${X}:6:1`],
        '<kbd>',
      ],
      ...[
        ...[
          '甲 _乙_',
          '__甲乙__',
          '甲 $x_1$',
          '甲 \\(x+y\\)',
          'H~2~O',
          '甲<ruby>乙<rt>yǐ</rt></ruby>',
        ],
        ...[
          '甲 <!-- 乙 -->',
          '\\*甲\\*',
          '【甲】(https://a.example)',
          '甲++乙++丙',
          '甲<<乙>>',
          '见 [[乙]]',
        ],
        ...[
          '甲%%乙%%',
          '好{:.a}',
          '见 <https://a.example>',
          '甲\uE001乙',
          '甲 :smile:',
          '甲＝＝乙＝＝丙',
        ],
      ].map((title): Bad => [title, { [X]: post(`title: ${title}`) }, [`${X}:2:8`]]),
      [
        'a note',
        { [X]: post('title: 题\ncorrections:\n  - date: 2026-03-01\n    note: ~~甲~~乙') },
        [`${X}:5:11`],
      ],
      [
        'an author',
        { 'authors/a.md': '---\nname: 甲\ndescription: "[^1]"\n---\n' },
        ['authors/a.md:3:14'],
      ],
    ],
    good: [
      ['text', { [X]: post('title: 李**、王**，3 < 5 & 7 > 6，C#，a == b') }],
      ...[
        ...['1. 甲是乙', '1.甲', '- 甲', '-5 度', '#甲#乙', '甲 https://a.example/a_b_c'],
        ...[
          'DeepSeek 的 <think> 标签',
          'Vec<T> 与 a<b>c',
          '*ST甲和*ST乙',
          '谢谢~~再见~~',
          'snake_case_name',
        ],
        ...[
          '$5 到 $6',
          '￥5～6',
          'C:\\_a\\b',
          '甲|乙',
          '（1）甲',
          '[独家] 甲',
          '【甲】乙',
          '3*4*5',
          '~10 亿',
          '¯\\_(ツ)_/¯',
        ],
      ].map((title): Good => [title, { [X]: post(`title: '${title}'`) }]),
      [
        'what is no text',
        { [X]: post('title: 题\ncover:\n  src: https://a.example/**a**.png\n  alt: 图') },
      ],
      ['the body', titled('**甲**')],
    ],
  },
  'text-cut': {
    bad: [
      [
        'a number after a space',
        { [X]: post('title: 题 #12\ndescription: 甲 # 乙') },
        [`${X}:2:10`, `${X}:3:16`],
        'title: "题 #12"',
      ],
      [
        'a remark within a value, and in the place of a text',
        {
          [X]: post(
            'title: 题\ndescription: # 甲\ncorrections:\n- date: 2026-03-01\n  note: 原为 10 # 误\nhant:\n  title: 題 #2',
          ),
        },
        [`${X}:3:14`, `${X}:6:15`, `${X}:8:12`],
        'description: "# 甲"',
      ],
      [
        'no space behind the sign, in names and addresses',
        {
          [X]: post(
            'title: 题\ntags:\n- 甲 #乙\nsources:\n- title: 甲\n  url: https://a.example/ #b',
          ),
        },
        [`${X}:4:5`, `${X}:7:27`],
        '加引号："甲 #乙"',
      ],
      [
        'behind a name in a list, and in the files beside documents',
        {
          [X]: post('title: 题\ntags:\n- 甲 # 乙\n- 丙'),
          'site.yml': 'name: 甲报 # 乙\ntime_zone: Asia/Shanghai # 时区\n',
          'names.yml': '- name: 甲公司\n  forms:\n  - 甲 # 乙\n',
          'outlets.yml': '- name: 甲报 # 乙\n  hosts: a.example # 主站\n',
          'opencc.yml': 'terms:\n- from: 甲\n  tw: 乙 # 丙\n',
        },
        ['names.yml:3:7', 'opencc.yml:3:9', 'outlets.yml:1:12', `${X}:4:5`, 'site.yml:1:10'],
        '另写一行',
      ],
      [
        'marks of YAML',
        { [X]: post('title: 题\ndescription: &甲 乙\ntags: [&丙 丁]') },
        [`${X}:3:14`, `${X}:4:8`],
        '“&甲”',
      ],
      [
        'backslashes at the ends of lines',
        { [X]: post('title: 甲 \\\ndescription: 乙\\\n  丙 \\') },
        [`${X}:2:10`, `${X}:3:15`],
        '连接两行',
      ],
      [
        'a tag that nobody knows',
        { [X]: post('title: !important 要闻') },
        [`${X}:2:8`],
        '“!important”',
      ],
      [
        'white space of double quotes',
        { [X]: post('title: "C:\\new\\table"\ndescription: "甲\\\\n\\u4E59\\x1b"') },
        [`${X}:2:11`, `${X}:3:25`],
        '单引号',
      ],
      [
        'a list without spaces',
        { [X]: post('title: 题\ntags:\n  -甲\n  -乙\ncategories: 丙\n  -丁') },
        [`${X}:4:3`, `${X}:7:3`],
        '“- 名称”',
      ],
    ],
    good: [
      [
        'references, escapes of letters, numbers below nought',
        {
          [X]: post(
            'title: "\\u9898 \\"甲\\" C:\\\\new"\ndescription: \'C:\\new\'\ntags: &t\n- 甲\n- -1\ncategories: *t\nseries: !!str 1\ncover:\n  # 图\n',
          ),
        },
      ],
      [
        'quotes, no space, and a remark after what is no text, or after the one name of a field',
        {
          [X]: post(
            'title: "题 #1" # 注\ndescription: C# 和 F#\ndate: 2026-02-28 # 注\nseries:\ntag: 甲 # 乙',
          ),
          'names.yml': '# 注\n- name: 甲公司\n  # 注\n  forms: ["甲 # 乙"] # 注\n',
        },
      ],
    ],
  },
  'title-inferred': {
    bad: [
      [
        'a field of its name in capitals',
        { [X]: post('Title: 甲\nlang: zh', '字') },
        [`${X}:2:1`],
        '写成 title',
      ],
      [
        'a heading first',
        titled('\n# 题 **甲**[^1] {#a}\n\n字\n\n[^1]: 注', 'lang: zh'),
        [`${X}:5:1`],
        'title: 题 甲',
      ],
      [
        'one that is underlined',
        titled('题: 甲\n===\n字', 'lang: zh'),
        [`${X}:4:1`],
        'title: "题: 甲"',
      ],
      [
        'one of any level first',
        titled('<!-- 记 -->\n\n### 题\n', 'lang: zh'),
        [`${X}:6:1`],
        'title: 题',
      ],
      [
        'one of level 1 further down',
        titled('字\n\n## 节\n\n# 题\n', 'lang: zh'),
        [`${X}:8:1`],
        'title: 题',
      ],
      ['a name', titled('字\n\n## 节', 'lang: zh'), [`${X}:2:1`], 'title: X'],
      [
        'no fields at all',
        { 'posts/2026-02-28-ai-日报.md': '---\n---\n字' },
        ['posts/2026-02-28-ai-日报.md:2:1'],
        'title: Ai 日报',
      ],
      [
        'a page',
        { 'pages/about.md': '---\nlayout: page\n---\n# 关于\n' },
        ['pages/about.md:4:1'],
        '关于',
      ],
    ],
    good: [
      ['a title', titled('# 节')],
      ['a merged one', { [X]: post('甲: &b {title: 题}\n<<: *b', '# 节') }],
      ['an author, who has a name', { 'authors/a.md': '---\nname: 甲\n---\n# 节' }],
      ['fields that cannot be read', { [X]: post('- 甲', '# 节') }],
    ],
  },
  'front-matter-twice': {
    bad: [
      ['a second block', titled('\n---\ntitle: 题\ntags:\n  - 甲\n- 乙\n---\n字'), [`${X}:5:1`]],
      ['one that ends in dots', titled('---\r\nlayout: post\r\n...\r\n字'), [`${X}:4:1`]],
    ],
    good: [
      ['a rule', titled('---\n\n字\n\n---\n')],
      ['a heading under a rule', titled('---\n问：答\n---\n')],
      ['an example', titled('```yaml\n---\ntitle: 题\n---\n```')],
      ['one further down', titled('字\n\n---\ntitle: 题\n---\n')],
    ],
  },
  'names-joined': {
    bad: [
      [
        'full-width commas',
        { [X]: post('title: 题\ntags: [甲, AI，日报]\ncategory: 乙、丙') },
        [`${X}:3:11`, `${X}:4:11`],
        'AI, 日报',
      ],
      [
        'full-width brackets',
        { [X]: post('title: 题\ntags: 【甲，乙】') },
        [`${X}:3:7`],
        '[甲, 乙]',
      ],
      [
        'commas in a string',
        { [X]: post('title: 题\ntags: AI, 日报') },
        [`${X}:3:7`],
        '[AI, 日报]',
      ],
    ],
    good: [['a list', { [X]: post('title: 题\ntags: [AI, 日报]\ncategories: 甲 乙') }]],
  },
  'date-zone': {
    bad: [
      [
        'a time without a zone',
        { [X]: post('title: 题\ndate: 2026-02-28 17:00') },
        [`${X}:3:7`],
        '2026-02-28 17:00 +0800',
      ],
      ['of a review', by('reviewed_by: 王\nreviewed_at: 2026-02-28 17:00'), [`${X}:4:14`]],
      [
        'in a correction',
        { [X]: post('title: 题\ncorrections:\n  - {date: 2026-02-28 17:00, note: 改}') },
        [`${X}:4:12`],
      ],
    ],
    good: [
      [
        'a zone',
        { [X]: post('title: 题\ndate: 2026-02-28T17:00Z\nupdated: 2026-02-28 17:00 +0800') },
      ],
      ['a day', { [X]: post('title: 题\ndate: 2026-02-28') }],
    ],
  },
  'far-future': {
    bad: [
      [
        'in a year and a day',
        { 'posts/2027-03-03-x.md': post('title: 题') },
        ['posts/2027-03-03-x.md:2:1'],
      ],
      // It is the first of March at midnight in Greenwich.
      [
        'a second more',
        titled('', 'title: 题\ndate: 2027-03-01 00:00:01 +0000'),
        [`${X}:3:7`],
        '2027-03-01',
      ],
    ],
    good: [
      ['in a year', titled('', 'title: 题\ndate: 2027-03-01 00:00:00 +0000')],
      ['in a year less a day', { 'posts/2027-02-27-x.md': post('title: 题') }],
      ['a draft', { '_drafts/x.md': post('title: 题') }],
    ],
  },
  'date-before': {
    bad: [
      [
        'an update and a correction of the day before',
        {
          [X]: post(
            'title: 题\ndate: 2026-02-28 00:30 +0800\nupdated: 2026-02-27\ncorrections:\n  - {date: 2025-02-28, note: 甲}',
          ),
        },
        [`${X}:4:10`, `${X}:6:12`],
        '早于发布日期 2026-02-28',
      ],
    ],
    good: [
      ['a review', { [X]: post('title: 题\nreviewed_at: 2026-02-27') }],
      [
        'the day itself, before its hour',
        {
          [X]: post(
            'title: 题\ndate: 2026-02-28 17:00 +0800\nupdated: 2026-02-28\ncorrections: [{date: 2026-02-28 09:00 +0800, note: 甲}]',
          ),
        },
      ],
      ['a page, which has no date', { 'pages/a.md': post('title: 题\nupdated: 2020-01-01') }],
    ],
  },
  'file-day': {
    bad: [
      ['another day', { [X]: post('title: 题\ndate: 2026-02-27') }, [`${X}:3:7`], '2026-02-28'],
      [
        'the day after by its own zone, too',
        { [X]: post('title: 题\ndate: 2026-03-02 01:00 +0800') },
        [`${X}:3:7`],
      ],
    ],
    good: [
      [
        'the same day in the site’s zone, or in the author’s',
        {
          [X]: post('title: 题\ndate: 2026-02-27 20:00 +0000'),
          [Y]: post('title: 目\ndate: 2026-03-01 20:00 -0500'),
          'posts/2026-3-1-z.md': post('title: 末\ndate: 2026-03-01'),
        },
      ],
      ['a name without a day', { 'posts/x.md': post('title: 题\ndate: 2026-02-28') }],
      ['what is no date', { [X]: post('title: 题\ndate: 昨天') }],
    ],
  },
  'author-missing': {
    bad: [
      [
        'none, and an empty one',
        { ...author, [X]: post('title: 题'), [Y]: post('title: 目\nauthor:') },
        [`${X}:2:1`, `${Y}:3:8`],
        'author: 姓名',
      ],
    ],
    good: [
      ['where nobody signs', { [X]: post('title: 题') }],
      [
        'one, and an unknown one',
        { ...author, [X]: post('title: 题\nauthor: 王'), [Y]: post('title: 目\nauthors: [乙]') },
      ],
      [
        'a draft, and a damaged file',
        { ...author, '_drafts/x.md': post('title: 题'), [Y]: post('title: [') },
      ],
      ['what is no author', { ...author, [X]: post('title: 题\nauthor: {name: 王}') }],
    ],
  },
  'author-kind': {
    bad: [
      [
        'a team',
        { 'authors/a.md': '---\nname: 月亮🌙AI团队\nkind: team\n---\n' },
        ['authors/a.md:3:7'],
        'kind: ai',
      ],
      ['nothing said', { 'authors/a.md': '---\nname: 样例机器人\n---\n' }, ['authors/a.md:2:1']],
    ],
    good: [
      ['said', { 'authors/a.md': '---\nname: 样例AI组\nkind: ai\n---\n' }],
      [
        'accepted',
        {
          'authors/a.md':
            '---\nname: AI样例报\nkind: team\naccept: {author-kind: 写 AI 新闻的人}\n---\n',
        },
      ],
      [
        'AI in other words',
        {
          'authors/a.md': '---\nname: Ai MAIL TAI\n---\n',
          'authors/b.md': '---\nname: 艾样例\n---\n',
        },
      ],
    ],
  },
  'name-shared': {
    bad: [
      [
        'two authors of one name',
        { ...author, 'authors/b.md': '---\nname: sophie  WANG\n---\n' },
        ['authors/b.md:2:7'],
        'authors/a.md',
      ],
      [
        'an alias, an id, and accents however they are encoded',
        {
          'authors/a.md': '---\nname: José\naliases: [b, 甲]\n---\n',
          'authors/b.md': `---\nname: ${'José'.normalize('NFD')}\naliases: [乙, 甲]\n---\n`,
        },
        ['authors/a.md:3:11', 'authors/b.md:2:7', 'authors/b.md:3:14'],
      ],
      [
        'two categories',
        { ...category('日报'), 'categories/d.md': '---\nname: 日报\n---\n' },
        ['categories/d.md:2:7'],
      ],
    ],
    good: [
      [
        'an author and a category, and one that repeats itself',
        { ...category('王'), 'authors/a.md': '---\nname: 王\naliases: [a, 王]\n---\n' },
      ],
    ],
  },
  'old-address-clash': {
    bad: [
      [
        'two of one',
        {
          [X]: post('title: 题\nslug: a'),
          [Y]: post('title: 目\nslug: a'),
          'old-site.yml': 'permalinks: [{engine: jekyll, pattern: "/p/:title/"}]',
        },
        [`${X}:3:7`],
        Y,
      ],
      [
        'what is in use',
        {
          [X]: post('title: 题\nslug: posts'),
          'old-site.yml': 'permalinks: [{engine: jekyll, pattern: /:title/}]',
        },
        [`${X}:3:7`],
        '/posts',
      ],
      [
        'a day that either may have had',
        {
          [X]: post('title: 题\nslug: a'),
          'posts/2026-03-02-a.md': post('title: 目'),
          'old-site.yml': 'permalinks: [{engine: jekyll, pattern: date, day_uncertain: true}]',
        },
        [`${X}:3:7`, 'posts/2026-03-02-a.md:2:1'],
        '/2026/03/01/a.html',
      ],
    ],
    good: [
      [
        'one of its own, and one that is certain beside one that is not',
        {
          [X]: post('title: 题\nslug: a'),
          [Y]: post('title: 目\nslug: a'),
          'old-site.yml': 'permalinks: [{engine: jekyll, pattern: date, day_uncertain: true}]',
        },
      ],
      [
        'one that is the present one',
        {
          [X]: post('title: 题'),
          'old-site.yml':
            'permalinks: [{engine: jekyll, pattern: "/posts/:year/:month/:day/:title"}]',
        },
      ],
    ],
  },
  'body-empty': {
    bad: [
      ['nothing', { [X]: post('title: 题') }, [`${X}:4:1`], 'draft: true'],
      ['spaces and a comment', titled('\n　\u200B\n<!--more-->\n'), [`${X}:4:1`]],
      ['a page', { 'pages/a.md': post('title: 题') }, ['pages/a.md:4:1']],
    ],
    good: [
      ['a picture', titled('![图](a.png)')],
      [
        'a draft, an author, a category',
        { ...author, ...category('甲'), '_drafts/x.md': post('title: 题') },
      ],
      ['a damaged file', { [X]: '---\ntitle: 题\n' }],
    ],
  },
  'link-early': {
    bad: [
      [
        'to an article of the day after',
        { ...titled('[甲](/posts/2026/03/02/y)'), 'posts/2026-03-02-y.md': post('title: 目') },
        [`${X}:4:1`],
        '2026-03-02',
      ],
      [
        'from a page',
        {
          'pages/a.md': post('title: 题', '[甲](/posts/2026/03/02/y)'),
          'posts/2026-03-02-y.md': post('title: 目'),
        },
        ['pages/a.md:4:1'],
      ],
    ],
    good: [
      [
        'between articles of one day, and from drafts',
        {
          'posts/2026-03-02-x.md': post('title: 题', '[甲](/posts/2026/03/02/y)'),
          'posts/2026-03-02-y.md': post('title: 目'),
          '_drafts/z.md': post('title: 末', '[甲](/posts/2026/03/02/y)'),
        },
      ],
    ],
  },
  'title-long': {
    bad: [['41 em', { [X]: post(`title: ${'题'.repeat(41)}`) }, [`${X}:2:8`], '41']],
    good: [['40 em', { [X]: post(`title: ${'题'.repeat(30)}${'a'.repeat(20)}`) }]],
  },
  'wechat-limits': {
    bad: [
      [
        'too much of everything',
        {
          'authors/a.md': `---\nname: ${'甲'.repeat(17)}\n---\n`,
          [X]: post(
            `title: ${'题'.repeat(33)}\nauthor: a\ndescription: ${'摘'.repeat(129)}\nwechat: true`,
            '字'.repeat(20_001),
          ),
        },
        [`${X}:2:8`, `${X}:3:9`, `${X}:4:14`, `${X}:5:9`],
        '公众号最多',
      ],
    ],
    good: [
      [
        'what fits, and what is not for WeChat',
        {
          [X]: post(`title: ${'题'.repeat(32)}\nwechat: true`, '字'),
          [Y]: post(`title: ${'题'.repeat(33)}`, '字'),
        },
      ],
    ],
  },
  'name-address': {
    bad: [
      [
        'two tags of one address',
        { [X]: post('title: 题\ntags: [Yahoo]'), [Y]: post('title: 目\ntags: [甲, Yahoo!]') },
        [`${Y}:3:11`],
        `${X}:3 的“Yahoo”`,
      ],
      ['a tag of marks', titled('', 'title: 题\ntags: [……]'), [`${X}:3:8`], '点不开'],
      ['a series of marks', titled('', 'title: 题\nseries: ！！'), [`${X}:3:9`]],
      [
        'categories',
        titled('', 'title: 题\ncategories: [Q&A, Q A]'),
        [`${X}:3:19`],
        '/categories/q-a',
      ],
      [
        'a category of a file',
        { 'categories/q-a.md': post('name: 问答'), ...titled('', 'title: 题\ncategory: Q&A') },
        [`${X}:3:11`],
        'categories/q-a.md',
      ],
      ['too long', titled('', `title: 题\ntags: [${'长'.repeat(81)}]`), [`${X}:3:8`]],
      [
        'each writing of a name, once',
        {
          [X]: post('title: 题\ntags: [Yahoo]'),
          [Y]: post('title: 目\ntags: [Yahoo!, yahoo!, 雅虎]'),
          'posts/2026-03-02-z.md': post('title: 三\ntags: [甲乙, Yahoo!, Yahoo?]'),
        },
        [`${Y}:3:8`, 'posts/2026-03-02-z.md:3:20'],
      ],
    ],
    good: [
      [
        'signs that are spelt out',
        titled('', "title: 题\ntags: [C, 'C#', C++, F, 'F#', NET, .NET, node, node.js, A, A+, 🚀]"),
      ],
      ['case and width', titled('', 'title: 题\ntags: [AI, ai, ＡＩ]')],
      [
        'a category by its name',
        { 'categories/q-a.md': post('name: Q&A'), ...titled('', 'title: 题\ncategory: q&a') },
      ],
    ],
  },
  'topic-in-two-scripts': {
    bad: [
      [
        'a tag by another word, and by other characters',
        {
          [X]: post('title: 题\ntags: [人工智能, 开源]\nseries: 后来'),
          [Y]: post('title: 題\nlang: zh-Hant\ntags: [人工智慧, 開源, 皇后]\nseries: 後來'),
        },
        [`${Y}:4:8`, `${Y}:4:14`, `${Y}:5:9`],
        '请写“人工智能”',
      ],
    ],
    good: [
      [
        'one name',
        {
          [X]: post('title: 题\ntags: [人工智能]'),
          [Y]: post('title: 題\nlang: zh-Hant\ntags: [人工智能, 資訊]'),
        },
      ],
      [
        'a name of articles in Traditional script alone',
        {
          [X]: post('title: 题\ntags: [算力]'),
          [Y]: post('title: 題\nlang: zh-Hant\ntags: [開源]'),
        },
      ],
    ],
  },
  'category-resembles': {
    bad: [
      [
        'a slip',
        { ...category('人工智能'), [X]: post('title: 题\ncategories: 甲 人工智慧') },
        [`${X}:3:15`],
        '人工智能',
      ],
      [
        'each once',
        {
          [X]: post('title: 题\ncategories: [OpenSource]'),
          [Y]: post('title: 目\ncategories: [Open Source]'),
        },
        [`${Y}:3:14`],
        'OpenSource',
      ],
      [
        'the same in traditional characters',
        { ...category('日报'), [X]: post('title: 题\ncategories: [日報]') },
        [`${X}:3:14`],
        '日报',
      ],
      [
        'a slip for one without a document',
        {
          [X]: post('title: 题\ncategories: [Open Source]'),
          [Y]: post('title: 目\ncategories: [OpenSource, open-source]'),
          'posts/2026-03-02-z.md': post('title: 末\ncategories: [Open Sauce]'),
        },
        [`${Y}:3:14`, 'posts/2026-03-02-z.md:3:14'],
      ],
    ],
    good: [
      ['short names', { ...category('日报'), [X]: post('title: 题\ncategories: [周报]') }],
      [
        'the same name',
        { ...category('人工智能'), [X]: post('title: 题\ncategories: [人工智能]') },
      ],
      [
        'used twice',
        {
          ...category('人工智能'),
          [X]: post('title: 题\ncategory: 人工智慧'),
          [Y]: post('title: 目\ncategory: 人工智慧'),
        },
      ],
    ],
  },
  'category-undocumented': {
    bad: [
      [
        'once, where it is first named',
        { [X]: post('title: 题\ncategory: 甲 乙'), [Y]: post('title: 目\ncategory: 甲 乙') },
        [`${X}:3:11`],
      ],
    ],
    good: [['with a document', { ...category('甲'), [X]: post('title: 题\ncategory: 甲') }]],
  },
  'heading-skipped': {
    bad: [
      ['down two levels', titled('## 甲\n\n#### 乙\n\n## 丙'), [`${X}:6:1`]],
      ['at the start', titled('字\n\n### 甲'), [`${X}:6:1`]],
      [
        'one of the title’s level below others',
        titled('## 甲\n\n# 乙\n\n### 丙'),
        [`${X}:6:1`],
        '请改为 ##',
      ],
      [
        'a line of === below text',
        titled('## 甲\n\n乙\n丙\n===\n\n#### 丁'),
        [`${X}:6:1`, `${X}:10:1`],
        '## 乙',
      ],
    ],
    good: [
      ['level by level', titled('# 甲\n\n## 乙\n\n### 丙\n\n## 丁')],
      ['in code', titled('## 甲\n\n```\n#### 乙\n```')],
    ],
  },
  'stray-markup': {
    bad: [
      ['strong with spaces inside', titled('他说** 重点 **，'), [`${X}:4:3`], '**重点**'],
      ['a heading without a space', titled('甲\n\n- 乙\n\n  ##没有空格'), [`${X}:8:3`], '不是标题'],
      ['full-width brackets', titled('见[公告]（https://a.example）'), [`${X}:4:2`], '半角括号'],
      [
        'what another program reads',
        titled('［TOC］\n\n> [!foo]\n> 甲\n\n::: tabs\n乙\n:::\n\n![[双链]] %%注释'),
        [`${X}:4:1`, `${X}:6:3`, `${X}:9:1`, `${X}:13:1`, `${X}:13:9`],
        '自有目录',
      ],
      ['formulas', titled('甲 $x_i$ 和 \\(a+b\\)'), [`${X}:4:3`, `${X}:4:11`], '$$x_i$$'],
    ],
    good: [
      ['what is read', titled('**甲**、==乙==、~~丙~~、[丁](/)、[^1]、$$x$$\n\n[^1]: 注')],
      [
        'what is no markup',
        titled('李**、C#、#话题#、$5 和 $6、a == b、好的~~\n\n-5 度\n\n1.5 倍'),
      ],
      ['what is escaped, and code', titled('\\*\\*甲 `**` <kbd>##</kbd>')],
    ],
  },
  'suspicious-block': {
    bad: [
      ['prose in indented code', titled('甲\n\n\t月亮升起来了。'), [`${X}:6:2`], '制表符'],
      ['a line under a paragraph', titled('甲。\n\n这是一段话。\n---\n乙'), [`${X}:6:1`], '空一行'],
      ['an empty heading', titled('## \u200B\n'), [`${X}:4:1`], '没有字'],
      ['a year', titled('2024. 年'), [`${X}:4:1`], '2024\\.'],
      ['an open element', titled('甲<b>乙\n\n丙'), [`${X}:4:2`], '</b>'],
      [
        'lines that run together',
        titled('**小标题**\n正文接着写。\n\n一、甲\n二、乙'),
        [`${X}:4:1`, `${X}:7:1`],
        '空一行',
      ],
      ['a full-width indent', titled('- 甲\n\u3000- 乙'), [`${X}:5:1`], '半角空格'],
      ['fields twice', titled('---\ntitle: 甲\n---\n'), [`${X}:4:1`], '第二段字段'],
      ['code without an end', titled('```js\nlet a'), [`${X}:4:1`], '没有结束'],
    ],
    good: [
      [
        'blocks as they are meant',
        titled('标题\n---\n\n    npm install\n\n甲。\n乙，\n\n1. 丙\n2. 丁'),
      ],
      ['elements that end', titled('<b>甲</b><br>\n\n<details>\n\n乙\n\n</details>')],
    ],
  },
  'straight-quotes': {
    bad: [
      ['once a file, at the first', titled('甲说"好"。\n\n"**乙**"说'), [`${X}:4:3`], '第 4、6 行'],
      ['in a title', titled('', `title: '说"好"'`), [`${X}:2:8`]],
    ],
    good: [
      [
        'curly, code, HTML and English',
        titled('“好” `"字"` <b title="字">字</b> an "English" pair'),
      ],
      ['another language', titled('"字"', 'title: a\nlang: en')],
    ],
  },
  'half-width': {
    bad: [
      ['marks', titled('甲,乙。丙(丁)'), [`${X}:4:2`], '2 处'],
      ['after emphasis', titled('字\n\n**甲**: 乙'), [`${X}:6:6`]],
      ['at the end', titled('甲乙.'), [`${X}:4:3`]],
      ['behind a reference', titled('甲&nbsp;;乙;丙'), [`${X}:4:8`], '2 处'],
      [
        'ten lines, one twice',
        titled(`甲,乙,丙\n${'甲,乙\n'.repeat(9)}`),
        [`${X}:4:2`],
        '11 处半角标点（第 4、5、6、7、8、9、10、11、12、13 行）',
      ],
      [
        'more than ten lines',
        titled('甲,乙\n'.repeat(11)),
        [`${X}:4:2`],
        '11 处半角标点（第 4、5、6、7、8、9、10、11、12、13、…… 行）',
      ],
    ],
    good: [
      [
        'full-width',
        titled('甲，乙（丙）。3.5 和 GPT-4.1, 见 [甲](https://a.example/a,b?c=1) 于10:30'),
      ],
      ['code', titled('`甲,乙`')],
      ['references', titled('甲&nbsp;乙&#160;丙&#xA0;丁')],
    ],
  },
  'source-missing': {
    bad: [
      ['a paragraph', outlets('据甲报报道，字。'), [`${X}:4:2`], '甲报'],
      ['an alias', outlets('Jia Bao’s字，Jia Bao。'), [`${X}:4:1`], '“Jia Bao”（甲报）'],
      ['title marks', outlets('《甲报》说。'), [`${X}:4:2`]],
      ['wide letters', outlets('ＪＩＡ杂志'), [`${X}:4:1`]],
      ['two outlets', outlets('甲报和乙报都说。'), [`${X}:4:1`, `${X}:4:4`]],
      ['two paragraphs', outlets('甲报说。\n\n甲报又说。'), [`${X}:4:1`, `${X}:6:1`]],
      ['by CRLF, over a line end', outlets('字\r\n甲报说。\r\n'), [`${X}:5:1`]],
      [
        'a list, a quotation, a table',
        outlets('- 字\n  - 甲报说\n\n> > 乙报说\n\n| a | b |\n| - | - |\n| 甲报 | 字 |'),
        [`${X}:5:5`, `${X}:7:5`, `${X}:11:3`],
      ],
      ['HTML', outlets('<p>甲报说</p>\n'), [`${X}:4:4`]],
      ['another outlet’s link', outlets('甲报和[乙报](https://b.example/x)都说。'), [`${X}:4:1`]],
      ['a link within the site', outlets('甲报[说](/posts)。'), [`${X}:4:1`]],
      [
        'a link to the site itself',
        outlets('甲报[说](http://localhost:3000/posts)。'),
        [`${X}:4:1`],
      ],
      ['a mailbox', outlets('甲报<a@a.example>说。'), [`${X}:4:1`]],
      ['a note that cites nothing', outlets('甲报说[^1]。\n\n[^1]: 字'), [`${X}:4:1`]],
      ['a note that is not there', outlets('甲报说[^2]。'), [`${X}:4:1`]],
      [
        'a link two paragraphs away',
        outlets('甲报说。\n\n字\n\n[字](https://a.example/x)'),
        [`${X}:4:1`],
      ],
      [
        'the outlet’s link under another heading',
        outlets('甲报说。\n\n## 节\n\n[字](https://a.example/x)'),
        [`${X}:4:1`],
      ],
      [
        'another’s link in the next paragraph',
        outlets('甲报说。\n\n见[字](https://c.example/x)'),
        [`${X}:4:1`],
      ],
      [
        'a source of another outlet',
        outlets('甲报说。', 'title: 题\nsources: [{title: 字, url: "https://b.example/x"}]'),
        [`${X}:5:1`],
      ],
      [
        'a source of a host like its own',
        outlets('甲报说。', 'title: 题\nsources: [{title: 字, url: "https://aa.example/x"}]'),
        [`${X}:5:1`],
      ],
      ['former words', outlets('日前《甲报》记者说。'), [`${X}:4:4`]],
      [
        'a line of sources above it',
        outlets('来源：[字](https://c.example/x)\n\n甲报说。'),
        [`${X}:6:1`],
      ],
      [
        'a line of sources that cites the other outlet',
        outlets('甲报和乙报都说。\n\n来源：[字](https://b.example/x)'),
        [`${X}:4:1`],
      ],
      [
        'another’s link at the start of the next paragraph',
        outlets('甲报说。\n\n[字](https://c.example/x)也说。'),
        [`${X}:4:1`],
      ],
      ['a picture of it, and its name', outlets('![甲报](a.png)\n\n甲报说。'), [`${X}:6:1`]],
    ],
    good: [
      [
        'what is withdrawn',
        outlets('甲报说。', 'title: 题\nwithdrawn: {date: 2026-03-01, reason: 不实}'),
      ],
      ['no list', titled('甲报说。')],
      ['a link', outlets('甲报[说](https://c.example/x)。')],
      ['a link by reference', outlets('[甲报][a]说。\n\n[a]: https://c.example/x')],
      ['a bare address', outlets('甲报说：https://c.example/x')],
      ['a link in HTML', outlets('甲报<a href="//c.example/x">说</a>。')],
      ['a note with a link', outlets('甲报说[^1]。\n\n[^1]: [字](https://c.example/x)')],
      ['a note that names it', outlets('甲报说[^1]。\n\n[^1]: 甲报，2026年2月28日，第1版')],
      ['the item', outlets('- 甲报说\n  - [字](https://c.example/x)')],
      ['the quotation', outlets('> 甲报说\n>\n> —— [字](https://c.example/x)')],
      ['the row', outlets('| a | b |\n| - | - |\n| 甲报 | [字](https://c.example/x) |')],
      [
        'the outlet’s link beside it',
        outlets('甲报说。\n\n字，[字](https://news.a.example/x)\n\n甲报又说。'),
      ],
      ['a note before it that names it', outlets('字[^1]。\n\n甲报说。\n\n[^1]: 甲报，第1版')],
      ['a line of sources', outlets('甲报说。\n\n来源：[字](https://c.example/x)')],
      ['a link alone', outlets('甲报说。\n\n<https://c.example/x>')],
      ['what follows a colon', outlets('甲报说：\n\n> [字](https://c.example/x)')],
      [
        'a source by its host',
        outlets(
          '甲报说。\n\n## 节\n\n甲报又说。',
          'title: 题\nsources: [{title: 字, url: "https://www.a.example/x"}]',
        ),
      ],
      [
        'a source by its publisher',
        outlets(
          'JIA报道。',
          'title: 题\nsources: [{title: 字, url: "https://c.example/x", publisher: JIA}]',
        ),
      ],
      [
        'a source by its title',
        outlets(
          '甲报说。',
          'title: 题\nsources: [{title: Jia Bao said, url: "https://c.example/x"}]',
        ),
      ],
      [
        'headings, code, comments, pictures, notes',
        outlets('## 甲报说\n\n`甲报`\n\n    甲报\n\n<!-- 甲报 -->\n\n字[^1]\n\n[^1]: 甲报说'),
      ],
      ['words', outlets('JIA是词，JIAs，《JIA的故事》，把丙丁二字写上，新丙丁杂志')],
      [
        'longer names',
        outlets('甲报社区、甲报大厦、《甲报》畅销书、《我与甲报》、前《甲报》记者、Jia Baos'),
      ],
      ['in another language', outlets('Jia Bao says so.', 'title: T\nlang: en')],
      ['pages', { 'pages/a.md': post('title: 题', '甲报说。'), 'outlets.yml': '- name: 甲报' }],
    ],
  },
  'name-spelling': {
    bad: [
      ['in a body, with the right name', named('甲说OpenAi好。'), [`${X}:4:3`], '“OpenAI”'],
      [
        'in fields',
        named('', 'title: 谈OpenAi\ndescription: "甲、OpenAi"'),
        [`${X}:2:9`, `${X}:3:17`],
      ],
      ['in a folded field', named('', 'title: 题\ndescription: >\n  甲\n  OpenAi'), [`${X}:3:14`]],
      [
        'Han anywhere, the longest',
        named('昨天贾公司集团说'),
        [`${X}:4:3`],
        '“贾公司集团”应写作“甲公司”',
      ],
      [
        'in each place of a document',
        named(
          '## OpenAi\n\n- OpenAi\n  > **OpenAi**、[OpenAi](/a)\n\n| a | OpenAi |\n| - | - |\n| OpenAi | b |\n\n甲[^1]\n\n[^1]: OpenAi',
        ),
        [`${X}:4:4`, `${X}:6:3`, `${X}:7:7`, `${X}:7:17`, `${X}:9:7`, `${X}:11:3`, `${X}:15:7`],
      ],
      [
        'in captions and HTML',
        named('![OpenAi](a.png "OpenAi")\n\n<div>\n<p title="OpenAi">甲OpenAi</p></div>'),
        [`${X}:4:3`, `${X}:4:18`, `${X}:7:20`],
      ],
      ['over an end of a line', named('> 甲Chat\n> GPT，贾\n> 公司'), [`${X}:4:4`, `${X}:5:7`]],
      ['in half a word', named('甲*Open*Ai，贾**公司**'), [`${X}:4:3`, `${X}:4:11`]],
      [
        'beside a comma, by CRLF',
        named('OpenAi,\r\n(OpenAi)，OpenAi’s、OpenAi-like'),
        [`${X}:4:1`, `${X}:5:2`, `${X}:5:10`, `${X}:5:19`],
      ],
      ['in a page', { ...NAMES, 'pages/a.md': post('title: 题', 'OpenAi') }, ['pages/a.md:4:1']],
      ['before an element that nothing closes', named('甲<cite>乙OpenAi'), [`${X}:4:9`]],
      [
        'in the width of Han',
        named('说ＯｐｅｎＡｉ、Ｃｈａｔ　ＧＰＴ，甲'),
        [`${X}:4:2`, `${X}:4:9`],
        '“ＯｐｅｎＡｉ”应写作“OpenAI”',
      ],
      [
        'in letters and marks of their own',
        {
          'names.yml': '- {name: Jose, never: José}',
          ...titled(`é、${'é José'.normalize('NFD')}，José`),
        },
        [`${X}:4:6`, `${X}:4:12`],
      ],
      [
        'in a title that is the first heading',
        { ...NAMES, [X]: post('lang: zh', '# 谈OpenAi\n\n甲OpenAi') },
        [`${X}:4:4`, `${X}:6:2`],
      ],
      [
        'in one that is further down',
        { ...NAMES, [X]: post('lang: zh', '甲\n\n# 谈**OpenAi**\n') },
        [`${X}:6:6`],
      ],
      [
        'in one of which markup parts the first',
        { ...NAMES, [X]: post('lang: zh', '# 谈*Open*Ai、贾公司和OpenAi\n\n甲\n') },
        [`${X}:4:1`, `${X}:4:1`, `${X}:4:1`],
      ],
    ],
    good: [
      ['what is right', named('OpenAI、OAI、甲公司')],
      ['in a longer name that is right, or a form', named('OpenAi Five、贾公司控股')],
      ['in other words, in another case', named('OpenAis、xOpenAi、OpenAi4、openai、ÉOpenAi')],
      ['in a number', { ...NAMES, [X]: post('title: 题', 'GPT-4.5、GPT-45') }],
      [
        'in a list that tells widths apart',
        { 'names.yml': '- {name: ＡＢ社, never: AB社}', ...titled('ＡＢ社') },
      ],
      [
        'in code and addresses',
        named(
          '`OpenAi` <code>OpenAi</code> <https://a.test/OpenAi> https://OpenAi.com/ OpenAi.com a@OpenAi.com @OpenAi [甲](OpenAi.md)\n\n```\nOpenAi\n```\n\n<pre>OpenAi</pre>\n\n## 甲 {#OpenAi}\n\n<!-- OpenAi -->',
        ),
      ],
      ['in titles of works', named('《论OpenAi》<cite>OpenAi</cite>', 'title: 读《OpenAi》')],
      [
        'in another language',
        named(
          'The people of OpenAi have said this.\n\n<p lang="fr">OpenAi est là</p>\n\nOpenAi est là\n{: lang="fr"}\n\n甲<span lang="en">OpenAi</span>',
        ),
      ],
      ['a text in another language', named('OpenAi', 'title: OpenAi\nlang: en')],
      ['no list', titled('OpenAi')],
      ['what a file accepts', named('OpenAi', 'title: 题\naccept: {name-spelling: 引文}')],
    ],
  },
  'image-elsewhere': {
    bad: [
      ['in the body', titled('字\n\n![图](https://a.example/a.png)'), [`${X}:6:1`]],
      ['without a scheme', titled('![图](//a.example/a.png)'), [`${X}:4:1`]],
    ],
    good: [['a link', titled('[图](https://a.example/a.png)')]],
  },
  'audio-unmeasured': {
    bad: [
      [
        'an address alone',
        titled('', 'title: 题\naudio: https://a.example/a.mp3'),
        [`${X}:3:8`],
        'duration: 12:34',
      ],
      [
        'without its size',
        titled('', 'title: 题\naudio: {src: https://a.example/a.mp3, duration: 1:02}'),
        [`${X}:3:14`],
        'bytes:',
      ],
    ],
    good: [
      [
        'with both',
        titled('', 'title: 题\naudio: {src: https://a.example/a.mp3, duration: 1:02, bytes: 9}'),
      ],
      ['a file', { ...titled('', 'title: 题\naudio: a.mp3'), 'posts/a.mp3': 'ID3' }],
    ],
  },
  'html-dropped': {
    bad: [
      [
        'scripts and handlers',
        titled('<script>a</script>\n\n<p onclick="a">甲</p>'),
        [`${X}:4:1`, `${X}:6:1`],
        '脚本',
      ],
      ['a frame', titled('甲\n\n<iframe src="/a"></iframe>'), [`${X}:6:1`], '[标题](网址)'],
      ['styles', titled('<p style="a:b">甲</p>'), [`${X}:4:1`], 'style 不会出现'],
      [
        'once for all places',
        titled('a<font>b</font>\n\n<font>c</font>'),
        [`${X}:4:2`],
        '第 4、6 行',
      ],
      [
        'ten lines',
        titled('a<font>b</font>\n'.repeat(10)),
        [`${X}:4:2`],
        '（第 4、5、6、7、8、9、10、11、12、13 行）',
      ],
      [
        'more than ten lines',
        titled('a<font>b</font>\n'.repeat(11)),
        [`${X}:4:2`],
        '（第 4、5、6、7、8、9、10、11、12、13 行等）',
      ],
      ['classes', titled('<p class="a">甲</p>'), [`${X}:4:1`], 'class="a"'],
      ['names', titled('<a name="a"></a>'), [`${X}:4:1`], 'id'],
      ['unknown elements', titled('<blink>甲</blink>'), [`${X}:4:1`], '可以用的 HTML'],
      ['unknown attributes', titled('<p data-a="b">甲</p>'), [`${X}:4:1`], 'data-a'],
      ['what the parser would move', titled('<body onload="a">'), [`${X}:4:1`], '<body>'],
      ['addresses in HTML', titled('<a href="javascript:a">甲</a>'), [`${X}:4:1`], 'https:'],
      ['addresses in Markdown', titled('[甲](vbscript:a)'), [`${X}:4:1`], 'vbscript:a'],
      ['addresses by reference', titled('[甲][a]\n\n[a]: data:text/html,b'), [`${X}:4:1`], 'data:'],
    ],
    good: [
      [
        'what is allowed',
        titled(
          '<ruby>汉<rt>hàn</rt></ruby> <abbr title="a">b</abbr> <span lang="en" id="c">d</span>\n\n' +
            '<video src="/a.mp4" controls></video>\n\n[信](mailto:a@b.example) [话](tel:1)',
        ),
      ],
      ['in code and in comments', titled('`<script>`\n\n<!-- <script> -->\n\n<!--more-->')],
    ],
  },
  'text-unused': {
    bad: [
      [
        'a note',
        titled('字[^1]\n\n[^1]: 甲\n\n[^3]: 重要的一句话\n'),
        [`${X}:8:1`],
        '没有地方用到',
      ],
      ['a note in a quotation', titled('> 字\n>\n> [^3]: 重要的一句话'), [`${X}:6:3`]],
      ['a note twice', titled('字[^1]\n\n[^1]: 甲\n\n[^1]: 乙'), [`${X}:8:1`], '同名'],
      ['an address', titled('字\n\n[公告]: https://a.example/'), [`${X}:6:1`], '没有地方用到'],
      ['an address twice', titled('[甲][a]\n\n[a]: /b\n[a]: /c'), [`${X}:7:1`], '已有'],
      ['an abbreviation', titled('字\n\n*[HTML]: 超文本'), [`${X}:6:1`], '缩写'],
    ],
    good: [
      ['what is used', titled('甲[^1]，[乙][b]，HTML\n\n[^1]: 甲\n\n[b]: /c "丙"\n\n*[HTML]: 丁')],
      ['a picture', titled('![图][b]\n\n[b]: https://a.example/a.png "丙"')],
      ['remarks', titled('字\n\n[//]: # (编者按)\n\n[注]: <> "编者按"')],
      ['the same twice', titled('[甲][a]\n\n[a]: /b\n[a]: /b')],
    ],
  },
  'text-changed': {
    bad: [
      ['a number', titled('1. 甲\n3. 乙'), [`${X}:5:1`], '显示为 2'],
      ['numbers that count down', titled('字\n\n> 3. 甲\n> 2. 乙\n> 1. 丙'), [`${X}:7:3`]],
      ['a range', titled('价格10~~20元，人数30~~40人'), [`${X}:4:5`], '~~'],
      ['names', titled('获奖：张*明、李*华。'), [`${X}:4:5`]],
      ['the last name', titled('- 李*明、王*、张*三'), [`${X}:4:4`]],
      ['surnames', titled('> 被告人张**犯盗窃罪，被害人李**。'), [`${X}:4:7`]],
      ['persons', titled('| 甲 |\n|-|\n| 李**先生与王**女士 |'), [`${X}:6:4`]],
      ['long surnames', titled('欧阳**和司马**'), [`${X}:4:3`]],
      ['plates', titled('粤B**123、粤A**456'), [`${X}:4:3`]],
      ['a size in full width', titled('２*３*４'), [`${X}:4:2`]],
      ['shares', titled('今天*ST华仪、*ST西源跌停。'), [`${X}:4:3`]],
      ['a path', titled('字 D:\\_x\\a'), [`${X}:4:3`], '\\'],
      ['a formula', titled('设 \\(a+b\\)'), [`${X}:4:3`]],
      ['words behind a fence', titled('```js 这一句看不到\n1\n```'), [`${X}:4:7`], 'title='],
      [
        'words of a table that are in no cell',
        titled(
          '<table><tr><td>甲</td></tr>乙</table>\n\n<table>\n<tr>\n<td>丙</td>\n丁\n</tr>\n</table>',
        ),
        [`${X}:4:27`, `${X}:9:1`],
        '表格前面',
      ],
      ['a tag never closed', titled('<div class="甲\n\n乙'), [`${X}:4:2`]],
    ],
    good: [
      ['masks', titled('138****5678，139****1234，李**、王**')],
      ['numbers all the same', titled('1. 甲\n1. 乙\n\n字\n\n99. 甲\n100. 乙')],
      [
        'marks',
        titled(
          '**甲**、*乙*、~~丙~~、`丁`，GPT*重点*4，3**月**5日，这是*甲、乙*两个，老王**说**，李*明*，*ST*，\\(deps\\)，\\*戊\\*，1.5~2',
        ),
      ],
      [
        'extensions of kramdown',
        titled(
          '甲{::comment}乙{:/comment}丙\n\n{::comment}\n丁\n{:/}\n\n{::nomarkdown}\n<p>戊 <b>己</b></p>\n{:/}\n\n{::options toc_levels="2" /}',
        ),
      ],
      ['options', titled('```js title="甲" {1,2} linenos\n1\n```\n\n```\n字\n```')],
    ],
  },
  'code-language': {
    bad: [
      ['a slip', titled('字\n\n```pyhton\n1\n```'), [`${X}:6:1`], 'python'],
      ['what nothing resembles', titled('```qqqqqqqq {1}\n1\n```'), [`${X}:4:1`], '请写 text'],
      ['a query', titled('```dataview\ntable a\n```'), [`${X}:4:1`], 'Obsidian'],
      ['a box of a plugin', titled('```ad-note\n字\n```'), [`${X}:4:1`], '[!NOTE]'],
    ],
    good: [
      ['a name, an alias, in capitals', titled('```ts\n```\n\n```Python\n```\n\n```C++\n```')],
      ['lines that touch it', titled('```js{1}\n1\n```')],
      ['no language', titled('```\n1\n```\n\n    1\n\n`1`')],
      ['no code', titled('```text\n1\n```')],
      ['what Jekyll knows', titled('```golang\n```\n\n```brainfuck\n```\n\n```rust,no_run\n```')],
    ],
  },
  'attribute-list': {
    bad: [
      ['a style', titled('字\n{: .lead style="color: red"}'), [`${X}:5:1`], 'style="color: red"'],
      ['one of no size', titled('![甲](https://a.example/b.png){: width="大"}'), [`${X}:4:30`]],
      ['a definition', titled('{:甲: .蓝}\n\n字\n{: 甲}'), [`${X}:4:1`], '.蓝'],
      ['a name of nothing', titled('字\n{: 甲}'), [`${X}:5:1`], '甲'],
      ['behind text', titled('段落 {: .center}'), [`${X}:4:4`], '下一行'],
      ['behind a blank', titled('[甲](/) {:target="_blank"}'), [`${X}:4:8`], '中间不空格'],
      ['in an item', titled('- 甲 {: .center}\n- 乙'), [`${X}:4:5`]],
      ['in a quotation', titled('> 甲 **乙** {: .center}'), [`${X}:4:11`]],
      ['in a cell', titled('| 甲 {: .center} |\n|-|\n| 乙 |'), [`${X}:4:5`]],
      ['in a heading', titled('## 甲 {: .center}'), [`${X}:4:6`]],
    ],
    good: [
      ['an option of kramdown', titled('{::options toc_levels="1..3" /}')],
      ['a definition', titled('{:甲: .small}\n\n字\n{: 甲}')],
      [
        'what is known',
        titled('[甲](/){: target="_blank" rel="nofollow" .lead #b title="题"}\n\n* 目录\n{:toc}'),
      ],
    ],
  },
  'ai-undeclared': {
    bad: [
      ['a byline', titled('甲\n\n本文由 Sophie Wang & 月亮🌙AI团队 共同创作'), [`${X}:6:1`]],
      ['a note', titled('（AI 生成）'), [`${X}:4:1`]],
      ['with', titled('甲与AI共同创作'), [`${X}:4:2`]],
    ],
    good: [
      ['declared', titled('本文由 AI 协助撰写', 'title: 题\nai: assisted')],
      [
        'declared by its category',
        {
          ...titled('本文由 AI 协助撰写', 'title: 题\ncategory: 丙'),
          'categories/c.md': '---\nname: 丙\nai: generated\n---\n',
        },
      ],
      ['news of AI', titled('他们用AI生成了一幅画，AI和人类合作的时代到了。')],
    ],
  },
  'aigc-contradicted': {
    bad: [
      ['a record of AI, and none', titled('字', `title: 题\n${AIGC}\nai: none`), [`${X}:11:5`]],
    ],
    good: [
      ['a record alone', titled('字', `title: 题\n${AIGC}`)],
      ['a level of one’s own', titled('字', `title: 题\n${AIGC}\nai: assisted`)],
      ['none alone', titled('字', 'title: 题\nai: none')],
    ],
  },
  'ai-unreviewed': {
    bad: [
      ['nobody', by('ai: generated'), [`${X}:3:5`], 'reviewed_by'],
      ['a note', by('ai: {level: generated, note: 全文}'), [`${X}:3:5`]],
      ['a record', by(AIGC), [`${X}:2:1`]],
      ['a team alone', by('ai: generated\nreviewed_by: 样例组'), [`${X}:3:5`]],
      ['a date alone', by('ai: generated\nreviewed_at: 2026-02-28'), [`${X}:3:5`]],
      [
        'a category',
        { ...by('category: 丙'), 'categories/c.md': '---\nname: 丙\nai: generated\n---\n' },
        [`${X}:2:1`],
      ],
    ],
    good: [
      ['a person', by('ai: generated\nreviewed_by: 王')],
      ['a person beside others', by('ai: generated\nreviewed_by: [样例组, 王]')],
      ['what AI only helped with', by('ai: assisted')],
      ['a draft', by('ai: generated\ndraft: true')],
      ['what is withdrawn', by('ai: generated\nwithdrawn: {date: 2026-02-28, reason: 有误}')],
    ],
  },
  'reviewer-missing': {
    bad: [
      ['a date alone', by('reviewed_at: 2026-02-28'), [`${X}:3:14`]],
      ['nobody', by('reviewed_by:\nreviewed_at: 2026-02-28'), [`${X}:4:14`]],
    ],
    good: [
      ['both', by('reviewed_by: 王\nreviewed_at: 2026-02-28')],
      ['a person alone', by('reviewed_by: 王')],
      ['what another rule refuses', by('reviewed_by: {a: 1}\nreviewed_at: 2026-02-28')],
    ],
  },
  'review-outdated': {
    bad: [
      [
        'an update since',
        by('reviewed_by: 王\nreviewed_at: 2026-02-27 23:00:00 +0800\nupdated: 2026-02-28'),
        [`${X}:4:14`],
        '再审核',
      ],
      [
        'the same in Jekyll’s field',
        by('reviewed_by: 王\nreviewed_at: 2026-02-27\nlast_modified_at: 2026-02-28'),
        [`${X}:4:14`],
      ],
      [
        'a correction since',
        by(
          'reviewed_by: 王\nreviewed_at: 2026-02-28\ncorrections:\n  - {date: 2026-03-01, note: 改}\n  - {date: 2026-02-28, note: 改}',
        ),
        [`${X}:4:14`],
        '2026-03-01 又改过',
      ],
      ['a slip', by('reviewed_by: 王\nreviewed_at: 2025-02-27'), [`${X}:4:14`], '年份'],
      [
        'a year and a second before',
        by('reviewed_by: 王\nreviewed_at: 2025-02-27 23:59:59'),
        [`${X}:4:14`],
        '年份',
      ],
    ],
    good: [
      ['a year before', by('reviewed_by: 王\nreviewed_at: 2025-02-28')],
      [
        'the same day',
        by('reviewed_by: 王\nreviewed_at: 2026-02-28\nupdated: 2026-02-28 17:00:00 +0800'),
      ],
      ['the day before the publication', by('reviewed_by: 王\nreviewed_at: 2026-02-27')],
      ['no date', by('reviewed_by: 王\nupdated: 2026-02-28')],
      [
        'a slip mended since',
        by(
          'reviewed_by: 王\nreviewed_at: 2026-02-28\ncorrections: [{date: 2026-03-01, note: 改, minor: true}]',
        ),
      ],
      [
        'what is withdrawn',
        by(
          'reviewed_by: 王\nreviewed_at: 2026-02-27\nupdated: 2026-02-28\nwithdrawn: {date: 2026-03-01, reason: 不实}',
        ),
      ],
      ['nobody', by('reviewed_at: 2025-02-27\nupdated: 2026-02-28')],
    ],
  },
  'image-ai-undeclared': {
    bad: [
      ['a record', showing(recorded(RECORD)), [`${X}:6:1`]],
      ['a kind of source', showing(source('trainedAlgorithmicMedia')), [`${X}:6:1`]],
      ['a post without AI', showing(recorded(RECORD), 'title: 题\nai: none'), [`${X}:7:1`]],
      [
        'a cover',
        {
          [X]: post('title: 题\ncover: {src: a.png, alt: 甲}'),
          'posts/a.png': picture(recorded(RECORD)),
        },
        [`${X}:3:8`],
      ],
    ],
    good: [
      ['declared', showing(recorded(RECORD), 'title: 题\nai: assisted')],
      ['told under it', showing(recorded(RECORD), undefined, '月亮（AI生成）')],
      ['a photograph', showing(source('digitalCapture'))],
      [
        'declared by a category',
        {
          ...showing(recorded(RECORD), 'title: 题\ncategory: 丙'),
          'categories/c.md': '---\nname: 丙\nai: generated\n---\n',
        },
      ],
    ],
  },
  'image-label-codes': {
    bad: [
      [
        'a label in words',
        showing(recorded(RECORD.replace('"1"', '"AIGC"'))),
        [`${X}:6:1`],
        'Label',
      ],
      ['a code of Chinese', showing(recorded(RECORD.replace('fixture', '样例'))), [`${X}:6:1`]],
      ['a key too few', showing(recorded('{"Label":"1"}')), [`${X}:6:1`], '缺少'],
      ['no JSON', showing(recorded('Label=1')), [`${X}:6:1`], 'JSON'],
    ],
    good: [
      ['a record', showing(recorded(RECORD))],
      ['none', showing(source('trainedAlgorithmicMedia'))],
      // Which of them is meant is another rule's matter.
      ['two', showing(recorded('Label=1').repeat(2))],
    ],
  },
  'ai-policy-missing': {
    bad: [
      ['a label', titled('字', 'title: 题\nai: assisted'), [`${X}:3:5`]],
      ['two', { ...titled('字', 'ai: none\ntitle: 题'), [Y]: post('ai: none') }, [`${X}:2:5`]],
      [
        'a label of a category',
        {
          ...titled('字', 'title: 题\ncategory: c'),
          'categories/c.md': '---\nname: 丙\nai: generated\n---\n',
        },
        [`${X}:2:1`],
      ],
    ],
    good: [
      ['no label', titled('字')],
      [
        'the page',
        {
          ...titled('字', 'title: 题\nai: assisted'),
          'pages/ai-policy.md': '---\ntitle: 标注\n---\n字',
        },
      ],
    ],
  },
  acceptance: {
    bad: [
      [
        'an unknown rule',
        { [X]: post('title: 题\naccept: {titel-long: 全称}') },
        [`${X}:3:10`],
        '是否应为 title-long',
      ],
      [
        'what is no rule',
        { [X]: post('title: 题\naccept: {人工: 智能}') },
        [`${X}:3:10`],
        '编辑手册',
      ],
      [
        'a rule that gives errors',
        { [X]: post('title: 题\nauthor: 乙\naccept:\n  author-unknown: 新来的') },
        [`${X}:5:3`],
        '不能接受',
      ],
      [
        'what is no longer there',
        { [X]: post('title: 题\naccept: {title-long: 全称}') },
        [`${X}:3:10`],
        '已经没有',
      ],
      [
        'what only another file has',
        {
          [X]: post('title: 题\naccept: {heading-skipped: 引文}'),
          [Y]: post('title: 目\naccept: {heading-skipped: 引文}', '### 甲'),
        },
        [`${X}:3:10`],
        '已经没有',
      ],
      [
        'a slip in the name of a rule that gives errors',
        { [X]: post('title: 题\naccept: {author-unknow: 新来的}') },
        [`${X}:3:10`],
        '编辑手册',
      ],
      [
        'itself',
        { [X]: post('title: 题\naccept: {acceptance: 看过了}') },
        [`${X}:3:10`],
        '没有规则',
      ],
    ],
    good: [
      ['what is there', titled('### 甲', 'title: 题\naccept: {heading-skipped: 引文}')],
      ['nothing', { [X]: post('title: 题\naccept: {}') }],
      ['what another rule refuses', { [X]: post('title: 题\naccept: [title-long]') }],
    ],
  },
};

const options = { timeZone: 'Asia/Shanghai', pageSize: 20, now: new Date('2026-03-01T00:00:00Z') };

async function find(files: Files, list = rules) {
  const root = temporaryFolder();
  const contentDir = path.join(root, 'content');
  mkdirSync(contentDir);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(contentDir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const { findings } = await checkContent(
    { ...options, contentDir, publicDir: path.join(root, 'public') },
    list,
  );
  return findings.map(({ file, line, column, rule, level, problem }) => ({
    place: `${path.relative(contentDir, file)}:${line}:${column}`,
    rule,
    level,
    problem,
  }));
}

it('every rule has fixtures, and every fixture a rule', () => {
  expect(Object.keys(fixtures)).toEqual(rules.map(({ id }) => id));
});

it('what AI wrote is not published unreviewed where the site demands a review', async () => {
  const levels = async (fields: string) =>
    (await find({ ...by(fields), 'site.yml': 'ai_review: required' }))
      .filter(({ rule }) => rule === 'ai-unreviewed')
      .map(({ level }) => level);
  expect(await levels('ai: generated')).toEqual(['error']);
  expect(await levels('ai: generated\naccept: {ai-unreviewed: 以后}')).toEqual(['error']);
  expect(await levels('ai: generated\nreviewed_by: 王')).toEqual([]);
});

describe.each(rules)('$id', ({ id, level }) => {
  const { bad, good } = fixtures[id]!;

  it.each(bad)('finds %s', async (_name, files, places, message = '') => {
    const found = (await find(files)).filter(({ rule }) => rule === id);
    expect(found.map(({ place }) => place)).toEqual(places);
    expect(found.map((finding) => finding.level)).toEqual(places.map(() => level));
    expect(found[0]?.problem.zh).toContain(message);
    for (const { problem } of found) expectSaid(problem);
  });

  it('finds nothing when it is taken off the list', async () => {
    const others = rules.filter((rule) => rule.id !== id);
    for (const [, files] of bad) {
      expect((await find(files, others)).filter(({ rule }) => rule === id)).toEqual([]);
    }
  });

  it.each(good)('has nothing to say about %s', async (_name, files) => {
    expect((await find(files)).filter(({ rule }) => rule === id)).toEqual([]);
  });
});
