import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import pLimit from 'p-limit';
import { PICTURE_FOLDERS } from '@/lib/addresses/reserved';
import { withoutLocale } from '@/lib/addresses/urls';
import { LINE_IS_FULL, MOST_IN_LINE } from '@/lib/waiting/line';

/** Requests for pictures that Next works on at once: the next one is ready when a picture has been drawn. */
const AT_ONCE = 2;

/**
 * Has a server hand requests for drawn pictures to Next a few at a time. Next works on all that it has been given before
 * the first of them is drawn: an article that is asked for after 200 of them would be answered after them. Where too many
 * pictures wait, the next one is refused (503); who asks for one that waits already is not.
 * @param server server whose listeners are put behind it
 * @param most most pictures that may wait, those that are being drawn included
 */
export function drawInTurn(server: Server, most = MOST_IN_LINE): void {
  const listeners = server.listeners('request') as RequestListener[];
  const turn = pLimit(AT_ONCE);
  /** Requests for each picture that have not been answered. */
  const asked = new Map<string, number>();
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const pass = () => {
      for (const listener of listeners) Reflect.apply(listener, server, [request, response]);
    };
    const { url = '' } = request;
    if (!PICTURE_FOLDERS.test(withoutLocale(url))) {
      pass();
      return;
    }
    if (!asked.has(url) && asked.size >= most) {
      response.writeHead(LINE_IS_FULL.status, LINE_IS_FULL.headers).end();
      return;
    }
    asked.set(url, (asked.get(url) ?? 0) + 1);
    void turn(async () => {
      // Who has gone meanwhile needs no picture.
      if (!response.destroyed) await answered(response, pass);
      const left = (asked.get(url) ?? 1) - 1;
      if (left > 0) asked.set(url, left);
      else asked.delete(url);
    });
  });
}

/** Waits until a response is begun, or nobody waits for it: how fast it is read is its client's own concern. */
function answered(response: ServerResponse, pass: () => void): Promise<void> {
  return new Promise((resolve) => {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (...parameters: unknown[]) => {
      resolve();
      return Reflect.apply(writeHead, response, parameters) as ServerResponse;
    };
    response.once('close', resolve);
    pass();
  });
}
