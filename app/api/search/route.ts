import { NextResponse, type NextRequest } from 'next/server';
import { orNotFound } from '@/app/route-params';
import { library } from '@/lib/content/library';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { fresh, NOT_STORED, PRIVATE } from '@/lib/http/cache-control';
import { getStrings } from '@/lib/i18n/strings';
import { previewAsked } from '@/lib/preview';
import { answerIn } from '@/lib/search/answer-in';
import { refusals, toApiAnswer } from '@/lib/search/api-answer';
import { explainProblem } from '@/lib/search/explain-problem';
import { readSearchRequest } from '@/lib/search/request';
import type { SearchRequest } from '@/lib/search/search';
import { openSearch } from '@/lib/search/site-search';
import { clockNow, now } from '@/lib/time/clock';
import { momentSeen, seenAt } from '@/lib/time/moment';

/** Seconds after which a busy search is worth asking again: its slow queries have ended then. */
const RETRY_SECONDS = '5';

/** `GET /api/search?q=…&page=1&sort=relevance`: what is public now, or in an editor's preview, as JSON (docs/search.md). */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const at = previewAsked(request.headers.get('cookie'), clockNow())?.at ?? null;
  return seenAt(at, async () => search(request));
}

async function search(request: NextRequest): Promise<NextResponse> {
  const asked = readSearchRequest(request.nextUrl.searchParams);
  if (typeof asked === 'string') return refuse(asked, 400);
  const { locale } = asked;
  const at = now();
  const epoch = library.epochAt(at);
  const content = orNotFound(library.at(epoch));
  const answer = await answerFrom(content, asked);
  if (answer === 'unavailable') return refuse(answer, 503);
  if (answer === null) return refuse('no-such-page', 404);
  if (typeof answer === 'string') {
    const hint = explainProblem(answer, getStrings(locale));
    if (answer !== 'busy') return refuse(answer, 400, hint);
    return refuse(answer, 503, hint, { 'retry-after': RETRY_SECONDS });
  }
  const shown = orNotFound(await library.in(locale, epoch));
  const headers = momentSeen() ? PRIVATE : fresh(at, library.nextStart(at));
  return NextResponse.json(toApiAnswer(answerIn(answer, shown), locale), { headers });
}

/** Answers a request from a content; a search that fails is no reason to say that nothing was found. */
async function answerFrom(content: Snapshot, asked: SearchRequest) {
  try {
    const find = await openSearch(content);
    return await find(content, asked);
  } catch (error) {
    console.error(error);
    return 'unavailable' as const;
  }
}

function refuse(code: keyof typeof refusals, status: number, hint = '', more = {}): NextResponse {
  const error = { code, message: refusals[code], hint };
  return NextResponse.json({ error }, { status, headers: { ...NOT_STORED, ...more } });
}
