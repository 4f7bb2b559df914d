import { NextResponse, type NextRequest } from 'next/server';
import { now } from './lib/clock';
import { PREVIEW } from './lib/content/create-library';
import { library } from './lib/content/library';
import { mayPreview, PREVIEW_COOKIE } from './lib/preview';
import { site } from './lib/site';
import { parseRoute } from './lib/urls';

/**
 * The gate in front of the routes. It turns an address into the page of the present epoch. A path
 * that cannot be decoded is answered with 400 (Next itself would answer 500, vercel/next.js#94278);
 * one that shows nothing now gets the prerendered 404 page, so that it is HTML without JavaScript
 * and leaves nothing in the cache. An old address of a live article leads to it (308).
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const segments = decodePath(pathname);
  if (segments === null) return badRequest();
  const epoch = epochFor(request);
  const stored = epoch === PREVIEW ? NOT_STORED : FRESH;
  const route = parseRoute(segments);
  const snapshot = library.at(epoch);
  if (route === null || !snapshot?.hasRoute(route)) {
    const moved = snapshot?.redirectFrom(pathname) ?? null;
    if (moved !== null) {
      return NextResponse.redirect(new URL(moved, request.url), { status: 308, headers: stored });
    }
    return rewrite(request, '/_not-found', { status: 404, headers: NOT_STORED });
  }
  const page = `/${site.defaultLocale}/${epoch}${pathname === '/' ? '' : pathname}`;
  return rewrite(request, page, { headers: stored });
}

/** Static files, Next's and our own, and route handlers need no gate. Matchers must be literals. */
export const config = {
  matcher: ['/((?!_next/|assets/|api/preview(?:/exit)?$|icon\\.svg$).*)'],
};

/** What is not there now may be there in a minute: a scheduled article. */
const NOT_STORED = { 'cache-control': 'no-store' };

/** A cache between us and the reader may be a minute late, no more. */
const FRESH = { 'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30' };

function epochFor(request: NextRequest): string {
  const preview = site.preview || mayPreview(request.cookies.get(PREVIEW_COOKIE)?.value);
  return preview ? PREVIEW : library.epochAt(now());
}

function rewrite(request: NextRequest, path: string, init: ResponseInit): NextResponse {
  return NextResponse.rewrite(new URL(path, request.url), init);
}

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
    '<title>网址有误</title><h1>网址有误</h1><p>这个网址不完整或含有无法识别的字符。</p><p><a href="/">回到首页</a></p></html>';
  return new NextResponse(html, {
    status: 400,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
