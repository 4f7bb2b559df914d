import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { sendAnswer } from './answer';
import { finishAnswer } from './finish-answer';
import { keepAnswers, type Present } from './kept-answers';

/** Request headers of Next's client runtime. Where they are absent, nothing that a reader may get differs by them. */
const BY_RUNTIME = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
];

/**
 * Has a server answer what it has answered before by itself, and finish what Next answers (decision 0022).
 * @param server server whose listeners are put behind it
 * @param hasClientRuntime whether the pages carry Next's client runtime
 */
export function answerFirst(server: Server, present: Present, hasClientRuntime: boolean): void {
  const answers = keepAnswers(present);
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const kept = answers.find(request);
    if (kept) {
      sendAnswer(request, response, kept);
      return;
    }
    if (!hasClientRuntime)
      for (const name of BY_RUNTIME) Reflect.deleteProperty(request.headers, name);
    finishAnswer(request, response, {
      hasClientRuntime,
      done: (answer, epoch) => answers.keep(request, epoch, answer),
    });
    for (const listener of listeners) Reflect.apply(listener, server, [request, response]);
  });
}
