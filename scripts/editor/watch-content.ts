import type { CheckOptions } from '@/lib/content/check/check';
import type { Finding } from '@/lib/content/check/finding';
import { openGate } from '@/lib/content/check/gate';
import { createNews } from '@/lib/content/check/voice/news';
import type { Voice } from '@/lib/content/check/voice/voice';
import { folders } from '@/lib/content/compiled/folders';
import { movedFile } from '@/lib/content/source/moved-file';
import { createSourceReader } from '@/lib/content/source/source-file';
import { watchFolders } from '../lib/watch-folders';

/** Editors save in several steps; wait for the last one. */
const SETTLE_MILLISECONDS = 100;

/** Settings of the watch, and the facts that are known of the content. */
export type Watching = CheckOptions & {
  /** Findings that have been told already. */
  findings: readonly Finding[];
  /** Tells of it. */
  voice: Voice;
};

/**
 * Checks a content folder again after each change in it or among the site's files, and tells what has not been told. Ctrl+C ends it, with the exit code of
 * a check that went well: what was found is on the screen.
 */
export async function watchContent({ findings, voice, ...options }: Watching): Promise<void> {
  // Pictures and links lead to both.
  const { contentDir, publicDir = folders.public } = options;
  const sources = createSourceReader(contentDir);
  const gate = await openGate({ ...options, readSource: sources.read });
  const newIn = createNews(true);
  newIn([...findings]);
  const check = async () => {
    sources.refresh();
    const result = await gate.check();
    const news = newIn(result.findings);
    if (news.length > 0) console.error(`${voice.report(news)}\n`);
    console.error(voice.summary(result));
  };
  let last: Promise<unknown> = Promise.resolve();
  const watcher = watchFolders([contentDir, publicDir], SETTLE_MILLISECONDS, () => {
    last = last.then(check).catch((error: unknown) => {
      // It is checked again for the move itself.
      if (movedFile(error, contentDir) !== null) return;
      console.error(error instanceof Error ? error.message : error);
    });
  });
  console.error(voice.words.watching(contentDir));
  await new Promise((resolve) => process.once('SIGINT', resolve));
  process.exitCode = 0;
  await watcher.close();
  await last;
  await gate.keep();
}
