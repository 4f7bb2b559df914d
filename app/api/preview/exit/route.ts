import { draftMode } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';
import { PREVIEW_COOKIE } from '@/lib/preview';

/** Switches preview off in this browser. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  (await draftMode()).disable();
  const response = NextResponse.redirect(new URL('/', request.url));
  response.cookies.delete(PREVIEW_COOKIE);
  return response;
}
