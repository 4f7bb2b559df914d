import fc from 'fast-check';

/** A request as nobody means it. */
export type OddRequest = {
  /** Its method, which need not read anything. */
  method: string;
  /** Target in its first line: a path, a whole address, `*`. */
  target: string;
  /** Its headers. */
  headers: Record<string, string>;
};

const ARTICLE = '/posts/2020/03/24/evening-extra';

/** An address of each kind of route, whose answers to GET are to stay as they are. */
export const ordinary = [
  ...['/', '/posts', '/posts/2020/03', ARTICLE, `${ARTICLE}/wechat`, '/posts/2020/03/24/email'],
  ...[
    '/tags',
    '/names',
    '/names/样例镇',
    '/sources',
    '/sources/样例通讯社',
    '/subscribe',
    '/categories/日报',
    '/authors/lin-demo',
    '/about',
    '/search?q=AI',
    '/api/search?q=AI',
  ],
  ...['/hant', '/hant/posts', `/hant${ARTICLE}`, `/hant${ARTICLE}.md`, '/hant/search?q=AI'],
  ...['/hant/feed.xml', '/hant/sitemap.xml', `/hant/cards${ARTICLE}.jpg`, '/hant/today'],
  ...['/ads.txt', '/.well-known/security.txt', '/favicon.ico'],
  ...['/feed.xml', '/atom.xml', '/feed.json', '/categories/daily/feed.xml', '/sitemap.xml'],
  ...['/news-sitemap.xml', '/llms.txt', '/llms-full.txt', `${ARTICLE}.md`, `/cards${ARTICLE}.jpg`],
  ...[`/posters${ARTICLE}.jpg`, '/robots.txt', '/manifest.webmanifest', '/icon.svg', '/today'],
  ...['/assets/feed.css', '/assets/katex/katex.css', '/icons/moon-192.png', '/healthz', '/readyz'],
].map(encodeURI);

/** Addresses that are not public, and addresses that never were. */
const others = [
  ...['/posts/2020/03/20/draft', '/posts/2020/03/20/draft.md', '/posts/2099/01/01/scheduled'],
  ...[
    '/hant/posts/2020/03/20/draft',
    '/hant/posts/2099/01/01/scheduled.md',
    '/hant/hant',
    '/hant/ads.txt',
  ],
  ...[
    '/hant/_next/image',
    '/hant/readyz',
    '/.well-known/',
    '/.well-known/a',
    '/.well-known/../ads.txt',
  ],
  ...[
    '/sources/a',
    '/names/a',
    '/feed.txt',
    '/ADS.TXT',
    '/zh-hant',
    '/hant/cards/posts/2020/03/20/draft.png',
  ],
  ...['/posts/2099', '/cards/posts/2020/03/20/draft.png', '/posts/2020/03/21/unpublished'],
  ...['/zh-hans/preview/posts/2020/03/20/draft', '/preview', '/zh-hans/preview', '/documents/a'],
  ...['/assets/content/draft/a-0123456789abcdef.png', '/assets/content/20990101T090000Z/a.png'],
  ...['/_next/static/a.js', '/_next/image', '/_next/data/a/index.json', '/api/websub', '/.env'],
  ...['/_next/image?url=%2Fassets%2Fcontent%2Fdraft%2Fa-0123456789abcdef.png&w=480&q=75'],
  ...['/api/preview/exit', '/api/content', '/_next/', '/assets/', '/assets/content/', '/nothing'],
];

const odd = fc.constantFrom(
  ...['%', '%E6', '%zz', '%C0%AF', '%00', '%2e%2e', '..', '.', '%5c', '/', '//', '\\', '%u0041'],
  ...['%ED%A0%80', '%FF', '%2F', '%20', '%0d%0aa:b', '%25', '%252e', '~', '*', ';', '?', '?a=%E6'],
  ...[
    '&',
    '=',
    '#',
    'a',
    'Z',
    '0',
    '\u00E6',
    '\u007F',
    '[',
    ']',
    '{',
    '|',
    '"',
    '<',
    '.html',
    '.md',
  ],
  ...['index.html', 'feed.xml', 'page/2', 'page/0', '?page=9', '?_rsc=a', '.rsc', '.txt', '.png'],
);

/** An address with something odd put somewhere into it. */
const targets = fc
  .tuple(fc.constantFrom(...ordinary, ...others), fc.array(odd, { maxLength: 3 }), fc.nat())
  .map(([address, pieces, seed]) => {
    // Behind it, or within.
    const at = seed % 2 === 0 ? address.length : 1 + ((seed >> 4) % address.length);
    const prefix = ['', '', '', '', '', 'http://localhost', 'https://evil.example', '/'][
      (seed >> 1) % 8
    ];
    return `${prefix ?? ''}${address.slice(0, at)}${pieces.join('')}${address.slice(at)}`;
  })
  // What Node's client does not send.
  .map((target) => target.replaceAll(/[^\u0021-\u00FF]/gu, ''));

const methods = [
  ...Array.from({ length: 20 }, () => 'GET'),
  ...['HEAD', 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'QUERY'],
];

const values = fc.constantFrom(
  ...[
    '',
    '*',
    '"x"',
    'W/"x", "y"',
    '%',
    '%E6',
    '\u00E6',
    'x'.repeat(2000),
    'a b',
    '[::',
    '0',
    '-1',
  ],
  ...['Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 2100 00:00:00 GMT', 'yesterday'],
  ...['bytes=0-0', 'bytes=99999999-', 'bytes=-0', 'bytes=5-2', 'bytes=0-1,3-4', 'bytes=a', 'a=1-2'],
  ...['text/markdown', 'text/html;level=1=', 'image/webp;', 'image/*;q=2', '*/*;q="', 'gzip;q=x'],
  ...['br', 'identity;q=0', 'preview=1', 'preview=1.0', '__prerender_bypass=a', 'evil.example'],
);

const names = fc.constantFrom(
  ...['accept', 'accept-encoding', 'accept-language', 'authorization', 'cookie', 'host', 'origin'],
  ...['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'if-range', 'range'],
  ...['next-action', 'next-resume', 'next-router-prefetch', 'next-router-state-tree', 'next-url'],
  ...['next-router-segment-prefetch', 'purpose', 'referer', 'rsc', 'sec-fetch-dest', 'upgrade'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-http-method-override'],
  ...['x-invoke-path', 'x-matched-path', 'x-middleware-rewrite', 'x-middleware-subrequest'],
  ...['x-nextjs-data', 'x-now-route-matches', 'x-original-url', 'x-prerender-revalidate'],
);

/**
 * Requests of the kinds that have been answered wrongly once, and their neighbours.
 * @param count number of addresses
 * @param seed from which they are the same each time
 */
export function oddRequests(count: number, seed: number): OddRequest[] {
  const request = fc.record({
    method: fc.constantFrom(...methods),
    target: targets,
    headers: fc.dictionary(names, values, { maxKeys: 3, noNullPrototype: true }),
  });
  return fc.sample(request, { numRuns: count, seed });
}
