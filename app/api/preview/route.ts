import { draftMode } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';
import { PRIVATE } from '@/lib/cache-control';
import { now } from '@/lib/clock';
import { PREVIEW_COOKIE, previewToken, safeReturnPath } from '@/lib/preview';
import { createTurnstile } from '@/lib/turnstile';

/** One guess a second; an editor comes through behind seven of them. */
const enter = createTurnstile({ pause: 1000, queue: 8 });

/**
 * `/api/preview?secret=…&path=/posts/…` switches preview on in this browser: drafts and scheduled
 * articles are shown until `/api/preview/exit`, or for half a day. Next's Draft Mode keeps such pages out of every
 * cache.
 */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const { searchParams } = request.nextUrl;
  const token = await enter(() => previewToken(searchParams.get('secret'), now()));
  if (token === 'busy') {
    const headers = { ...PRIVATE, 'retry-after': '10' };
    return new NextResponse('试的人太多，请稍后再来。\n', { status: 429, headers });
  }
  if (token === null) {
    return new NextResponse('密钥不对，或本站没有开放预览。\n', { status: 401, headers: PRIVATE });
  }
  (await draftMode()).enable();
  const location = safeReturnPath(searchParams.get('path'));
  // Relative: `request.url` is this server's own address, which is not the public one.
  const response = new NextResponse(null, { status: 307, headers: { ...PRIVATE, location } });
  const secure = request.nextUrl.protocol === 'https:';
  // As Draft Mode's cookie, until the browser is closed, though no longer than what is signed in it.
  response.cookies.set(PREVIEW_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
  });
  return response;
}
