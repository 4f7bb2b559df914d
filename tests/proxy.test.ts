import { NextRequest, type NextResponse } from 'next/server';
import { describe, expect, it, vi } from 'vitest';
import { library } from '@/lib/content/library';
import { fresh, IMMUTABLE, NOT_STORED, PRIVATE } from '@/lib/http/cache-control';
import { EPOCH } from '@/lib/http/internal-headers';
import { previewToken } from '@/lib/preview';
import type { Site } from '@/lib/site';
import { config, proxy } from '@/proxy';

const SECRET = vi.hoisted(() => 'fixture-secret-for-tests');

const state = vi.hoisted((): { searchUrl?: string | null } => ({}));

vi.mock('@/lib/site', async (importActual) => {
  const { site } = await importActual<{ site: Site }>();
  return { site: Object.assign(state, site, { previewSecret: SECRET }) };
});

vi.mock('@/lib/content/library', async () => {
  const { createLibrary } = await import('@/lib/content/library/create-library');
  const { assembleIndex } = await import('@/lib/content/library/assemble-index');
  const { aPost } = await import('./documents');
  const posts = [
    aPost('posts/2020-01-01-x.md', { redirect_from: ['/旧.html', '/a'] }),
    aPost('posts/2999-01-01-y.md', { redirect_from: '/soon' }),
    aPost('posts/2019-12-01-错稿.md', {
      withdrawn: { date: '2019-12-02', reason: '稿件有误' },
    }),
  ];
  const index = assembleIndex({ posts, authors: [], categories: [], pages: [] });
  const rootFiles = { '/proof.html': 'digest', '/.well-known/proof': 'digest' };
  return { library: createLibrary({ ...index, rootFiles }, 20) };
});

const FRESH = fresh(new Date(), null);

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  // At once: no content is to be waited for.
  proxy(new NextRequest(`https://a.example${path}`, { headers, method })) as NextResponse;

describe('an old address of a live article', () => {
  it.each(['/a', '/a/', '/a/index.html', '/%E6%97%A7.html', '/ai/2020/01/01/X.html', '/a?b=c'])(
    '%s is moved for good',
    (path) => {
      const answer = ask(path);
      expect(answer.status).toBe(308);
      expect(answer.headers.get('location')).toBe('https://a.example/posts/2020/01/01/x');
    },
  );

  it('is not found before the article is live', () => {
    for (const path of ['/soon', '/2999/01/01/y.html']) expect(ask(path).status).toBe(404);
  });
});

it('leaves to the server what is asked of the server, whatever the content', () => {
  const content = vi.spyOn(library, 'at').mockReturnValue(null);
  for (const path of ['/healthz', '/readyz']) {
    expect(ask(path).headers.get('x-middleware-next')).toBe('1');
    expect(ask(path, {}, 'HEAD').headers.get('x-middleware-next')).toBe('1');
    expect(ask(path, {}, 'POST').status).toBe(405);
    expect(ask(`${path}/x`).status).toBe(404);
  }
  content.mockRestore();
});

it('leads from another spelling of an address to the one that we write, in one step', () => {
  for (const [from, to] of [
    ['/Posts/2020/1/1/X/?a=b', '/posts/2020/01/01/x?a=b'],
    ['/zh-hans/page/1/', '/'],
    ['/feed/', '/feed.xml'],
  ] as const) {
    expect(ask(from).status).toBe(308);
    expect(ask(from).headers.get('location')).toBe(`https://a.example${to}`);
  }
  for (const path of ['/Posts/2999/1/1', '/posts/2999/01/01/Y']) {
    expect(ask(path).status, path).toBe(404);
  }
});

describe('the Traditional edition', () => {
  const hant = '/zh-hant/20191231T160000Z/1';

  it.each([
    ['/hant', hant],
    ['/hant/posts/2020/01/01/x', `${hant}/posts/2020/01/01/x`],
    ['/hant/posts?utm_source=a', `${hant}/posts`],
    ['/hant/feed.xml', `${hant}/documents/feed.xml`],
    ['/hant/posts/2020/01/01/x.md', `${hant}/documents/posts/2020/01/01/x.md`],
    ['/hant/search?q=a', `${hant}/search?q=a`],
    ['/hant/news-sitemap.xml', `${hant}/news-sitemap.xml`],
  ])('%s is a page of its own, kept as long as any', (path, page) => {
    expect(shown(ask(path))).toEqual([page, FRESH['cache-control']]);
  });

  it('says in itself that there is nothing', async () => {
    const nothing = ask('/hant/nothing');
    expect(nothing.status).toBe(404);
    expect(shown(nothing)).toEqual([`${hant}/not-found`, 'no-store']);
    const malformed = ask('/hant/%E6');
    expect(malformed.status).toBe(400);
    expect(await malformed.text()).toContain('<html lang="zh-Hant">');
  });

  it('leads on within itself, in one step', () => {
    for (const [status, from, to] of [
      [308, '/hant/', '/hant'],
      [308, '/Hant/Posts/2020/1/1/X/?a=b', '/hant/posts/2020/01/01/x?a=b'],
      [308, '/hant/a', '/hant/posts/2020/01/01/x'],
      [308, '/zh-hant/posts', '/hant/posts'],
      [307, '/hant/today', '/hant/posts/2020/01/01#not-today'],
    ] as const) {
      expect(ask(from).status, from).toBe(status);
      expect(ask(from).headers.get('location'), from).toBe(`https://a.example${to}`);
    }
  });

  it('gives an article as Markdown to who likes it better', () => {
    const answer = ask('/hant/posts/2020/01/01/x', { accept: 'text/markdown' });
    expect(shown(answer)[0]).toBe(`${hant}/documents/posts/2020/01/01/x.md`);
    expect(answer.headers.get('vary')).toContain('Accept');
  });

  it('has pictures of its own', () => {
    const picture = '/cards/posts/2020/01/01/x.png';
    const [hans, other] = [ask(picture), ask(`/hant${picture}`)];
    expect(shown(other)[0]).toMatch(/^\/zh-hant\/pictures\/[0-9a-f]{32}\/cards\/posts\//u);
    expect(other.headers.get('etag')).not.toBe(hans.headers.get('etag'));
  });

  it('answers what is the same for all without the prefix alone', () => {
    expect(ask('/hant/robots.txt').headers.get('location')).toBe('https://a.example/robots.txt');
    expect(ask('/hant/_next/x').status).toBe(404);
  });
});

it('a file of the publication’s own runs no script, new or unchanged', () => {
  for (const path of ['/proof.html', '/.well-known/proof']) {
    const answer = ask(path);
    expect(answer.headers.get('content-security-policy')).toMatch(/; sandbox$/u);
    const again = ask(path, { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toMatch(/; sandbox$/u);
  }
  expect(ask('/feed.xml').headers.has('content-security-policy')).toBe(false);
});

it('keeps one page, however its address is encoded', () => {
  const pages = ['/posts/2020/01/01/%78', '/posts/2020/01/01/x'].map((path) =>
    ask(path).headers.get('x-middleware-rewrite'),
  );
  expect(pages[0]).toBe(pages[1]);
});

it('shows an article, knows what it does not know, and refuses what it cannot decode', () => {
  expect(ask('/posts/2020/01/01/x').status).toBe(200);
  expect(ask('/nothing').status).toBe(404);
  expect(ask('/%E6').status).toBe(400);
});

describe('what was withdrawn', () => {
  const slug = encodeURIComponent('错稿');
  const path = `/posts/2019/12/01/${slug}`;

  it.each([
    [path, 'zh-hans'],
    [`/hant${path}`, 'zh-hant'],
  ])('is gone from %s: the notice stands there, in no cache', (address, locale) => {
    const answer = ask(address);
    const notice = `/${locale}/20191231T160000Z/1/withdrawn/2019-12-01/${slug}`;
    expect([answer.status, ...shown(answer)]).toEqual([410, notice, 'no-store']);
  });

  it('was an article until then', () => {
    const at = { cookie: `preview=${tokenOf(new Date('2019-12-01T15:59:59Z'))}` };
    expect(ask(path, at).status).toBe(200);
    expect(
      ask(path, { cookie: `preview=${tokenOf(new Date('2019-12-01T16:00:00Z'))}` }).status,
    ).toBe(410);
  });
});

it('leads from /today to the latest edition, for as long as a page may be kept', () => {
  const answer = ask('/today');
  expect(answer.status).toBe(307);
  expect(answer.headers.get('location')).toBe('https://a.example/posts/2020/01/01#not-today');
  expect(answer.headers.get('cache-control')).toBe(
    ask('/posts/2020/01/01').headers.get('cache-control'),
  );
});

it('leads from /today to the front page while there is no edition', () => {
  const content = library.at('before');
  const at = vi.spyOn(library, 'at').mockReturnValue(content);
  expect(ask('/today').headers.get('location')).toBe('https://a.example/');
  at.mockRestore();
});

// A cookie that counts at every instant of these tests.
const tokenOf = (at: Date | null) =>
  previewToken(SECRET, new Date('2998-12-31T16:00:00Z'), at, SECRET) ?? '';
const editor = { cookie: `preview=${tokenOf(null)}` };
/** The page that an address shows, and what caches are told of it. */
const shown = ({ headers }: Response) => [
  headers.get('x-middleware-rewrite')?.replace('https://a.example', ''),
  headers.get('cache-control'),
];

describe('a page', () => {
  const epoch = '/zh-hans/20191231T160000Z/1';

  it.each([
    ['/', epoch],
    ['/posts/2020/01/01/x', `${epoch}/posts/2020/01/01/x`],
    ['/posts?page=2&utm_source=a', `${epoch}/posts`],
    ['/news-sitemap.xml', `${epoch}/news-sitemap.xml`],
    ['/?q=a', epoch],
    ['/search?q=a', `${epoch}/search?q=a`],
    ['/search', `${epoch}/search`],
  ])('%s is of its path and epoch, the search alone of its query too', (path, page) => {
    expect(shown(ask(path))).toEqual([page, FRESH['cache-control']]);
  });

  it('of results is kept by nobody where a database may be busy', () => {
    state.searchUrl = 'postgres://127.0.0.1/a';
    try {
      expect(shown(ask('/search?q=a'))[1]).toBe('no-store');
      for (const path of ['/search', '/posts']) expect(shown(ask(path))[1]).toContain('s-maxage');
    } finally {
      state.searchUrl = null;
    }
  });

  it('is HTML for whoever prefers Markdown, where there is none', () => {
    expect(shown(ask('/posts', { accept: 'text/markdown' }))[0]).toBe(`${epoch}/posts`);
  });

  it('that shows nothing is the page that says so, in no cache', () => {
    for (const path of ['/nothing', '/posts/2999/01/01/y', '/posts/page/2'])
      expect(shown(ask(path))).toEqual([`${epoch}/not-found`, 'no-store']);
  });

  it('of results that no query asks for says so in its own edition', () => {
    for (const query of ['page=0', 'q=a&page=x', 'q=a&sort=up'])
      for (const [path, of] of [
        ['/search', epoch],
        ['/hant/search', epoch.replace('hans', 'hant')],
      ] as const) {
        const answer = ask(`${path}?${query}`);
        expect([answer.status, shown(answer)[0]]).toEqual([404, `${of}/not-found`]);
      }
  });
});

it.each([
  ['2998-12-31T15:59:00.000Z', 30, 29],
  ['2998-12-31T15:59:57.000Z', 2, 0],
  ['2998-12-31T15:59:59.999Z', 0, 0],
  ['2998-12-31T16:00:00.000Z', 30, 30],
])(
  'at %s caches may keep what is public for %i s and show it for another %i s',
  (now, kept, stale) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    const asked = [
      '/',
      '/posts/2020/01/01/x',
      '/feed.xml',
      '/today',
      '/a',
      '/Posts',
      '/search?q=a',
    ];
    for (const path of [...asked, '/news-sitemap.xml', '/cards/site.png']) {
      expect(ask(path).headers.get('cache-control'), path).toBe(
        `public, max-age=0, s-maxage=${kept}, stale-while-revalidate=${stale}`,
      );
      expect(ask(path, editor).headers.get('cache-control'), path).toBe('no-store');
    }
    vi.useRealTimers();
  },
);

it('lets through what is sent to the one address that takes it, and refuses it elsewhere', () => {
  expect(ask('/api/content', {}, 'POST').headers.get('x-middleware-next')).toBe('1');
  for (const [path, method, status] of [
    ['/api/content', 'GET', 404],
    ['/api/content', 'PUT', 405],
    ['/api/content/', 'POST', 405],
    ['/api/search', 'POST', 405],
  ] as const) {
    expect(ask(path, {}, method).status, `${method} ${path}`).toBe(status);
  }
});

describe('a picture', () => {
  const path = '/cards/posts/2020/01/01/x.png';
  const inside = /^\/zh-hans\/pictures\/[0-9a-f]{32}\/cards\/posts\/2020\/01\/01\/x\.png$/u;

  it('is of what stands on it, and not of the epoch, whoever asks', () => {
    expect(shown(ask(path))[0]).toMatch(inside);
    vi.useFakeTimers({ now: new Date('2999-06-01T00:00:00Z'), toFake: ['Date'] });
    const later = shown(ask(path))[0];
    const epoch = library.epochAt(new Date());
    vi.useRealTimers();
    expect(epoch).not.toBe(library.epochAt(new Date()));
    expect(later).toBe(shown(ask(path))[0]);
    expect(shown(ask(path, editor))).toEqual([later, 'no-store']);
  });

  it('has an address of its own inside the site for each: of another article, and as a poster', () => {
    const pages = [path, '/posters/posts/2020/01/01/x.png', '/cards/site.png'].map(
      (each) => shown(ask(each))[0]?.split('/')[3],
    );
    expect(new Set(pages).size).toBe(3);
  });

  it('is not sent again to who has it', () => {
    const etag = ask(path).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}-\w+"$/u);
    const again = ask(path, { 'if-none-match': etag });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
    expect(ask(path, { 'if-none-match': '"other"' }).status).toBe(200);
  });

  it('of what is not public is not there, but for an editor', () => {
    for (const kind of ['cards', 'posters']) {
      const hidden = `/${kind}/posts/2999/01/01/y.png`;
      expect(ask(hidden).status).toBe(404);
      expect(shown(ask(hidden, editor))[0]).toMatch(/^\/zh-hans\/pictures\//u);
    }
  });
});

describe('an editor', () => {
  it.each(['/', '/posts/2020/01/01/x', '/posts/2999/01/01/y', '/search?q=a'])(
    'sees %s in the preview, which no cache may keep',
    (path) => {
      expect(shown(ask(path, editor))).toEqual([
        `/zh-hans/preview/1${path === '/' ? '' : path}`,
        'no-store',
      ]);
    },
  );

  it.each([
    ['/today', 307, '/posts/2999/01/01#not-today'],
    ['/soon', 308, '/posts/2999/01/01/y'],
  ])('is led on from %s, for this once', (path, status, location) => {
    const answer = ask(path, editor);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
    expect(answer.headers.get('location')).toBe(`https://a.example${location}`);
  });

  it('gets documents anew each time', () => {
    const answer = ask('/feed.xml', { ...editor, 'if-modified-since': new Date().toUTCString() });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBeNull();
    expect(shown(answer)).toEqual(['/zh-hans/preview/1/documents/feed.xml', 'no-store']);
  });

  it.each(Array.from({ length: 20 }, (_, at) => new Date(Date.UTC(2018 + 60 * at, at % 12, 1))))(
    'sees the site as it will be at %s, in no cache',
    (at) => {
      const addresses = [
        ...['/', '/posts/2999/01/01/y', '/posts', '/feed.xml', '/news-sitemap.xml', '/a', '/soon'],
        ...['/today', '/cards/posts/2999/01/01/y.png', '/search?q=a', '/nothing', '/Posts'],
      ];
      const told = ({ status, headers }: Response) => [
        status,
        headers.get('location'),
        headers.get('x-middleware-rewrite'),
      ];
      const seen = addresses.map((path) => ask(path, { cookie: `preview=${tokenOf(at)}` }));
      for (const { headers } of seen) expect(headers.get('cache-control')).toBe('no-store');
      for (const { headers } of seen) expect(headers.has(EPOCH)).toBe(false);
      vi.useFakeTimers({ now: at, toFake: ['Date'] });
      const then = addresses.map((path) => told(ask(path)));
      const inPreview = then.map((parts) =>
        parts.map((part) => String(part).replace(/(?:before|\d{8}T\d{6}Z)(?=\/1)/u, '$&.preview')),
      );
      expect(seen.map((answer) => told(answer).map(String))).toEqual(inPreview);
      vi.useRealTimers();
    },
  );

  it('sees pictures as at the time of the preview, which others may not keep before', () => {
    const path = '/assets/content/29981231T160000Z/a-0123456789abcdef.png';
    const seeing = (at: string) => ({ cookie: `preview=${tokenOf(new Date(at))}` });
    for (const address of [path, `/_next/image?url=${encodeURIComponent(path)}&w=480&q=75`]) {
      expect(ask(address).status).toBe(404);
      expect(ask(address, seeing('2998-12-31T15:59:59Z')).status).toBe(404);
      const due = ask(address, seeing('2998-12-31T16:00:00Z'));
      expect([due.status, due.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    }
  });

  it.each(['', 'x', SECRET])('is nobody with the cookie “%s”', (value) => {
    expect(ask('/posts/2999/01/01/y', { cookie: `preview=${value}` }).status).toBe(404);
  });
});

it.each([
  ['/', true],
  ['/posts/2020/01/01/x', true],
  ['/_next/image', true],
  ['/_next/static/a%2Fb.js', true],
  ['/_next/static/a.js', false],
])('the address %s passes the gate: %s', (path, passes) => {
  expect(config.matcher.some((pattern) => new RegExp(`^${pattern}$`, 'u').test(path))).toBe(passes);
});

describe('the epoch that an answer is a function of, beside its address', () => {
  it.each(['/', '/posts/2020/01/01/x', '/posts', '/search', '/feed.xml', '/sitemap.xml'])(
    'is named for %s',
    (path) => {
      const epoch = ask(path).headers.get(EPOCH);
      expect(epoch).toBe(library.epochAt(new Date()));
    },
  );

  it('is named where a document has not changed', () => {
    const { headers } = ask('/feed.xml', { 'if-none-match': '*' });
    expect(headers.get(EPOCH)).toBe(library.epochAt(new Date()));
  });

  it.each(['/news-sitemap.xml', '/api/search?q=a', '/no-such-page', '/today', '/robots.txt'])(
    'is not named for %s, which depends on more',
    (path) => {
      expect(ask(path).headers.has(EPOCH)).toBe(false);
    },
  );

  it('is not named to an editor, nor for Markdown at the address of a page', () => {
    for (const path of ['/', '/feed.xml']) expect(ask(path, editor).headers.has(EPOCH)).toBe(false);
    const twin = ask('/posts/2020/01/01/x', { accept: 'text/markdown' });
    expect(twin.headers.has(EPOCH)).toBe(false);
  });
});

describe('a document for machines', () => {
  const documents = [
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
    '/llms.txt',
    '/manifest.webmanifest',
    '/posts/2020/01/01/x.md',
  ];

  it.each(documents)('%s is there, and is not sent twice', (path) => {
    const answer = ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-middleware-rewrite')).toContain(`/documents${path}`);
    const again = ask(path, { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(answer.headers.get('etag'));
    expect(again.headers.get('cache-control')).toBe(answer.headers.get('cache-control'));
  });

  it('is not there before its article is live', () => {
    expect(ask('/posts/2999/01/01/y.md').status).toBe(404);
  });

  it('stands at the address of the page for whoever prefers Markdown, and in no cache', () => {
    const answer = ask('/posts/2020/01/01/x', { accept: 'text/markdown' });
    expect(answer.headers.get('x-middleware-rewrite')).toContain(
      '/documents/posts/2020/01/01/x.md',
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Encoding');
  });
});

describe('a method that reads nothing', () => {
  const addresses = ['/', '/feed.xml', '/posters/posts/2020/01/01/x.png', '/robots.txt'];
  const others = ['/assets/feed.css', '/api/search', '/api/preview', '/_next/image', '/nothing'];

  it.each([...addresses, ...others])('is refused by %s, which names those that it has', (path) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'QUERY', 'FOO']) {
      const answer = ask(path, {}, method);
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const options = ask(path, {}, 'OPTIONS');
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });

  it('is not HEAD', () => {
    for (const path of addresses) expect(ask(path, {}, 'HEAD').status).toBe(200);
  });
});

describe('an image', () => {
  const now = '/assets/content/20200101T000000Z/a-0123456789abcdef.png';
  const soon = '/assets/content/29990101T000000Z/a-0123456789abcdef.png';
  const draft = '/assets/content/draft/a-0123456789abcdef.png';
  const optimised = (path: string) => `/_next/image?url=${encodeURIComponent(path)}&w=480&q=75`;
  const outcome = ({ status, headers }: Response) => [status, headers.get('cache-control')];

  it('of a public post is kept for good', () => {
    expect(outcome(ask(now))).toEqual([200, IMMUTABLE['cache-control']]);
    expect(outcome(ask(now, editor))).toEqual([200, IMMUTABLE['cache-control']]);
    // The optimiser says it itself.
    expect(outcome(ask(optimised(now)))).toEqual([200, null]);
  });

  it('that says how it was made comes as it is from where the optimiser would be asked', () => {
    const labelled = '/assets/content/20200101T000000Z/a-0123456789abcdef-ai.png';
    const answer = ask(optimised(labelled));
    expect(outcome(answer)).toEqual([200, PRIVATE['cache-control']]);
    expect(answer.headers.get('x-middleware-rewrite')).toContain(labelled);
  });

  it.each(['/assets/content/x/a.png', '/_next/image', optimised('/x.png'), optimised('')])(
    '%s is none of ours, for an editor too',
    (path) => {
      for (const headers of [{}, editor]) expect(ask(path, headers).status).toBe(404);
    },
  );

  it.each([soon, draft])('%s is an editor’s alone, and in no cache', (path) => {
    for (const address of [path, optimised(path)]) {
      expect(outcome(ask(address))).toEqual([404, NOT_STORED['cache-control']]);
      expect(outcome(ask(address, editor))).toEqual([200, PRIVATE['cache-control']]);
    }
    // Whatever the optimiser makes may be kept by everybody: the editor gets the image as it is.
    const rewritten = ask(optimised(path), editor).headers.get('x-middleware-rewrite');
    expect(rewritten).toBe(`https://a.example${path}`);
  });
});

it('leaves static files and route handlers to themselves, and refuses what cannot be decoded', () => {
  for (const path of ['/assets/feed.css', '/icons/x/y', '/api/search', '/robots.txt']) {
    const answer = ask(path);
    expect(answer.headers.get('x-middleware-next')).toBe('1');
    expect(answer.headers.get('cache-control')).toBeNull();
  }
  for (const path of ['/assets/%E6', '/icons/%', '/_next/%E6/a'])
    expect(ask(path).status).toBe(400);
  for (const path of ['/nothing/assets/feed.css', '/robots.txt/x', '/api/searching', '/icons'])
    expect(ask(path).status).toBe(404);
});

it('finds no static file whose address is disguised', () => {
  for (const path of ['/assets/%63ontent/draft/a.png', '/assets/content%2Fdraft/a.png'])
    expect(ask(path).status, path).toBe(404);
  for (const path of ['/assets/a.sv%67', '/icons/a%2Epng', '/_next/static/%5Ca', '/assets/%7e'])
    expect(ask(path).status, path).toBe(404);
  for (const path of ['/assets/%E5%9B%BE.png', '/assets/a%20b%2B%5B1%5D.png', '/assets/a%40%60'])
    expect(ask(path).headers.get('x-middleware-next'), path).toBe('1');
});

it('tells of an address that cannot be decoded as HTML, which no cache may keep', async () => {
  const answer = ask('/%E6');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toMatch(/^<!doctype html>/u);
});
