import { describe, expect, it } from 'vitest';
import { readPost } from './post';
import { requireRecord } from './record';

const read = (raw: Record<string, unknown>, file = 'posts/2026-02-28-ai-daily-news.md') =>
  readPost(raw, file, 'Asia/Shanghai');
const rules = (raw: Record<string, unknown>, file?: string) =>
  read(raw, file).problems.map(({ at, rule }) => `${at.join('.')} ${rule}`);

describe('readPost', () => {
  it('normalises the front matter of a Jekyll post', () => {
    const raw = {
      layout: 'post',
      title: '标题',
      date: '2026-02-28 17:00:00 +0800',
      author: 'Sophie Wang',
      categories: ['AI', '日报'],
    };
    expect(read(raw)).toEqual({
      problems: [],
      whole: true,
      record: {
        slug: 'ai-daily-news',
        day: '2026-02-28',
        publishedAt: '2026-02-28T09:00:00.000Z',
        title: '标题',
        authorNames: ['Sophie Wang'],
        categoryNames: ['AI', '日报'],
        tags: [],
        pinned: false,
        wechat: false,
        draft: false,
        redirects: [],
        math: false,
        sources: [],
        corrections: [],
        reviewerNames: [],
        written: [
          { name: 'layout', value: 'post' },
          { name: 'date', value: '2026-02-28 17:00:00 +0800' },
        ],
      },
    });
  });

  it('takes the day in the site’s zone, not the one in the file’s name', () => {
    const { record } = read({ title: '题', date: '2026-02-28 23:30:00 +0000' });
    expect(record).toMatchObject({ day: '2026-03-01', slug: 'ai-daily-news' });
  });

  it('takes date and slug from the file’s name where the front matter has none', () => {
    expect(read({ title: '题' }).record).toMatchObject({
      publishedAt: '2026-02-27T16:00:00.000Z',
      slug: 'ai-daily-news',
    });
  });

  it('joins singular and plural fields, each name once', () => {
    const raw = {
      title: '题',
      author: '甲',
      authors: ['乙', '甲'],
      category: '丙 丁',
      tags: '戊 己',
    };
    expect(read(raw).record).toMatchObject({
      authorNames: ['甲', '乙'],
      categoryNames: ['丙 丁'],
      tags: ['戊', '己'],
    });
  });

  it.each([{ draft: true }, { published: false }])('knows a draft by %j', (field) => {
    expect(read({ title: '题', ...field }).record.draft).toBe(true);
  });

  it('knows a draft by its folder, which needs no date and comes first', () => {
    expect(read({ title: '题' }, '_drafts/idea.md').record).toMatchObject({
      draft: true,
      day: '9999-12-31',
      slug: 'idea',
    });
    expect(read({ title: '题' }, 'posts/_drafts/2026-02-28-idea.md').record).toMatchObject({
      draft: true,
      day: '2026-02-28',
    });
  });

  it.each([
    [{ permalink: '/a.html' }, ['/a.html']],
    [{ redirect_from: '/b' }, ['/b']],
    [{ permalink: '/a.html', redirect_from: ['/b'] }, ['/b', '/a.html']],
    [{ permalink: '/a', redirect_from: ['/b', '/a/'] }, ['/b', '/a']],
    [{}, []],
  ])('was at the addresses of %j, each once', (fields, redirects) => {
    expect(read({ title: '题', ...fields }).record.redirects).toEqual(redirects);
  });

  it('keeps every field of the model', () => {
    const { record, problems } = read({
      title: '题',
      image: { path: 'a.jpg', alt: '图' },
      permalink: '/旧/a.html',
      redirect_from: ['/b/', '/%E6%97%A7/a.html'],
      series: '月亮',
      math: true,
      sources: [{ title: '甲', url: 'https://a.example' }],
      corrections: [{ date: '2026-03-01', note: '改' }],
      ai: 'assisted',
    });
    expect(problems).toEqual([]);
    expect(record).toMatchObject({
      cover: { src: 'a.jpg', alt: '图' },
      redirects: ['/b', '/旧/a.html'],
      series: '月亮',
      math: true,
      sources: [{ title: '甲', url: 'https://a.example' }],
      corrections: [{ date: '2026-02-28T16:00:00.000Z', note: '改', minor: false }],
      ai: { level: 'assisted' },
    });
  });

  it('says where in a value the mistake is', () => {
    expect(rules({ title: '题', sources: [{ title: '甲', url: 'b' }] })).toEqual([
      'sources.0.url field-value',
    ]);
  });

  it('names every problem at once', () => {
    expect(rules({ date: '2026年2月28日', categories: { a: 1 }, catagories: 'AI' })).toEqual([
      'title field-missing',
      'date field-date',
      'categories field-value',
      'catagories field-unknown',
    ]);
  });

  it('asks for a date where neither field nor name has one', () => {
    expect(rules({ title: '题' }, 'posts/note.md')).toEqual(['date field-missing']);
  });

  it('asks for a slug where the name gives none', () => {
    expect(rules({ title: '题' }, 'posts/2026-02-28-……。.md')).toEqual(['slug field-missing']);
  });
});

it('names the slug where it is the slug that gives no address', () => {
  const [problem] = read({ title: '题', slug: '……' }).problems;
  expect([problem?.at, problem?.problem.zh]).toEqual([['slug'], expect.stringMatching(/^slug /u)]);
});

it('requireRecord throws file, field and remedy', () => {
  expect(() => requireRecord(read({}), 'posts/x.md')).toThrow(/^posts\/x\.md: title: 缺少 title/u);
});
