/**
 * `npm run content:build`: checks the content, compiles it with Contentlayer and links it into the
 * index. Exit code 1, and an untouched index, on any error. With `--watch` it goes on: each saved
 * file is checked and compiled, an error is printed and the last good state stays.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkContent } from '@/lib/content/check/check';
import { formatFinding } from '@/lib/content/check/finding';
import { writeContent } from '@/lib/content/compile/write-content';
import { site } from '@/lib/site';

/** Editors save in several steps; wait for the last one. */
const SETTLE_MILLISECONDS = 50;

/** Contentlayer watches documents; a new or changed picture changes none of them. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

/** Prints what the gate has found; true when there is no error. */
async function check(): Promise<boolean> {
  const findings = await checkContent(site);
  for (const finding of findings) console.error(formatFinding(finding));
  return !findings.some(({ level }) => level === 'error');
}

function contentlayer(command: 'build' | 'dev'): ChildProcess {
  const cli = 'node_modules/contentlayer/bin/cli.cjs';
  const child = spawn(process.execPath, [cli, command], { stdio: ['inherit', 'pipe', 'inherit'] });
  // Contentlayer announces each call of onSuccess in a line for its own developers.
  createInterface(child.stdout).on('line', (line) => {
    if (!line.startsWith('successCallback ')) console.log(line);
  });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => child.kill(signal));
  return child;
}

function watchContent(): void {
  const child = contentlayer('dev');
  const stopped = new AbortController();
  child.once('exit', () => {
    stopped.abort();
  });
  const checkSoon = settled(check);
  const publishSoon = settled(() => writeContent(site.contentDir, false));
  watch(site.contentDir, { recursive: true, signal: stopped.signal }, (_event, file) => {
    checkSoon();
    if (file && PICTURE.test(file)) publishSoon();
  });
}

/** Does something once the files have settled, and says what went wrong. */
function settled(act: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout | undefined;
  const report = (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void act().catch(report), SETTLE_MILLISECONDS);
  };
}

const clean = await check();
if (process.argv.includes('--watch')) watchContent();
else if (clean) contentlayer('build');
else process.exitCode = 1;
