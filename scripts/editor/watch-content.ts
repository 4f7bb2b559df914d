import type { CheckOptions } from '@/lib/content/check/check';
import type { Finding } from '@/lib/content/check/finding';
import { openGate } from '@/lib/content/check/gate';
import { createNews } from '@/lib/content/check/voice/news';
import type { Voice } from '@/lib/content/check/voice/voice';
import { createSourceReader } from '@/lib/content/source/source-file';
import { watchFolder } from '../lib/watch-folder';

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
 * Checks a content folder again after each change, and tells what has not been told. Ctrl+C ends it, with the exit code of
 * a check that went well: what was found is on the screen.
 */
export async function watchContent({ findings, voice, ...options }: Watching): Promise<void> {
  const sources = createSourceReader(options.contentDir);
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
  const watcher = watchFolder(options.contentDir, SETTLE_MILLISECONDS, () => {
    last = last.then(check).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
    });
  });
  console.error(voice.words.watching(options.contentDir));
  await new Promise((resolve) => process.once('SIGINT', resolve));
  process.exitCode = 0;
  await watcher.close();
  await last;
  await gate.keep();
}
