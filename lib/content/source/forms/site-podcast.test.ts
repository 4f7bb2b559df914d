import { expect, it } from 'vitest';
import { PODCAST } from '@/lib/publication';
import { parsePodcast } from './site-podcast';

const read = (value: unknown) => parsePodcast(value, 'Asia/Shanghai');

it('reads what is written, and leaves the rest as it is by default', () => {
  expect(read({})).toEqual({ ok: true, value: PODCAST });
  expect(
    read({
      title: '月亮电台',
      language: ' zh-TW ',
      explicit: true,
      categories: ['Technology', ['News', 'Tech News']],
      owner: { name: '编辑部', email: 'editor@a.example' },
    }),
  ).toEqual({
    ok: true,
    value: {
      ...PODCAST,
      title: '月亮电台',
      language: 'zh-tw',
      explicit: true,
      categories: [
        ['Technology', null],
        ['News', 'Tech News'],
      ],
      owner: { name: '编辑部', email: 'editor@a.example' },
    },
  });
});

it.each([
  ['no map', '月亮电台', 'title: '],
  ['a language in words', { language: '中文' }, 'zh-cn'],
  ['a language too long', { language: 'zho' }, 'zh-cn'],
  ['a script', { language: 'zh-hans' }, 'zh-cn'],
  ['a number for a language', { language: 1 }, 'zh-cn'],
  ['half a language', { language: 'z' }, 'zh-cn'],
  ['three categories in one', { categories: [['News', 'Tech News', 'Daily News']] }, 'Technology'],
  ['a number for a category', { categories: [[1, 'News']] }, 'Technology'],
  ['a number within a category', { categories: [['News', 1]] }, 'Technology'],
  ['an owner without a mailbox', { owner: { name: '编辑部' } }, 'email'],
])('refuses %s', (_, value, remedy) => {
  const result = read(value);
  expect(result.ok ? null : result.problem.zh).toContain(remedy);
  expect(result.ok ? null : result.problem.en).toMatch(/[a-z]{2,} .*\./u);
});
