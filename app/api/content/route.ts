import { NextResponse, type NextRequest } from 'next/server';
import { LARGEST_BYTES, requestDeploy, signatureOf } from '@/lib/deploy-request';
import { NOT_STORED } from '@/lib/http/cache-control';
import { site } from '@/lib/site';

/**
 * `POST /api/content`, signed with `DEPLOY_SECRET`: asks for the content to be deployed, as a git host does
 * after a push. Nothing is run in the request: `npm run content:deploy -- --pull --wait` waits for it. It is
 * not there where there is no secret.
 */
export async function POST(request: NextRequest): Promise<NextResponse> {
  const { deploySecret } = site;
  if (!deploySecret) return answer({ error: 'not configured' }, 404);
  const body = await readBody(request);
  if (body === null) return answer({ error: 'too large' }, 413);
  const signature = signatureOf(request.headers, body, deploySecret, new Date());
  if (signature === null) return answer({ error: 'unauthorized' }, 401);
  return answer({ requested: requestDeploy(signature, process.cwd()) }, 202);
}

/** The body as text; null for one that is too large, which is not read to its end. */
async function readBody(request: NextRequest): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > LARGEST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function answer(body: object, status: number): NextResponse {
  return NextResponse.json(body, { status, headers: NOT_STORED });
}
