import { draftMode } from 'next/headers';
import { type NextRequest, NextResponse } from 'next/server';
import { PRIVATE } from '@/lib/http/cache-control';
import { PREVIEW_COOKIE, previewToken, readPreviewTime, safeReturnPath } from '@/lib/preview';
import { site } from '@/lib/site';
import { clockNow } from '@/lib/time/clock';
import { createTurnstile } from '@/lib/waiting/turnstile';

/** One guess a second; an editor comes through behind seven of them. */
const enter = createTurnstile({ pause: 1000, queue: 8 });

/**
 * `/api/preview?secret=…&path=/posts/…` switches preview on in this browser: drafts and scheduled
 * articles are shown until `/api/preview/exit`, or for half a day; with `at=2026-11-28T08:00+0800` instead the whole
 * site as it will be then. Next's Draft Mode keeps such pages out of every cache.
 */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const { searchParams } = request.nextUrl;
  const at = searchParams.get('at');
  const shown = at === null ? null : readPreviewTime(at, site.timeZone);
  const token = await enter(() => previewToken(searchParams.get('secret'), clockNow(), shown));
  if (token === 'busy') {
    return refuse('试的人太多，请稍后再来。', 429, { 'retry-after': '10' });
  }
  if (token === null) return refuse('密钥不对，或本站没有开放预览。', 401);
  if (at !== null && shown === null) return refuse(NO_TIME, 400);
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

const NO_TIME = `看不懂 at 的时间，或没有这个时间。请写成 at=2026-11-28T08:00+0800 的样子；不写时区即为站点的时区。
at is no time, or one that does not exist. Write it like at=2026-11-28T08:00+0800; without a zone it is in the site's.`;

function refuse(text: string, status: number, more: Record<string, string> = {}): NextResponse {
  return new NextResponse(`${text}\n`, { status, headers: { ...PRIVATE, ...more } });
}
