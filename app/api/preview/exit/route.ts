import { draftMode } from 'next/headers';
import { NextResponse } from 'next/server';
import { paths } from '@/lib/addresses/urls';
import { PRIVATE } from '@/lib/http/cache-control';
import { PREVIEW_COOKIE } from '@/lib/preview';

/** Switches preview off in this browser. */
export async function GET(): Promise<NextResponse> {
  (await draftMode()).disable();
  // Relative, as in `/api/preview`.
  const headers = { ...PRIVATE, location: paths.home() };
  const response = new NextResponse(null, { status: 307, headers });
  response.cookies.delete(PREVIEW_COOKIE);
  return response;
}
