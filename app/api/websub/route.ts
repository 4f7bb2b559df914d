import { unstable_cache } from 'next/cache';
import { NextResponse, type NextRequest } from 'next/server';
import { orNotFound } from '@/app/route-params';
import { NOT_STORED } from '@/lib/cache-control';
import { clockNow } from '@/lib/clock';
import { library } from '@/lib/content/library';
import { publication } from '@/lib/content/publication';
import { notifyHub, recentEpochs, topicsOf } from '@/lib/feeds/websub';
import { isSameSecret } from '@/lib/secrets';
import { site } from '@/lib/site';

/**
 * `GET /api/websub` with `Authorization: Bearer <CRON_SECRET>`, as Vercel's cron jobs send it: tells
 * the hub of every epoch of the last three days that it has not been told of (decision 0014).
 */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const { hub } = publication();
  const { cronSecret } = site;
  if (hub === null || cronSecret === null) return answer({ error: 'not configured' }, 404);
  if (!isSameSecret(request.headers.get('authorization') ?? '', `Bearer ${cronSecret}`))
    return answer({ error: 'unauthorized' }, 401);
  const { articles } = orNotFound(library.at(library.epochAt(clockNow())));
  const told: string[] = [];
  try {
    for (const [epoch, those] of recentEpochs(articles, clockNow())) {
      const tell = async () => {
        await notifyHub(hub, topicsOf(those));
        told.push(epoch);
        return true;
      };
      // What succeeded is remembered; what failed is thrown, and so tried again the next time.
      await unstable_cache(tell, ['websub', hub, ...those.map(({ id }) => id)], {
        revalidate: false,
      })();
    }
  } catch (error) {
    return answer({ told, error: (error as Error).message }, 502);
  }
  return answer({ told }, 200);
}

function answer(body: object, status: number): NextResponse {
  return NextResponse.json(body, { status, headers: NOT_STORED });
}
