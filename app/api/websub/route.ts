import { unstable_cache } from 'next/cache';
import { NextResponse, type NextRequest } from 'next/server';
import { orNotFound } from '@/app/route-params';
import { inParts } from '@/lib/announce/announce';
import { changesUpTo, recentByInstant } from '@/lib/announce/changes';
import { targetsOf } from '@/lib/announce/targets';
import { library } from '@/lib/content/library';
import { publication } from '@/lib/content/publication';
import { NOT_STORED } from '@/lib/http/cache-control';
import { isSameSecret } from '@/lib/secrets';
import { site } from '@/lib/site';
import { clockNow } from '@/lib/time/clock';

/**
 * `GET /api/websub` with `Authorization: Bearer <CRON_SECRET>`, as Vercel's cron jobs send it: tells the hub, and
 * the search engines that are to hear of it, of every change of the last three days that they have not been told of
 * (decision 0014).
 */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const targets = targetsOf(publication(), site.baiduToken);
  const { cronSecret } = site;
  if (targets.length === 0 || cronSecret === null) return answer({ error: 'not configured' }, 404);
  if (!isSameSecret(request.headers.get('authorization') ?? '', `Bearer ${cronSecret}`))
    return answer({ error: 'unauthorized' }, 401);
  const now = clockNow();
  const changes = changesUpTo(now, orNotFound(library.at(library.epochAt(now))));
  const told = new Set<string>();
  const errors: string[] = [];
  for (const [instant, those] of recentByInstant(changes, now)) {
    for (const { name, tell, most } of targets) {
      for (const some of inParts(those, most)) {
        const once = async () => {
          await tell(some);
          told.add(instant);
          return true;
        };
        // What succeeded is remembered; what failed is thrown, and so tried again the next time.
        const key = ['announce', name, ...some.map((change) => change.key)];
        await unstable_cache(once, key, { revalidate: false })().catch((error: unknown) => {
          errors.push((error as Error).message);
        });
      }
    }
  }
  if (errors.length > 0) return answer({ told: [...told], error: errors.join('; ') }, 502);
  return answer({ told: [...told] }, 200);
}

function answer(body: object, status: number): NextResponse {
  return NextResponse.json(body, { status, headers: NOT_STORED });
}
