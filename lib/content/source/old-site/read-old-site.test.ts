import { expect, it } from 'vitest';
import { readOldSite } from './read-old-site';

const ZONE = 'Asia/Shanghai';

it('reads what an import writes', () => {
  const { oldSite, problems } = readOldSite(
    [
      'permalinks:',
      '  - engine: jekyll',
      '    pattern: pretty',
      '    before: 2026-12-01',
      '    time_zone: America/New_York',
      '    day_uncertain: true',
      '  - engine: hexo',
      '    pattern: :year/:title/',
      '    folder: posts/old/',
      '    new_post_name: :year-:title.md',
      '    category_map: { 科技: tech }',
      '    filename_case: 1',
      'feed_ids:',
      '  form: jekyll-feed',
      '  site: https://旧.test/博客/',
      'redirects:',
      '  /me/: /about',
    ].join('\n'),
    ZONE,
  );
  expect(problems).toEqual([]);
  expect(oldSite).toMatchObject({
    permalinks: [
      {
        engine: 'jekyll',
        pattern: 'pretty',
        folder: 'posts',
        before: '2026-11-30T16:00:00.000Z',
        timeZone: 'America/New_York',
        dayUncertain: true,
      },
      {
        engine: 'hexo',
        pattern: ':year/:title/',
        folder: 'posts/old',
        options: { fileName: ':year-:title.md', categoryMap: { 科技: 'tech' }, lowerCase: true },
      },
    ],
    feedIds: { form: 'jekyll-feed', site: 'https://xn--ygv.test/%E5%8D%9A%E5%AE%A2', before: null },
  });
  expect([...oldSite.redirects]).toEqual([['/me', '/about']]);
});

it.each([
  ['permalinks: pretty', 12, /列表/u],
  ['permalinks:\n  - engine: wordpress\n    pattern: /a', 24, /jekyll/u],
  ['permalinks:\n  - engine: jekyll', 16, /pattern/u],
  ['permalinks:\n  - engine: jekyll\n    pattern: /:yaer/:title', 44, /:yaer/u],
  ['permalinks:\n  - engine: hugo\n    pattern: /:slugs/', 42, /:slugs/u],
  ['permalinks:\n  - engine: hexo\n    pattern: /a/', 42, /\/a\//u],
  ['permalinks:\n  - engine: hexo\n    pattern: :id\n    befor: 2026-01-01', 50, /befor/u],
  ['permalinks:\n  - engine: hexo\n    pattern: :id\n    before: someday', 58, /日期/u],
  ['permalinks:\n  - engine: hexo\n    pattern: :id\n    time_zone: Mars/Base', 61, /时区/u],
  ['permalinks:\n  - engine: hexo\n    pattern: :id\n    folder: ../posts', 58, /文件夹/u],
  ['feed_ids:\n  form: address', 12, /site/u],
  ['feed_ids:\n  site: old.example', 18, /网址/u],
  ['redirects: [/a]', 11, /新网址/u],
  ['redirects: { a: /b }', 11, /新网址/u],
  ['redirects: { /a: //b }', 11, /新网址/u],
  ['- a', 0, /名称/u],
  ['a: [', 4, /YAML/u],
])('tells of %j', (source, offset, message) => {
  const { problems } = readOldSite(source, ZONE);
  expect(problems).toMatchObject([
    { offset, problem: { zh: expect.stringMatching(message) as string } },
  ]);
});

it.each([null, '', '# nothing yet\n'])('says nothing of %j', (source) => {
  expect(readOldSite(source, ZONE).problems).toEqual([]);
});
