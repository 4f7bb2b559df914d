import { setTimeout } from 'node:timers/promises';
import type { Announcement } from '@/lib/announce/announce';
import type { Target } from '@/lib/announce/targets';
import { announceOnce, type Announcing } from './announce-once';
import type { PublishedContent } from './published-content';

/** Milliseconds between two looks for newer content. */
const LOOK = 2000;

/** Milliseconds after which what failed is tried again: twice as long each time. */
const AGAIN = { least: 60_000, most: 60 * 60_000 };

/** Things that are watched, and who is told. */
export type Watched = Announcing & {
  /** Opens the published content; asked for its folder first. */
  open: () => PublishedContent;
  /** The folder of the published content. */
  folder: () => string | null;
  /** Those who are to be told, as the content says. */
  targets: (content: PublishedContent) => readonly Target[];
  /** The present. */
  now: () => Date;
  /** Told what has become of each announcement. */
  report: (announcements: readonly Announcement[]) => void;
  /** Ends it. */
  stop: AbortSignal;
};

/** Announces, for as long as it runs and whatever fails, each scheduled post at its second and each deploy when it is there. */
export async function watchAnnounce(watched: Watched): Promise<void> {
  const { open, folder, targets, now, report, stop } = watched;
  let content = open();
  let [done, failures, again] = ['', 0, 0];
  while (!stop.aborted) {
    if (folder() !== content.folder) content = open();
    const at = now();
    const state = `${content.folder} ${content.library.epochAt(at)}`;
    if (state !== done || (failures > 0 && at.getTime() >= again)) {
      const named = targets(content);
      const announced = await announceOnce(content.library, at, named, watched).catch(
        (error: unknown) => unannounced(named, error as Error),
      );
      report(announced);
      failures = announced.some(({ error }) => error !== null) ? failures + 1 : 0;
      again = now().getTime() + Math.min(AGAIN.least * 2 ** (failures - 1), AGAIN.most);
      done = state;
    }
    const next = content.library.nextStart(at)?.getTime() ?? Infinity;
    const left = Math.max(0, Math.min(LOOK, next - now().getTime()));
    await setTimeout(left, undefined, { signal: stop }).catch(() => undefined);
  }
}

/** Nobody was told: it is not known who was told of what. */
function unannounced(targets: readonly Target[], { message }: Error): Announcement[] {
  return targets.map(({ name }) => ({ target: name, told: [], recorded: 0, error: message }));
}
