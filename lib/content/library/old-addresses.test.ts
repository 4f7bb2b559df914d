import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paths } from '@/lib/addresses/urls';
import { NO_OLD_SITE, type Engine, type PermalinkRule } from '@/lib/old-site/old-site';
import { aPost } from '@/tests/documents';
import { answerTo } from './answer';
import { assembleIndex } from './assemble-index';
import { createLibrary, PREVIEW } from './create-library';

const ZONE = 'Asia/Shanghai';

const post = (file: string, raw: object = {}) => aPost(`posts/${file}.md`, raw);
const idOf = ({ id }: ReturnType<typeof post>) => id;

const rule = (
  engine: Engine,
  pattern: string,
  more: Partial<PermalinkRule> = {},
): PermalinkRule => ({
  ...{ engine, pattern, folder: 'posts', before: null, timeZone: null },
  ...{ dayUncertain: false, options: {} },
  ...more,
});

function contentOf(
  posts: ReturnType<typeof post>[],
  permalinks: PermalinkRule[],
  { now = null, redirects = {} }: { now?: string | null; redirects?: Record<string, string> } = {},
) {
  const oldSite = { ...NO_OLD_SITE, permalinks, redirects: new Map(Object.entries(redirects)) };
  const index = assembleIndex(
    { posts, authors: [], categories: [], pages: [] },
    { oldSite, timeZone: ZONE },
  );
  const library = createLibrary(index, 20);
  const content = library.at(now === null ? PREVIEW : library.epochAt(new Date(now)));
  return { content, index, lead: (path: string) => pathOf(answerTo(content, path)) };
}

const pathOf = (answer: ReturnType<typeof answerTo>) =>
  'path' in answer ? `${answer.kind} ${answer.path}` : answer.kind;

/** Spellings of one address: each is asked for by somebody. */
function spellingsOf(address: string): string[] {
  const bare = address.replace(/(?:\/index\.html|\/|\.html)$/u, '');
  const forms = [bare, `${bare}/`, `${bare}.html`, `${bare}/index.html`, bare.toUpperCase()];
  const lower = forms.map((form) => form.toLowerCase());
  const all = [...forms, ...lower, `${bare}.HTML`, bare.normalize('NFD'), `/zh-hans${bare}`];
  const raw = all.map((form) => form.replaceAll('%', '%25'));
  return [...raw, ...all.map((form) => form.split('/').map(encodeURIComponent).join('/'))];
}

const PATTERNS: [Engine, string][] = [
  ...['date', 'pretty', 'ordinal', 'none', 'weekdate', '/news/:title', '/:slug.html'].map(
    (pattern): [Engine, string] => ['jekyll', pattern],
  ),
  ...[
    ':year/:month/:day/:title/',
    ':category/:name.html',
    'p/:hash/',
    ':i_month-:i_day-:post_title',
  ].map((pattern): [Engine, string] => ['hexo', pattern]),
  ...['default', '/:year/:monthname/:slug/', '/:sections/:filename/', '/:yearday/:title/'].map(
    (pattern): [Engine, string] => ['hugo', pattern],
  ),
];

describe('one step leads to the article', () => {
  const posts = [
    post('2026-02-28-你好，世界！Go-1.20', { title: 'Hello 世界 C++', categories: ['科技', 'C#'] }),
    post('2026-03-01-Plain_Name', { title: '第二篇（上）', date: '2026-03-01 23:30:00 +0800' }),
    post('2026-03-02-50%', { title: '50% of it?', categories: ['Ünï İ'] }),
  ];
  const cases = PATTERNS.flatMap(([engine, pattern]) =>
    posts.map(({ _id }) => [engine, pattern, _id] as const),
  );
  it.each(cases)('%s %s %s', (engine, pattern, source) => {
    const { index, lead } = contentOf(posts, [rule(engine, pattern)]);
    const entry = index.articles.find((each) => each.source === source);
    const [address = ''] = entry?.former.certain ?? [];
    const own = `/posts/${entry?.day.replaceAll('-', '/') ?? ''}/${encodeURIComponent(entry?.slug ?? '')}`;
    for (const spelling of spellingsOf(address)) {
      const found = lead(spelling);
      expect(found, spelling).toMatch(/^(?:moved|spelt) /u);
      expect(found, spelling).toContain(` ${own}`);
    }
  });
});

it('knows no article before its second, and no draft', () => {
  const posts = [
    post('2026-02-28-now'),
    post('2026-03-01-soon', { date: '2026-03-01 09:00:00 +0800' }),
    post('2026-02-27-draft', { draft: true }),
  ];
  const at = (now: string) => contentOf(posts, [rule('jekyll', '/p/:title/')], { now }).lead;
  expect(at('2026-03-01T00:59:59Z')('/p/soon/')).toBe('nothing');
  expect(at('2026-03-01T01:00:00Z')('/p/soon/')).toBe('moved /posts/2026/03/01/soon');
  expect(at('2026-03-02T00:00:00Z')('/p/draft/')).toBe('nothing');
  expect(at('2026-03-02T00:00:00Z')('/p/now/')).toBe('moved /posts/2026/02/28/now');
});

it('offers the day before and after where it is uncertain, and never somebody else’s', () => {
  const uncertain = rule('jekyll', 'date', { dayUncertain: true });
  const { lead } = contentOf(
    [
      post('2026-02-27-a'),
      post('2026-03-01-b'),
      post('2026-03-02-b'),
      post('2026-03-10-c'),
      post('2026-03-12-c'),
    ],
    [uncertain],
  );
  expect(lead('/2026/02/28/a.html')).toBe('moved /posts/2026/02/27/a');
  expect(lead('/2026/02/26/a/')).toBe('moved /posts/2026/02/27/a');
  expect(lead('/2026/02/25/a.html')).toBe('nothing');
  expect(lead('/2026/03/02/b.html')).toBe('moved /posts/2026/03/02/b');
  expect(lead('/2026/03/11/c.html')).toBe('nothing');
});

it('takes the day from the zone, the folder and the time that a rule names', () => {
  const posts = [
    post('news/2026-02-28-a', { date: '2026-02-28 02:00:00 +0800' }),
    post('2026-03-01-b'),
    post('2026-05-01-c'),
  ];
  const { index } = contentOf(posts, [
    rule('jekyll', 'date', { timeZone: 'America/New_York', folder: 'posts/news' }),
    rule('hugo', '/h/:day/:filename/', { before: '2026-04-01T00:00:00.000Z' }),
  ]);
  expect(index.articles.map(({ former }) => former.certain)).toEqual([
    [],
    ['/h/01/2026-03-01-b/'],
    ['/2026/02/27/a.html', '/h/28/2026-02-28-a/'],
  ]);
});

it('computes nothing for a post that was given its address', () => {
  const { index, lead } = contentOf(
    [post('2026-02-28-a', { permalink: '/mine/' })],
    [rule('jekyll', 'none')],
  );
  expect(index.articles[0]?.former).toEqual({ certain: [], possible: [] });
  expect(lead('/mine')).toBe('moved /posts/2026/02/28/a');
  expect(lead('/a.html')).toBe('nothing');
});

it('prefers what is there, then what an editor gave, then what is newer', () => {
  const posts = [
    post('2026-02-28-posts'),
    post('2026-03-01-a', { redirect_from: '/p/b' }),
    post('2026-03-02-b'),
    post('2026-03-03-x', { slug: 'c' }),
    post('2026-03-04-c'),
  ];
  const { lead } = contentOf(posts, [rule('jekyll', '/p/:title/'), rule('jekyll', 'none')]);
  expect(lead('/posts')).toBe('shown /posts');
  expect(lead('/p/b')).toBe('moved /posts/2026/03/01/a');
  expect(lead('/p/c')).toBe('moved /posts/2026/03/04/c');
});

it('leads on what old-site.yml names itself, to what is there', () => {
  const redirects = { '/关于 我': '/posts', '/dead': '/nowhere' };
  const { lead } = contentOf([post('2026-02-28-a')], [], { redirects });
  expect(lead('/%E5%85%B3%E4%BA%8E%20%E6%88%91/')).toBe('moved /posts');
  expect(lead('/dead')).toBe('nothing');
});

it('never leads from one address to two articles, whatever posts are called', () => {
  const name = fc.stringMatching(/^[a-cA-C中，. #%+&_-]{1,5}$/u);
  const day = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, title: name, day }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...PATTERNS),
      (written, [engine, pattern]) => {
        const named = written
          .map((each) => post(`2026-03-0${String(each.day)}-${each.name}`, { title: each.title }))
          .filter(({ _id, slug }) => slug !== _id);
        const posts = [...new Map(named.map((each) => [idOf(each), each])).values()];
        const { index, lead } = contentOf(posts, [rule(engine, pattern, { dayUncertain: true })]);
        for (const { former } of index.articles) {
          for (const address of [...former.certain, ...former.possible]) {
            const first = lead(encodeURI(address));
            const to = first.split(' ').at(-1) ?? '';
            // One step, to what is there; and whoever asks again is told the same.
            expect(first).toMatch(/^(?:moved|spelt|shown|nothing)/u);
            if (to.startsWith('/')) expect(lead(to)).toBe(`shown ${to}`);
            expect(lead(encodeURI(address))).toBe(first);
          }
          for (const address of former.certain)
            expect(lead(encodeURI(address))).not.toBe('nothing');
        }
      },
    ),
    { numRuns: 150, seed: 17 },
  );
});

it('leads from further pages of old lists, of which there were more', () => {
  const posts = Array.from({ length: 25 }, (_, at) =>
    post(`2026-01-01-n${String(at)}`, { tags: ['AI'] }),
  );
  const moved = contentOf(posts, [rule('jekyll', 'date')]).lead;
  expect(moved('/page2/')).toBe('spelt /posts/page/2');
  expect(moved('/page/2/')).toBe('spelt /posts/page/2');
  expect(moved('/page/3/')).toBe('spelt /posts');
  expect(moved('/archives/page/2/')).toBe('spelt /posts/page/2');
  expect(moved('/archives/2026/01/page/2/')).toBe('spelt /posts/2026/01/page/2');
  expect(moved('/tags/AI/page/3/')).toBe('spelt /tags/ai');
  expect(moved('/tags/ai/page/3')).toBe('spelt /tags/ai');
  expect(moved('/posts/page/3/')).toBe('spelt /posts');
  expect(moved('/tags/none/page/3/')).toBe('nothing');
});

it('finds an article by its file, whatever day and slug it says, as Jekyll does', () => {
  const posts = [
    post('2026-02-28-你好', { date: '2026-03-01 10:00:00 +0800' }),
    post('ai/2026-02-08-My Note', { slug: 'another' }),
    post('2026-03-05-x', { date: '2026-03-06' }),
    post('2026-03-06-x', { date: '2026-03-05' }),
  ];
  const { lead } = contentOf(posts, []);
  const at = (file: string) => lead(paths.file(file));
  expect(at('2026-02-28-你好')).toBe('moved /posts/2026/03/01/%E4%BD%A0%E5%A5%BD');
  // By the day: an older way, with which Jekyll still finds it.
  expect(at('2026-03-01-你好')).toBe('moved /posts/2026/03/01/%E4%BD%A0%E5%A5%BD');
  expect(at('ai/2026-02-08-My Note')).toBe('moved /posts/2026/02/08/another');
  expect(at('2026-2-8-My Note')).toBe('moved /posts/2026/02/08/another');
  expect(at('2026-03-05-x')).toBe('moved /posts/2026/03/06/x');
  expect(at('2026-03-06-x')).toBe('moved /posts/2026/03/05/x');
  expect(at('2026-03-07-x')).toBe('nothing');
});
