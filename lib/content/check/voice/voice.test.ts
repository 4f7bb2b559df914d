import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding';
import { createNews } from './news';
import { createVoice } from './voice';

const finding: Finding = {
  file: 'content/posts/2026-02-28-x.md',
  line: 3,
  column: 7,
  level: 'error',
  rule: 'field-date',
  problem: { zh: '看不懂日期。', en: 'not a date.' },
};

/** Each file has these lines. */
const source = ['---', 'title: 题', 'date: 2026年', '---', '', '正文\t里的 \u001B[31mred\u200B'];
const lineOf = (_file: string, line: number) => source[line - 1] ?? null;
const speak = (env: Record<string, string>, stream = {}, lang?: string) =>
  createVoice({ lang, env, stream, lineOf });
const { brief, report, summary } = speak({ LANG: 'zh_CN.UTF-8' });

describe('a report of a build', () => {
  const many = Array.from({ length: 11 }, (_, at) => ({
    ...finding,
    ...{ file: `content/posts/${String(at)}.md`, level: 'warning' as const, rule: 'date-zone' },
  }));

  it('has a line for warnings of a kind that there are many of, and each error by itself', () => {
    expect(brief([...many, finding])).toBe(
      `${report([finding])}\n\n提醒 date-zone 11 处：content/posts/0.md:3、content/posts/1.md:3、content/posts/2.md:3 …（每一处：npm run check）`,
    );
  });

  it('tells a few of a kind as ever', () => {
    const few = many.slice(1);
    expect(brief(few)).toBe(report(few));
  });
});

describe('a report', () => {
  it('is by file, with the line and a mark under the place', () => {
    const other = { ...finding, file: 'content/pages/a.md', line: 2, column: 8 };
    expect(report([finding, other])).toBe(
      [
        'content/posts/2026-02-28-x.md',
        '  3:7 错误 field-date 看不懂日期。',
        '     3 │ date: 2026年',
        '       │       ^',
        '',
        'content/pages/a.md',
        '  2:8 错误 field-date 看不懂日期。',
        '     2 │ title: 题',
        '       │        ^',
      ].join('\n'),
    );
  });

  it('shows a place once, however much is wrong there', () => {
    const warning = { ...finding, level: 'warning', rule: 'date-zone' } as const;
    expect(report([finding, warning]).split('\n')).toEqual([
      'content/posts/2026-02-28-x.md',
      '  3:7 错误 field-date 看不懂日期。',
      '  3:7 提醒 date-zone 看不懂日期。',
      '     3 │ date: 2026年',
      '       │       ^',
    ]);
  });

  it.each([
    ['Chinese and a tab', 4, '       │         ^'],
    ['what a terminal would obey', 14, '       │                            ^'],
    ['what nobody sees', 15, '       │                             ^'],
  ])('counts columns behind %s', (_name, column, mark) => {
    const lines = report([{ ...finding, line: 6, column }]).split('\n');
    expect(lines[2]).toBe('     6 │ 正文    里的 <U+001B>[31mred<U+200B>');
    expect(lines[3]).toBe(mark);
  });

  it.each([5, 99])('shows no line where there is nothing to see', (line) => {
    expect(report([{ ...finding, line }]).split('\n')).toHaveLength(2);
  });

  it('shows what a message and a name quote, and does not obey it', () => {
    const problem = { zh: '不认识\u001B[2J\n“\u202E”。', en: '' };
    const shown = report([{ ...finding, file: 'a\u0007.md', line: 99, problem }]);
    expect(shown).toBe('a<U+0007>.md\n  99:7 错误 field-date 不认识<U+001B>[2J “<U+202E>”。');
  });

  it('has colours on a terminal, unless it is asked otherwise', () => {
    const terminal = { isTTY: true };
    expect(speak({}, terminal).report([finding])).toContain('\u001B[');
    expect(speak({ FORCE_COLOR: '1' }).report([finding])).toContain('\u001B[');
    for (const env of [{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }, { TERM: 'dumb' }])
      expect(speak(env, terminal).report([finding])).not.toContain('\u001B[');
    expect(speak({ NO_COLOR: '' }, terminal).report([finding])).toContain('\u001B[');
  });
});

describe('the language', () => {
  it.each([
    [{ LANG: 'zh_TW.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{ LC_ALL: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'en', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'en_US' }, 'zh'],
    [{ LANG: 'POSIX' }, 'zh'],
    [{}, 'zh'],
  ])('of %j is %s', (env, language) => {
    expect(speak(env).language).toBe(language);
  });

  it('is the one that is asked for', () => {
    expect(speak({ LANG: 'zh_CN' }, {}, 'en').report([finding])).toContain(
      '3:7 error field-date not a date.',
    );
    expect(speak({ LANG: 'en_US' }, {}, 'zh').language).toBe('zh');
    expect(() => speak({}, {}, 'fr')).toThrow(/fr/u);
  });
});

describe('a summary', () => {
  const warning = { ...finding, level: 'warning' } as const;
  const fixable = { ...warning, edit: { start: 0, end: 0, text: '' } };

  it('counts, and says what mends some of it', () => {
    const result = { findings: [finding, warning, fixable], accepted: [warning] };
    expect(summary(result)).toBe(
      '内容检查：1 个错误，2 个提醒；其中 1 个可以自动改正：npm run check -- --fix；另有 1 个提醒已写明接受',
    );
    expect(speak({ LANG: 'en' }).summary(result, ['content/posts/甲 乙.md'])).toBe(
      'content check: 1 error, 2 warnings; 1 fixable: npm run check -- --fix "content/posts/甲 乙.md"; 1 warning accepted',
    );
  });

  it('says that there is nothing', () => {
    expect(summary({ findings: [], accepted: [] })).toBe('内容检查：0 个错误，0 个提醒');
  });
});

it('what was changed takes a line each', () => {
  const change = { ...finding, before: '甲\n乙', after: '丙' };
  expect(speak({ LANG: 'en' }).changes([change, change]).split('\n')).toEqual(
    Array(2).fill('content/posts/2026-02-28-x.md:3:7 fixed field-date “甲 乙” → “丙”'),
  );
});

describe('while somebody writes', () => {
  const warning = { ...finding, level: 'warning' } as const;

  it('a warning is told when it comes, wherever it moves, an error each time', () => {
    const newIn = createNews(false);
    expect(newIn([finding, warning])).toEqual([finding, warning]);
    expect(newIn([finding, { ...warning, line: 9 }])).toEqual([finding]);
    expect(newIn([])).toEqual([]);
    expect(newIn([warning])).toEqual([warning]);
  });

  it('what another program has told is not told again', () => {
    const newIn = createNews(true);
    expect(newIn([finding, warning])).toEqual([finding]);
    expect(newIn([{ ...warning, rule: 'half-width' }])).toHaveLength(1);
  });
});
