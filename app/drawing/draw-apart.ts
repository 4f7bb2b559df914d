import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Picture } from '@/lib/cards/picture';
import type { CompiledContent } from '@/lib/content/compiled/compiled-files';
import { within } from '@/lib/waiting/within.mjs';
import type { Drawn, Task } from './worker';

/** Milliseconds that a picture may take. The longest took half a second, on a machine that had time for it. */
const LIMIT = 60_000;

/** The thread that draws, once there is one. */
let thread: Worker | null = null;

/**
 * Draws a picture beside all else that the server does. One at a time: whoever calls waits for the one before.
 * @param html the body that it takes words from, where that is not shown as it was compiled
 * @returns null where there is nothing of the kind to be drawn
 * @throws {Error} when it cannot be drawn
 */
export async function drawApart(
  picture: Picture,
  { folder }: CompiledContent,
  html: string | null = null,
): Promise<ArrayBuffer | null> {
  const drawer = (thread ??= begin());
  drawer.ref();
  drawer.postMessage({ picture, content: { folder }, html } satisfies Task);
  const drawn = await answerOf(drawer);
  if ('error' in drawn) throw drawn.error;
  return drawn.bytes;
}

function begin(): Worker {
  const begun = new Worker(new URL('worker.ts', import.meta.url));
  begun.on('error', (error) => console.error(error));
  begun.once('exit', () => {
    if (thread === begun) thread = null;
  });
  return begun;
}

async function answerOf(drawer: Worker): Promise<Drawn> {
  const waiting = new AbortController();
  const message = once(drawer, 'message', waiting) as Promise<[Drawn]>;
  const end = once(drawer, 'exit', waiting).then(() => {
    throw new Error('The thread that draws has ended');
  });
  try {
    const [drawn] = await within(LIMIT, Promise.race([message, end]));
    return drawn;
  } catch (error) {
    // The thread may still be drawing, and would give this picture for the next one.
    await drawer.terminate();
    throw error;
  } finally {
    waiting.abort();
    drawer.unref();
  }
}
