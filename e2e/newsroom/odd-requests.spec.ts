import { readFileSync } from 'node:fs';
import { Agent, request as ask, type IncomingHttpHeaders } from 'node:http';
import { PREVIEW_SECRET, serveAt, type FixedServer } from '../schedule/serve-at';
import { hiddenWords } from '../support/hidden-words';
import { oddRequests, ordinary, type OddRequest } from '../support/odd-requests';
import { expect, test } from '../support/test';

const COUNT = 10_000;
const SEED = 15;

/** Requests that are on their way at once. */
const AT_ONCE = 16;

/** MB by which the server may have grown: what it keeps of pages, pictures and answers is bounded. */
const GROWTH = 400;

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

let server: FixedServer;
test.beforeAll(async () => {
  server = await serveAt('2026-01-01T00:00:00Z', 'UTC');
});
test.afterAll(() => server.stop());

async function send({ method, target, headers }: OddRequest): Promise<Answer> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const options = { agent, hostname, port, method, path: target, headers };
    const sent = ask(options, (got) => {
      const chunks: Buffer[] = [];
      got.on('data', (chunk: Buffer) => chunks.push(chunk));
      got.once('error', reject);
      got.once('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: got.statusCode ?? 0, headers: got.headers, text });
      });
    });
    sent.once('error', (error: NodeJS.ErrnoException) => {
      // A connection that was kept may be closed just when it is used again (https://nodejs.org/api/http.html#requestreusedsocket).
      if (sent.reusedSocket && error.code === 'ECONNRESET')
        send({ method, target, headers }).then(resolve, reject);
      else reject(error);
    });
    sent.end(method === 'POST' ? 'a=b' : undefined);
  });
}

const get = (target: string) => send({ method: 'GET', target, headers: {} });

/** Megabytes that a process has in memory (proc(5)). */
function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(?<kilobytes>\d+)/mu.exec(status)?.groups?.kilobytes) / 1024;
}

/** Finds the faults of an answer. */
function faultsOf({ method }: OddRequest, { status, headers, text }: Answer): string[] {
  const kept = headers['cache-control'] ?? '';
  const isKept = /public|(?:s-maxage|max-age)=[1-9]/u.test(kept);
  const isRefusal = status >= 400 || !['GET', 'HEAD'].includes(method);
  return [
    ...(status >= 500 ? [`answers ${String(status)}`] : []),
    ...(isRefusal && isKept ? [`says ${kept} with ${String(status)}`] : []),
    ...(hiddenWords.some((word) => text.includes(word)) ? ['shows what is not public'] : []),
    ...(text.includes(PREVIEW_SECRET) ? ['shows the secret'] : []),
  ];
}

test(`${String(COUNT)} odd requests lead to nothing but answers`, async () => {
  test.setTimeout(300_000);
  const before = await Promise.all(ordinary.map(get));
  const isMeasured = process.platform === 'linux';
  const memory = isMeasured ? memoryOf(server.pid) : 0;
  const waiting = oddRequests(COUNT, SEED);
  const faults: [string[], OddRequest][] = [];
  const statuses = new Map<number, number>();
  const start = Date.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const answer = await send(next);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const found = faultsOf(next, answer);
        if (found.length > 0) faults.push([found, next]);
      }
    }),
  );
  const grown = isMeasured ? memoryOf(server.pid) - memory : 0;
  const told = [...statuses].map(([status, times]) => `${String(status)}: ${String(times)}`);
  test.info().annotations.push({
    type: 'measured',
    description: `${String(Date.now() - start)} ms, ${grown.toFixed(0)} MB more; ${told.join(', ')}`,
  });
  expect(faults).toEqual([]);
  expect(grown).toBeLessThan(GROWTH);
  // React orders what it hoists into the head of a page made for one request by when each is ready.
  const shown = ({ status, headers, text }: Answer) => [
    status,
    headers['cache-control'],
    text.split(/(?=<)/u).sort(),
  ];
  const after = await Promise.all(ordinary.map(get));
  expect(after.map(shown)).toEqual(before.map(shown));
  // One line of an error is one too many: nothing has failed.
  expect(server.log().split('\n').filter(Boolean)).toEqual([]);
});
