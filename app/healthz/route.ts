import { NextResponse } from 'next/server';
import { NOT_STORED } from '@/lib/http/cache-control';

/** `GET /healthz`: this server answers. Whether it has content to show is asked at `/readyz`. */
export function GET(): NextResponse {
  return new NextResponse('ok\n', { headers: { ...NOT_STORED, 'content-type': 'text/plain' } });
}

/** A moment's answer. */
export const dynamic = 'force-dynamic';
