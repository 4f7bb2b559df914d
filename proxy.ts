import { NextResponse, type NextRequest } from 'next/server';
import * as inside from './lib/addresses/inside-paths';
import { isSameForAll, PROBES } from './lib/addresses/reserved';
import { isDocument, isPicture, type DocumentRoute } from './lib/addresses/route-table';
import { inLocale, paths } from './lib/addresses/urls';
import { pictureVersion } from './lib/cards/picture-version';
import { IMAGES, isLabelledImage, isPublicImage } from './lib/content/compiled/images/address';
import { asked, contentToCome } from './lib/content/generations/asked';
import { library } from './lib/content/library';
import { answerTo } from './lib/content/library/answer';
import { isPreview } from './lib/content/library/create-library';
import { badRequest } from './lib/http/bad-request';
import { fresh, IMMUTABLE, NOT_STORED, PRIVATE } from './lib/http/cache-control';
import { isUnchanged, tagOf, validatorsOf } from './lib/http/conditional';
import { policyOf } from './lib/http/document-headers';
import { EPOCH } from './lib/http/internal-headers';
import { ALLOW, statusOfMethod } from './lib/http/methods';
import { previewAsked, type Preview } from './lib/preview';
import { readSearchRequest } from './lib/search/request';
import { site } from './lib/site';
import { clockNow, now } from './lib/time/clock';
import { seenAt } from './lib/time/moment';
import { addressOfToday } from './lib/time/today';
import { prefersMarkdown } from './lib/twins/accept';

/**
 * The gate in front of the routes. It turns an address into the page of the present epoch. A method that reads nothing
 * is refused here: what a route would answer to it could be kept and shown to readers. A path that cannot be decoded is
 * answered with 400 (Next itself would answer 500, vercel/next.js#94278); one that shows nothing now gets the prerendered
 * 404 page, so that it is HTML without JavaScript and leaves nothing in the cache, and one of what was withdrawn the
 * notice (410). Another spelling of an address, and an old one of a live article, lead to it (308), `/today` to the latest
 * edition (307, for as long as a page may be kept).
 */
export function proxy(request: NextRequest): Response | Promise<Response> {
  const toCome = contentToCome();
  const answer = () => seenAt(previewOf(request)?.at ?? null, () => gate(request));
  return toCome ? toCome.then(answer) : answer();
}

function gate(request: NextRequest): Response {
  const { pathname, searchParams } = request.nextUrl;
  if (pathname === DEPLOY_REQUEST && request.method === 'POST') return NextResponse.next();
  const refusal = statusOfMethod(request.method);
  if (refusal !== null) return refuse(refusal);
  if (PROBES.includes(pathname.slice(1))) return NextResponse.next();
  if (pathname === OPTIMISER) return gateOptimised(request, searchParams.get('url') ?? '');
  if (pathname.startsWith(`${IMAGES}/`)) return gateImage(request, pathname);
  const at = now();
  const epoch = epochFor(request, at);
  // An answer of other content than was asked for is not kept: it would be shown for that.
  const isOther = isPreview(epoch) || asked()?.isMissing;
  const stored = isOther ? NOT_STORED : fresh(at, library.nextStart(at));
  const snapshot = library.at(epoch);
  const answer = answerTo(snapshot, pathname);
  const { locale } = answer;
  const of = { locale, epoch };
  if (answer.kind === 'malformed') return badRequest(locale);
  if (isSameForAll(pathname)) {
    return DISGUISED.test(pathname) ? notFound(request) : NextResponse.next();
  }
  if (answer.kind === 'moved') return redirect(request, answer.path, 308, stored);
  if (answer.kind === 'spelt') {
    return redirect(request, `${answer.path}${request.nextUrl.search}`, 308, stored);
  }
  if (answer.kind === 'withdrawn') {
    const notice = inside.withdrawnPath(of, answer.article);
    return rewrite(request, notice, { status: 410, headers: NOT_STORED });
  }
  if (snapshot === null || answer.kind === 'nothing') return notFound(request, locale);
  const { route } = answer;
  if (route.kind === 'today') {
    const { latest } = snapshot.editions;
    const edition = latest ? addressOfToday(latest.day, at, site.timeZone) : paths.home();
    return redirect(request, inLocale(edition, locale), 307, stored);
  }
  if (isDocument(route)) return answerDocument(request, of, route, stored);
  const version = isPicture(route) ? pictureVersion(route, snapshot, locale) : null;
  if (version !== null) {
    // A picture's version is a digest of what stands on it: another text makes another picture.
    const headers = { ...stored, etag: tagOf(version, site.builtAt) };
    return answerUnlessKnown(request, inside.picturePath(locale, version, route), headers);
  }
  if (route.kind === 'article' && prefersMarkdown(request.headers.get('accept'))) {
    const twin = inside.documentPath(of, { ...route, kind: 'twin' });
    return rewrite(request, twin, { headers: NEGOTIATED });
  }
  // A page is a function of its path; the search alone is one of its query too.
  const query = route.kind === 'search' ? request.nextUrl.search : '';
  if (query && typeof readSearchRequest(searchParams) === 'string')
    return notFound(request, locale);
  const page = `${inside.pageAt(of, route)}${query}`;
  // A page of results may say that the database is busy: the next reader is to ask again.
  if (query && site.searchUrl !== null) return rewrite(request, page, { headers: NOT_STORED });
  // It lists the articles of two days: a function of the clock too.
  const isTimed = route.kind === 'newsSitemap';
  return rewrite(request, page, { headers: { ...stored, ...(!isTimed && ofEpoch(epoch)) } });
}

/**
 * Next's own hashed files need no gate, unless their address has an escape: none of theirs has. What is not
 * there of `/_next/`, `/assets/` and `/icons/` is not found (next.config.mjs). Matchers must be literals.
 */
export const config = {
  matcher: ['/((?!_next/).*)', '/_next/image', '/_next/(.*%.*)'],
};

/** Letters, digits and slashes that are written as escapes: nobody needs to, but for getting round a rule. */
const DISGUISED = /%(?:2[d-f]|3\d|[46][1-9a-f]|5[\dacf]|7[\dae])/iu;

/** The one address that something may be sent to; it is signed, and the route sees to that. */
const DEPLOY_REQUEST = '/api/content';

/** Next's image optimiser: which image is wanted stands in `url`. */
const OPTIMISER = '/_next/image';

/** No cache may keep Markdown at a page's address. Next writes the `Vary` of pages itself: theirs is without. */
const NEGOTIATED = { ...NOT_STORED, vary: 'Accept, Accept-Encoding' };

/** A feed, or another document for machines. */
function answerDocument(
  request: NextRequest,
  of: inside.Inside,
  route: DocumentRoute,
  stored: typeof NOT_STORED,
): NextResponse {
  const { epoch } = of;
  const page = inside.documentPath(of, route);
  const headers = { ...stored, ...policyOf(route) };
  if (isPreview(epoch)) return rewrite(request, page, { headers });
  const validators = validatorsOf(epoch, library.changedAt(epoch), site.builtAt);
  return answerUnlessKnown(request, page, { ...headers, ...ofEpoch(epoch), ...validators });
}

type Known = Record<string, string> & { etag: string };

/** Tells a client that asks again, before anything is rendered, that nothing is new (304): Next's route handlers do not. */
function answerUnlessKnown(request: NextRequest, page: string, headers: Known): NextResponse {
  return isUnchanged(request.headers, headers)
    ? new NextResponse(null, { status: 304, headers })
    : rewrite(request, page, { headers });
}

/** An image is public when its post is: for good then, as its name changes with its content. An editor sees more. */
function gateImage(request: NextRequest, path: string): NextResponse {
  const isPublic = isPublicImage(path, clockNow());
  if (isPublic === null) return notFound(request);
  const isShown = previewOf(request)?.at === null || isPublicImage(path, now());
  if (!isShown) return notFound(request);
  return NextResponse.next({ headers: isPublic ? IMMUTABLE : PRIVATE });
}

/**
 * The optimiser would take many spellings of one address for as many images to keep: only the one that we write is let
 * through. Whatever it makes it calls public, so an editor gets the image as it is; and it keeps no label, so a labelled
 * one comes as it is, too.
 */
function gateOptimised(request: NextRequest, path: string): NextResponse {
  const gated = gateImage(request, path);
  if (gated.status !== 200) return gated;
  const isPublic = isPublicImage(path, clockNow());
  if (isPublic && !isLabelledImage(path)) return NextResponse.next();
  return rewrite(request, path, { headers: PRIVATE });
}

function previewOf({ headers }: NextRequest): Preview | null {
  const preview = previewAsked(headers.get('cookie'), clockNow());
  return preview ?? (site.preview ? { at: null } : null);
}

function epochFor(request: NextRequest, at: Date): string {
  const preview = previewOf(request);
  return preview ? library.previewEpoch(preview.at) : library.epochAt(at);
}

/** The page that says so is one for all addresses of a locale. */
function notFound(request: NextRequest, locale = site.defaultLocale): NextResponse {
  return rewrite(request, inside.notFoundPath({ locale, epoch: epochFor(request, now()) }), {
    status: 404,
    headers: NOT_STORED,
  });
}

/** Tells the server what an answer is a function of: it need not be made twice (decision 0022). */
function ofEpoch(epoch: string): Record<string, string> {
  const isOther = isPreview(epoch) || asked()?.isMissing;
  return site.followsContent && !isOther ? { [EPOCH]: epoch } : {};
}

function rewrite(request: NextRequest, path: string, init: ResponseInit): NextResponse {
  return NextResponse.rewrite(new URL(path, request.url), init);
}

/** Next makes the address relative to whatever the reader has asked. */
function redirect(request: NextRequest, path: string, status: 307 | 308, headers: HeadersInit) {
  return NextResponse.redirect(new URL(path, request.url), { status, headers });
}

function refuse(status: 204 | 405): NextResponse {
  return new NextResponse(null, { status, headers: { ...NOT_STORED, allow: ALLOW } });
}
