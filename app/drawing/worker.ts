import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Picture } from '@/lib/cards/picture';
import { readCardKit, type CardKit } from '@/lib/content/compiled/card-kit';
import type { CompiledContent } from '@/lib/content/compiled/compiled-files';
import { draw } from './draw';

/** Task for the thread. */
export type Task = {
  /** Picture to be drawn. */
  picture: Picture;
  /** Content whose kit it is drawn with. */
  content: CompiledContent;
  /** The body in the script of the picture's readers; null where it is as compiled. This thread has no dictionary. */
  html: string | null;
};

/** Result of the thread: null where the article does not have what is asked for. */
export type Drawn = { bytes: ArrayBuffer | null } | { error: Error };

/** Priority of drawing (`nice`): a picture gives way to what readers wait for. */
const NICENESS = 10;

// On Linux the priority is that of the thread that asks for it; elsewhere it would be the whole process's.
if (process.platform === 'linux') setPriority(NICENESS);

parentPort?.on('message', (task: Task) => {
  void answer(task);
});

function readKitFor(picture: Picture, content: CompiledContent): Promise<CardKit> {
  return readCardKit(content, 'body' in picture ? 'bodies' : 'titles', picture.locale);
}

async function answer({ picture, content, html }: Task): Promise<void> {
  try {
    const bytes = await draw(picture, await readKitFor(picture, content), content, html);
    tell({ bytes }, bytes ? [bytes] : []);
  } catch (error) {
    tell({ error: error instanceof Error ? error : new Error(String(error)) });
  }
}

function tell(drawn: Drawn, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(drawn, moved);
}
