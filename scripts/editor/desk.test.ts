import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/content/check/finding';
import { UNDATED } from '@/lib/time/clock';
import { dayOf } from '@/lib/time/time-zone';
import { deskOf, type DeskContent } from './desk';

const ZONE = 'Asia/Shanghai';
const post = (name: string, publishedAt: string, more: object = {}) =>
  ({
    file: `content/posts/${name}.md`,
    record: {
      title: name,
      publishedAt,
      day: dayOf(new Date(publishedAt), ZONE),
      draft: false,
      ...more,
    },
  }) as DeskContent['posts'][number];
const finding = (file: string, level: 'error' | 'warning') => ({ file, level }) as Finding;

const desk = deskOf({
  posts: [
    post('旧', '2026-11-01T01:00:00.000Z', { withdrawn: { date: '2026-11-29T00:00:00.000Z' } }),
    post('撤', '2026-11-02T01:00:00.000Z', { withdrawn: { date: '2026-11-03T00:00:00.000Z' } }),
    // Shanghai has the 28th already.
    post('今', '2026-11-27T16:30:00.000Z'),
    post('晚', '2026-11-28T10:00:00.000Z'),
    post('明', '2026-11-29T01:00:00.000Z'),
    post('稿', `${UNDATED}T00:00:00.000Z`, { draft: true }),
  ],
  findings: [finding('a', 'warning'), finding('b', 'error'), finding('a', 'warning')],
  now: new Date('2026-11-28T09:00:00Z'),
  timeZone: ZONE,
});

describe('the desk', () => {
  it('has today’s edition, what is to come, and drafts', () => {
    expect(desk.day).toBe('2026-11-28');
    expect(desk.today).toEqual({ number: 2, posts: [expect.objectContaining({ title: '今' })] });
    expect(desk.due.map(({ title, what }) => [title, what])).toEqual([
      ['晚', 'published'],
      ['旧', 'withdrawn'],
      ['明', 'published'],
    ]);
    expect(desk.drafts.map(({ title }) => title)).toEqual(['稿']);
  });

  it('has the days of the month without an edition, and those without a plan', () => {
    expect(desk.gaps).toHaveLength(26);
    expect(desk.gaps).not.toContain('2026-11-01');
    expect(desk.gaps).toContain('2026-11-02');
    expect(desk.open).toEqual(['2026-11-30']);
  });

  it('has what the gate has found, errors first', () => {
    expect(desk.findings.map(({ file }) => file)).toEqual(['b', 'a']);
  });

  it('has what is of one instant in the order of the site', () => {
    const names = ['丙', '甲', '乙'];
    const of = (instant: string, more: object = {}) =>
      names.map((name) => post(name, instant, { slug: name, ...more }));
    const told = deskOf({
      posts: [
        ...of('2026-11-28T01:00:00.000Z'),
        ...of('2026-11-29T01:00:00.000Z'),
        ...of(`${UNDATED}T00:00:00.000Z`, { draft: true }),
      ],
      findings: [],
      now: new Date('2026-11-28T09:00:00Z'),
      timeZone: ZONE,
    });
    // By code unit: 丙 is U+4E19, 乙 U+4E59, 甲 U+7532.
    for (const posts of [told.today?.posts ?? [], told.due, told.drafts])
      expect(posts.map(({ title }) => title)).toEqual(['丙', '乙', '甲']);
  });
});
