import { NextResponse, type NextRequest } from 'next/server';
import { library } from './lib/content/library';
import { parseRoute } from './lib/urls';

/**
 * The gate in front of the routes. A path that cannot be decoded is answered with 400 (Next itself
 * would answer 500, vercel/next.js#94278); one that shows nothing now gets the prerendered 404 page,
 * so that it is HTML without JavaScript and leaves nothing in the cache.
 */
export function proxy(request: NextRequest): NextResponse {
  const segments = decodePath(request.nextUrl.pathname);
  if (segments === null) return badRequest();
  const route = parseRoute(segments);
  if (route !== null && library.hasRoute(route)) return NextResponse.next();
  return NextResponse.rewrite(new URL('/_not-found', request.url), {
    status: 404,
    headers: NOT_STORED,
  });
}

/** What is not there now may be there in a minute: a scheduled article. */
const NOT_STORED = { 'cache-control': 'no-store' };

/** Static files, Next's and our own, need no gate. Matchers must be literals. */
export const config = {
  matcher: ['/((?!_next/|assets/|icon\\.svg$).*)'],
};

function decodePath(pathname: string): string[] | null {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return null;
  }
}

function badRequest(): NextResponse {
  const html =
    '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<link rel="icon" href="/icon.svg"><title>网址有误</title><h1>网址有误</h1><p>这个网址不完整或含有无法识别的字符。</p><p><a href="/">回到首页</a></p></html>';
  return new NextResponse(html, {
    status: 400,
    headers: { ...NOT_STORED, 'content-type': 'text/html; charset=utf-8' },
  });
}
