import { describe, expect, it } from 'vitest';
import type { Parsed } from '../problem';
import { parseAi } from './ai';
import { parseAudio } from './audio';
import { parseCorrections } from './corrections';
import { parseCover } from './cover';
import { isZoneless, parseDate } from './date';
import { parseLanguage } from './language';
import { parseLinks } from './links';
import { parseNameOrNames, parseSpacedNames } from './names';
import { parseOldAddress, parseOldAddresses } from './old-address';
import { parseDays, parseFlag, parseKind } from './scalars';
import { parseSources } from './sources';
import { parseText } from './text';
import { parseTraditional } from './traditional';
import { parseContact, parseUrl } from './url';

const ZONE = 'Asia/Shanghai';
const value = <T>(result: Parsed<T>) => (result.ok ? result.value : 'refused');
/** Gives the place of the mistake in the value. */
const placeOf = <T>(result: Parsed<T>) => (result.ok ? 'accepted' : (result.at ?? []));
const correctionOf = <T>(result: Parsed<T>) => (result.ok ? 'accepted' : result.correction);

describe('parseLanguage', () => {
  it.each(['en', 'zh-Hant', 'zh-CN', 'yue', 'no'])('reads %s', (code) => {
    expect(value(parseLanguage(code))).toBe(code);
  });
  it.each([
    ['zh_CN', 'zh-CN'],
    ['cn', 'zh-CN'],
    ['中文', 'zh-CN'],
    ['English', 'en'],
    ['火星文', undefined],
    ['x', undefined],
  ])('refuses %s', (word, meant) => {
    expect(correctionOf(parseLanguage(word))).toBe(meant);
  });
});

describe('parseAudio', () => {
  it.each([
    ['a.mp3', { src: 'a.mp3' }],
    [' /audio/录音 1.M4A ', { src: '/audio/录音 1.M4A' }],
    ['https://a.example/a.mp3?x=1#t', { src: 'https://a.example/a.mp3?x=1#t' }],
    [{ src: 'a.ogg' }, { src: 'a.ogg' }],
    [
      { src: 'https://a.example/a.opus', duration: '12:34', bytes: 5 },
      { src: 'https://a.example/a.opus', duration: 754, bytes: 5 },
    ],
    [
      { src: 'a.mp3', duration: '1:02:03' },
      { src: 'a.mp3', duration: 3723 },
    ],
    [
      { src: 'a.mp3', duration: '90:00' },
      { src: 'a.mp3', duration: 5400 },
    ],
    [
      { src: 'a.mp3', duration: 61 },
      { src: 'a.mp3', duration: 61 },
    ],
  ])('reads %j', (written, read) => {
    expect(value(parseAudio(written, ZONE))).toEqual(read);
  });

  it.each([
    [42, []],
    ['', []],
    [['a.mp3'], []],
    ['a.wav', []],
    ['a', []],
    ['http://a.example/a.mp3', []],
    ['//a.example/a.mp3', []],
    ['javascript:a.mp3', []],
    ['data:audio/mpeg;base64,.mp3', []],
    ['https://', []],
    [{ duration: '1:00' }, []],
    [{ src: 'a.txt' }, ['src']],
    [{ src: 'a.mp3', duration: '12分' }, ['duration']],
    [{ src: 'a.mp3', duration: '1:90' }, ['duration']],
    [{ src: 'a.mp3', duration: '1:99:00' }, ['duration']],
    [{ src: 'a.mp3', duration: 0 }, ['duration']],
    [{ src: 'a.mp3', bytes: '5 MB' }, ['bytes']],
    [{ src: 'a.mp3', bytes: 1.5 }, ['bytes']],
    [{ src: 'a.mp3', size: 5 }, ['size']],
  ])('refuses %j', (written, place) => {
    expect(placeOf(parseAudio(written, ZONE))).toEqual(place);
  });
});

describe('parseDate', () => {
  it.each([
    ['2026-02-28 17:00:00 +0800', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28 17:00 +08:00', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28 17:00:00', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28T09:00:00Z', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28T09:00:00.000Z', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28 09:00:00 UTC', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28T01:30:00-07:30', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28', '2026-02-27T16:00:00.000Z'],
    ['2026-2-8', '2026-02-07T16:00:00.000Z'],
    ['2024-02-29', '2024-02-28T16:00:00.000Z'],
  ])('reads %s in Asia/Shanghai', (text, instant) => {
    expect(value(parseDate(text, 'Asia/Shanghai'))).toBe(instant);
  });

  it.each([
    '2026年2月28日',
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-02-28 24:00',
    '28/2/2026',
    '0026-02-28',
    '2026-02-28 17:00 +8000',
    '2026-02-28 17:00 +0860',
    '',
    2026,
    null,
  ])('refuses %j', (text) => {
    expect(parseDate(text, 'Asia/Shanghai').ok).toBe(false);
  });

  it.each([
    ['2026年2月28日', '2026-02-28'],
    ['2026年02月28日 17：00', '2026-02-28 17:00:00'],
    ['2026年2月28日17点30分', '2026-02-28 17:30:00'],
    ['2026/2/28 9:05:07', '2026-02-28 09:05:07'],
    ['２０２６．２．２８', '2026-02-28'],
    ['２０２６-０２-２８', '2026-02-28'],
    ['2026—02—28', '2026-02-28'],
    ['2026-02-28 17：00：00', '2026-02-28 17:00:00'],
    ['2026-02-28 17时30分', '2026-02-28 17:30:00'],
    ['2026年2月28日 17:00:00 +0800', '2026-02-28 17:00:00 +0800'],
    ['2026-02-28 17:00 +8', '2026-02-28 17:00:00 +0800'],
    ['2026-02-28T17:00:00+08', '2026-02-28 17:00:00 +0800'],
    ['2026/02/28 09:00Z', '2026-02-28 09:00:00 +0000'],
    ['昨天', undefined],
    ['2026年2月30日', undefined],
    ['28/2/2026', undefined],
  ])('corrects %s to %s', (text, correction) => {
    expect(correctionOf(parseDate(text, ZONE))).toBe(correction);
  });

  it.each([
    ['2026年2月30日', '没有 2026-02-30 '],
    ['昨天', '例如 2026-02-28'],
  ])('says what is wrong with %s', (text, words) => {
    const date = parseDate(text, ZONE);
    expect(date.ok ? '' : date.problem.zh).toContain(words);
  });

  it.each([
    ['2026-02-28 17:00', true],
    ['2026-02-28 17:00:00', true],
    ['2026-02-28', false],
    ['2026-02-28 17:00 +0800', false],
    ['2026-02-28T17:00Z', false],
  ])('knows that %s is zone-less: %s', (text, zoneless) => {
    expect(isZoneless(text)).toBe(zoneless);
  });
});

describe('names', () => {
  it('keeps a string whole where names hold spaces', () => {
    expect(value(parseNameOrNames('Sophie Wang', ZONE))).toEqual(['Sophie Wang']);
  });

  it('cuts a string at spaces where Jekyll does', () => {
    expect(value(parseSpacedNames('AI 日报', ZONE))).toEqual(['AI', '日报']);
  });

  it('takes a list, turns numbers into text and drops repeats', () => {
    expect(value(parseSpacedNames(['AI', 2026, ' AI '], ZONE))).toEqual(['AI', '2026']);
  });

  it.each([{ a: 1 }, [['AI']], [null], true])('refuses %j', (names) => {
    expect(parseSpacedNames(names, ZONE).ok).toBe(false);
  });
});

it('takes text only as text', () => {
  expect(value(parseText(' 题 '))).toBe('题');
  expect(value(parseText('甲，\nAI\n乙\u200B丙\n丁\n'))).toBe('甲，AI 乙丙丁');
  expect(value(parseNameOrNames(['算\u200B力', '甲\n乙'], ''))).toEqual(['算力', '甲乙']);
  expect(parseText('\u200B').ok).toBe(false);
  expect(parseText(2026).ok).toBe(false);
  expect(parseText('  ').ok).toBe(false);
});

it.each([
  [2026, '请加引号，例如 "2026"', '"2026"'],
  [['题'], '以 [ 或 { 开头的文字', undefined],
  [{ a: 1 }, '以 [ 或 { 开头的文字', undefined],
])('says how %j is text', (written, words, correction) => {
  const text = parseText(written);
  expect(text.ok ? '' : text.problem.zh).toContain(words);
  expect(correctionOf(text)).toBe(correction);
});

it('takes whole numbers from 1 as days', () => {
  expect(value(parseDays(180))).toBe(180);
  for (const days of [0, -1, 1.5, '180', null]) expect(parseDays(days).ok).toBe(false);
});

it('takes only true and false as flags', () => {
  expect(value(parseFlag(false))).toBe(false);
  expect(parseFlag('yes').ok).toBe(false);
});

it.each([
  ['yes', 'true'],
  ['是', 'true'],
  ['Off', 'false'],
  ['perhaps', undefined],
  [1, undefined],
])('corrects the flag %j to %s', (flag, correction) => {
  const result = parseFlag(flag);
  expect(correctionOf(result)).toBe(correction);
  if (correction) expect(result.ok ? '' : result.problem.zh).toContain(`请写成 ${correction}`);
});

describe('parseCover', () => {
  const whole = { src: 'a.jpg', alt: '图', caption: '注', credit: '源' };
  it.each([
    ['a.jpg', { src: 'a.jpg', alt: '' }],
    [whole, whole],
    [
      { src: ' a.jpg ', alt: '' },
      { src: 'a.jpg', alt: '' },
    ],
    [
      { path: 'a.jpg', alt: '图', width: 1200, height: 630 },
      { src: 'a.jpg', alt: '图' },
    ],
  ])('reads %j', (cover, expected) => {
    expect(value(parseCover(cover, ZONE))).toEqual(expected);
  });

  it.each([
    ['', []],
    [1, []],
    [['a.jpg'], []],
    [{ alt: '图' }, []],
    [{ src: 1 }, ['src']],
    [{ src: 'a.jpg', alt: 1 }, ['alt']],
    [{ src: 'a.jpg', atl: '图' }, ['atl']],
  ])('refuses %j', (cover, place) => {
    expect(placeOf(parseCover(cover, ZONE))).toEqual(place);
  });
});

describe('old addresses', () => {
  it.each([
    ['/a', '/a'],
    ['/a/', '/a'],
    ['/a/index.html', '/a'],
    ['/%E6%97%A7.html', '/旧.html'],
    ['/旧.html', '/旧.html'],
  ])('reads %s', (written, address) => {
    expect(value(parseOldAddress(written))).toBe(address);
    expect(value(parseOldAddresses(written, ZONE))).toEqual([address]);
  });

  it('takes a list, each once', () => {
    expect(value(parseOldAddresses(['/a', '/a/', '/b'], ZONE))).toEqual(['/a', '/b']);
  });

  it.each([
    'a',
    '',
    'https://a.example/b',
    '//a.example',
    '/a b',
    '/a?b',
    '/a#b',
    '/%E6',
    '/:title',
    1,
  ])('refuses %j', (written) => {
    expect(placeOf(parseOldAddress(written))).toEqual([]);
    expect(placeOf(parseOldAddresses(['/a', written], ZONE))).toEqual([1]);
  });

  it('refuses what is no list', () => {
    expect(placeOf(parseOldAddresses({ a: '/a' }, ZONE))).toEqual([]);
  });
});

describe('parseTraditional', () => {
  it('reads a title, a summary, or both', () => {
    expect(value(parseTraditional({ title: ' 題 ' }, ZONE))).toEqual({ title: '題' });
    const both = { title: '題', description: '摘要' };
    expect(value(parseTraditional(both, ZONE))).toEqual(both);
  });

  it.each([
    ['題', []],
    [['題'], []],
    [{}, []],
    [{ title: null }, []],
    [{ title: '' }, ['title']],
    [{ titel: '題' }, ['titel']],
    [{ title: ['題'] }, ['title']],
  ])('refuses %j', (written, place) => {
    expect(placeOf(parseTraditional(written, ZONE))).toEqual(place);
  });
});

describe('parseSources', () => {
  it('reads a list, dates as days of the zone', () => {
    const source = { title: '甲', url: 'https://a.example/b' };
    const dated = { ...source, publisher: '乙', date: '2026-02-28 23:00:00 +0000' };
    expect(value(parseSources([source, dated], ZONE))).toEqual([
      source,
      { ...source, publisher: '乙', date: '2026-03-01' },
    ]);
    expect(value(parseSources([], ZONE))).toEqual([]);
  });

  it.each([
    ['https://a.example', []],
    [{ title: '甲', url: 'https://a.example' }, []],
    [['https://a.example'], [0]],
    [[{ title: '甲' }], [0]],
    [[{ url: 'https://a.example' }], [0]],
    [[{ title: '甲', url: '/a' }], [0, 'url']],
    [[{ title: '甲', url: 'https://a.example', date: '昨天' }], [0, 'date']],
    [[{ title: '甲', url: 'https://a.example', publishers: '乙' }], [0, 'publishers']],
  ])('refuses %j', (sources, place) => {
    expect(placeOf(parseSources(sources, ZONE))).toEqual(place);
  });
});

describe('parseCorrections', () => {
  it('reads a list', () => {
    expect(
      value(parseCorrections([{ date: '2026-03-01', note: '改', minor: true }], ZONE)),
    ).toEqual([{ date: '2026-02-28T16:00:00.000Z', note: '改', minor: true }]);
  });

  it.each([
    ['改', []],
    [['改'], [0]],
    [[{ note: '改' }], [0]],
    [[{ date: '2026-03-01' }], [0]],
    [[{ date: '2026-02-30', note: '改' }], [0, 'date']],
    [[{ date: '2026-03-01', note: '改', minor: 'yes' }], [0, 'minor']],
  ])('refuses %j', (corrections, place) => {
    expect(placeOf(parseCorrections(corrections, ZONE))).toEqual(place);
  });
});

describe('parseAi', () => {
  it.each(['none', 'assisted', 'generated'])('reads %s', (level) => {
    expect(value(parseAi(level, ZONE))).toEqual({ level });
    expect(value(parseAi({ level, note: '翻译' }, ZONE))).toEqual({ level, note: '翻译' });
  });

  it.each([
    [true, []],
    ['some', []],
    [['none'], []],
    [{ note: '翻译' }, []],
    [{ level: 'some' }, ['level']],
    [{ level: 'none', note: 1 }, ['note']],
  ])('refuses %j', (ai, place) => {
    expect(placeOf(parseAi(ai, ZONE))).toEqual(place);
  });
});

describe('parseLinks', () => {
  it('reads a list of pages and mailboxes', () => {
    const links = [
      { label: '网站', url: 'https://a.example' },
      { label: '邮箱', url: 'mailto:a@a.example' },
    ];
    expect(value(parseLinks(links, ZONE))).toEqual(links);
  });

  it.each([
    ['https://a.example', []],
    [[{ url: 'https://a.example' }], [0]],
    [[{ label: '网站', url: 'javascript:alert(1)' }], [0, 'url']],
  ])('refuses %j', (links, place) => {
    expect(placeOf(parseLinks(links, ZONE))).toEqual(place);
  });
});

it('takes only whole URLs of pages, and mailboxes as contacts', () => {
  expect(value(parseUrl(' https://a.example/b '))).toBe('https://a.example/b');
  for (const url of ['a.example', '/a', 'mailto:a@a.example', 'javascript:alert(1)', 1]) {
    expect(parseUrl(url).ok).toBe(false);
  }
  expect(parseContact('mailto:a@a.example').ok).toBe(true);
});

it('takes person and team as kinds', () => {
  expect(['person', 'team'].map((kind) => value(parseKind(kind)))).toEqual(['person', 'team']);
  expect(parseKind('robot').ok).toBe(false);
});
