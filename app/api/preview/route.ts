import { draftMode } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';
import { PRIVATE } from '@/lib/cache-control';
import { PREVIEW_COOKIE, previewToken, safeReturnPath } from '@/lib/preview';

/**
 * `/api/preview?secret=…&path=/posts/…` switches preview on in this browser: drafts and scheduled
 * articles are shown until `/api/preview/exit`. Next's Draft Mode keeps such pages out of every cache.
 */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const { searchParams } = request.nextUrl;
  const token = previewToken(searchParams.get('secret'));
  if (token === null) {
    return new NextResponse('密钥不对，或本站没有开放预览。\n', { status: 401 });
  }
  (await draftMode()).enable();
  const location = safeReturnPath(searchParams.get('path'));
  // Relative: `request.url` is this server's own address, which is not the public one.
  const response = new NextResponse(null, { status: 307, headers: { ...PRIVATE, location } });
  const secure = request.nextUrl.protocol === 'https:';
  response.cookies.set(PREVIEW_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
  });
  return response;
}
