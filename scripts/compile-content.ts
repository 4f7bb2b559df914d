/**
 * `npm run content:build`: checks the content, compiles it and links it into the index. Exit code 1,
 * and an untouched index, on any error. With `--watch` it goes on: each saved file is checked and
 * compiled, an error is printed and the last good state stays.
 */
import { watch } from 'node:fs';
import { formatFinding } from '@/lib/content/check/finding';
import { openGate } from '@/lib/content/check/gate';
import { createSourceReader } from '@/lib/content/check/source-file';
import { openCompiler } from '@/lib/content/compile/compile';
import { site } from '@/lib/site';

/** Editors save in several steps; wait for the last one. */
const SETTLE_MILLISECONDS = 20;

const sources = createSourceReader(site.contentDir);
const gate = await openGate({ ...site, readSource: sources.read });
const compiler = await openCompiler(site, sources.read);

/** Prints what the gate has found; true when there is no error. */
async function check(): Promise<boolean> {
  const findings = await gate.check();
  for (const finding of findings) console.error(formatFinding(finding));
  return !findings.some(({ level }) => level === 'error');
}

/** Checks and compiles; true when that went well. What went wrong has been printed. */
async function checkAndCompile(): Promise<boolean> {
  const start = performance.now();
  try {
    sources.refresh();
    await compiler.render(gate.memory);
    if (!(await check())) return false;
    await compiler.compile();
  } catch (error) {
    console.error(error);
    return false;
  } finally {
    gate.keep();
  }
  console.log(`内容已编译 / content compiled in ${Math.round(performance.now() - start)} ms`);
  return true;
}

/** Compiles after each change, one compilation at a time. */
function watchContent(ready: Promise<unknown>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = ready;
  watch(site.contentDir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = Promise.resolve(last).then(checkAndCompile);
    }, SETTLE_MILLISECONDS);
  });
}

const good = await checkAndCompile();
if (process.argv.includes('--watch')) watchContent(compiler.prepare());
else if (good) await compiler.keep();
else process.exitCode = 1;
