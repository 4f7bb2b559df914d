import { NextResponse } from 'next/server';
import { NOT_STORED } from '@/lib/http/cache-control';

/** `GET /readyz`: what this server shows, or 503 where it has nothing to show (docs/deployment.md). */
export async function GET(): Promise<NextResponse> {
  try {
    const { readiness } = await import('@/lib/content/library');
    const ready = readiness();
    if (ready !== null)
      return NextResponse.json({ ready: true, ...ready }, { headers: NOT_STORED });
  } catch (error) {
    console.error(error);
  }
  return NextResponse.json({ ready: false }, { status: 503, headers: NOT_STORED });
}

/** A moment's answer. */
export const dynamic = 'force-dynamic';
