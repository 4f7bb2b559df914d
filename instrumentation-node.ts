import { subscribe } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { asked, asking, contentToCome, nameAsked } from './lib/content/generations/asked';
import { followGenerations } from './lib/content/generations/follow';
import { library } from './lib/content/library';
import { fresh } from './lib/http/cache-control';
import { PREVIEW_COOKIE, previewAsked } from './lib/preview';
import { answerFirst } from './lib/serving/answer-first';
import { closeGently, PATIENCE } from './lib/serving/close-gently';
import { drawInTurn } from './lib/serving/draw-in-turn';
import { refuseFirst } from './lib/serving/refuse-first';
import { errorLine, logWhenDone } from './lib/serving/request-log';
import { tidyRequest } from './lib/serving/tidy-request';
import { contradictions, movedVariables, site } from './lib/site';
import { clockNow } from './lib/time/clock';
import { standAt } from './lib/time/moment';
import { prefersMarkdown } from './lib/twins/accept';

/** Signals that tell a server to end, and its exit code then: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };

/** Message of Node as a request comes in (https://nodejs.org/api/diagnostics_channel.html#http). */
type Exchange = { request: IncomingMessage; response: ServerResponse; server: Server };

/** Cookie of an editor's browser that may see a preview: ours, or Next's. */
const PREVIEWS = new RegExp(`\\b(?:${PREVIEW_COOKIE}|__prerender_bypass)=`, 'u');

/** State on which the kept answers depend. */
const present = {
  epoch: () => library.epochAt(clockNow()),
  freshness: () => {
    const at = clockNow();
    return fresh(at, library.nextStart(at));
  },
  isForOne: ({ accept, cookie = '', rsc }: IncomingHttpHeaders) =>
    PREVIEWS.test(cookie) ||
    prefersMarkdown(accept ?? null) ||
    // The proxy waits for content that is being loaded; an answer of other content is not kept for it.
    contentToCome() !== null ||
    asked()?.isMissing === true ||
    (site.hasClientRuntime && rsc !== undefined),
};

/** Begins a server: one that would contradict its build does not start. */
export async function beginServer(): Promise<void> {
  for (const remark of movedVariables()) console.warn(remark);
  const problems = contradictions();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  const known = new WeakSet<Server>();
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Exchange;
    tidyRequest(request);
    standAt(previewAsked(request.headers.cookie, clockNow())?.at ?? null);
    if (site.contentIsNamed) nameContent(request);
    if (site.log) logWhenDone(request, response, writeLine);
    if (known.has(server)) return;
    known.add(server);
    // Vercel's own servers do it; while developing nothing is kept.
    if (site.followsContent && !site.preview) answerFirst(server, present, site.hasClientRuntime);
    drawInTurn(server);
    if (!site.preview) refuseFirst(server, path.join(process.cwd(), 'public'));
    closeGently(server);
  });
  endInTime();
  await followGenerations();
}

/** Writes an error that a request has led to: Next does so too, on many lines, for people. */
export function logError(...parts: Parameters<typeof errorLine>): void {
  if (site.log) writeLine(errorLine(...parts));
}

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Next closes its server, and ends when it is closed: which it never is where a client sends no request at all. */
function endInTime(): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => setTimeout(() => process.exit(code), PATIENCE.all + 500).unref());
  }
}

/**
 * Names the content that the proxy in front asks for, for all that becomes of the request
 * (docs/decisions/0017-generations.md).
 */
function nameContent(request: IncomingMessage): void {
  const line = path.basename(path.dirname(site.compiledDir));
  const name = nameAsked(String(request.headers['x-yueliang-content']), line);
  asking().storage.enterWith(name === null ? undefined : { name, isMissing: false });
}
