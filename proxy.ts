import { NextResponse, type NextRequest } from 'next/server';
import { now } from './lib/clock';
import { isUnchanged, validatorsOf } from './lib/conditional';
import { PREVIEW } from './lib/content/create-library';
import { IMAGES, isPublicImage } from './lib/content/images/address';
import { library } from './lib/content/library';
import { TWIN } from './lib/document-files';
import { mayPreview, PREVIEW_COOKIE } from './lib/preview';
import { isDocument, parseRoute } from './lib/routes';
import { site } from './lib/site';
import { prefersMarkdown } from './lib/twins/accept';
import { paths } from './lib/urls';

/**
 * The gate in front of the routes. It turns an address into the page of the present epoch. A path
 * that cannot be decoded is answered with 400 (Next itself would answer 500, vercel/next.js#94278);
 * one that shows nothing now gets the prerendered 404 page, so that it is HTML without JavaScript
 * and leaves nothing in the cache. An old address of a live article leads to it (308), `/today` to the
 * latest edition (307, for as long as a page may be kept).
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  if (pathname === OPTIMISER) return gateImage(request, searchParams.get('url') ?? '');
  if (pathname.startsWith(`${IMAGES}/`)) return gateImage(request, pathname);
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
    return notFound(request);
  }
  if (route.kind === 'today') {
    const { latest } = snapshot.editions;
    const target = latest ? paths.period(latest.day) : paths.home();
    return NextResponse.redirect(new URL(target, request.url), { status: 307, headers: stored });
  }
  if (isDocument(route)) return answerDocument(request, epoch);
  if (route.kind === 'article' && prefersMarkdown(request.headers.get('accept'))) {
    return rewrite(request, documentPath(epoch, `${pathname}${TWIN}`), { headers: NEGOTIATED });
  }
  // A page is a function of its path; the search alone is one of its query too.
  const query = route.kind === 'search' ? request.nextUrl.search : '';
  const page = `/${site.defaultLocale}/${epoch}${pathname === '/' ? '' : pathname}${query}`;
  return rewrite(request, page, { headers: stored });
}

function documentPath(epoch: string, pathname: string): string {
  return `/${site.defaultLocale}/${epoch}/documents${pathname}`;
}

/**
 * A feed, or another document for machines: what asks again and again is told here, before anything
 * is rendered, that there is nothing new (304). Next's route handlers do not do it.
 */
function answerDocument(request: NextRequest, epoch: string): NextResponse {
  const document = documentPath(epoch, request.nextUrl.pathname);
  if (epoch === PREVIEW) return rewrite(request, document, { headers: NOT_STORED });
  const validators = validatorsOf(epoch, library.startOf(epoch), site.builtAt);
  const headers = { ...FRESH, ...validators };
  return isUnchanged(request.headers, validators)
    ? new NextResponse(null, { status: 304, headers })
    : rewrite(request, document, { headers });
}

/** Static files, Next's and our own, and route handlers need no gate. Matchers must be literals. */
export const config = {
  matcher: [
    '/((?!_next/|assets/|api/(?:preview(?:/exit)?|search|websub)$|(?:icon\\.svg|apple-icon\\.png|manifest\\.webmanifest|robots\\.txt)$|icons/).*)',
    '/_next/image',
    '/assets/content/:path*',
  ],
};

/** Next's image optimiser: which image is wanted stands in `url`. */
const OPTIMISER = '/_next/image';

/** What is not there now may be there in a minute: a scheduled article. */
const NOT_STORED = { 'cache-control': 'no-store' };

/** A cache between us and the reader may be a minute late, no more. */
const FRESH = { 'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30' };

/** No cache may keep Markdown at a page's address. Next writes the `Vary` of pages itself: theirs is without. */
const NEGOTIATED = { ...NOT_STORED, vary: 'Accept' };

/**
 * An image is public when its post is. The optimiser would take many spellings of one address for as
 * many images to keep: only the one that we write is let through.
 */
function gateImage(request: NextRequest, path: string): NextResponse {
  const isPublic = isPublicImage(path, now());
  const maySee = isPublic ?? false;
  const mayEdit = isPublic === false && seesPreview(request);
  return maySee || mayEdit ? NextResponse.next() : notFound(request);
}

function seesPreview(request: NextRequest): boolean {
  return site.preview || mayPreview(request.cookies.get(PREVIEW_COOKIE)?.value);
}

function epochFor(request: NextRequest): string {
  return seesPreview(request) ? PREVIEW : library.epochAt(now());
}

function notFound(request: NextRequest): NextResponse {
  return rewrite(request, '/_not-found', { status: 404, headers: NOT_STORED });
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
    '<link rel="icon" href="/icon.svg"><title>网址有误</title><h1>网址有误</h1><p>这个网址不完整或含有无法识别的字符。</p><p><a href="/">回到首页</a></p></html>';
  return new NextResponse(html, {
    status: 400,
    headers: { ...NOT_STORED, 'content-type': 'text/html; charset=utf-8' },
  });
}
