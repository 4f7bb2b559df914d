/**
 * `npm run content:build`: checks the content, compiles it and seals it in a generation, to which a running
 * site of the same program switches at once. Exit code 1, and nothing switched, on any error. With `--watch`
 * (`npm run dev`) there are no generations: each saved file is checked and compiled; an error is printed and told
 * of in the pages, which show what is good; `--preview` does so once. What only search, related articles and cards are made of follows a second
 * later. It speaks as `npm run check` does, `--lang` too. `--line` names the line of generations that it is to
 * publish in, and no other (scripts/deploy-content.mjs).
 */
import path from 'node:path';
import type { Finding } from '@/lib/content/check/finding';
import { openGate } from '@/lib/content/check/gate';
import { toMistake } from '@/lib/content/check/report';
import { createNews } from '@/lib/content/check/voice/news';
import { createVoice } from '@/lib/content/check/voice/voice';
import { openCompiler } from '@/lib/content/compile/compile';
import { compilePreview } from '@/lib/content/compile/compile-preview';
import { holdLock } from '@/lib/content/compile/lock';
import { lineName } from '@/lib/content/compile/pipeline-version';
import { folders } from '@/lib/content/compiled/folders';
import { movedFile } from '@/lib/content/source/moved-file';
import { createSourceReader } from '@/lib/content/source/source-file';
import { isRefusedByDisk } from '@/lib/files/refused-by-disk.mjs';
import { movedVariables, site } from '@/lib/site';
import { readCall } from './lib/arguments.mjs';
import { ExpectedError } from './lib/main.mjs';
import { watchFolders } from './lib/watch-folders';

/** Editors save in several steps; wait for the last one. */
const SETTLE_MILLISECONDS = 20;

/** Rest until Next has shown what was saved: it has the processor to itself. */
const REST_MILLISECONDS = 1000;

const USAGE = `用法 / usage: npm run content:build [-- [--preview] [--watch] [--line 名称 name] [--lang zh|en]]
  检查、编译内容，运行中的网站随即换上。 / Checks and compiles the content, and has the running site show it.
  --preview  有错误时把好的编出来，不换上 / compiles what is good, and has nothing shown
  --watch    同上，每次保存再做 / the same, again after each save
  --line     只换给这一代构建的网站 / has no other build than this line's show it
退出码：0 编好了；1 没有，网站还是原来的样子；2 参数不对。 / Exit code: 0 done, 1 not, 2 not understood.`;

const call = readCall(USAGE, {
  options: {
    watch: { type: 'boolean' },
    preview: { type: 'boolean' },
    line: { type: 'string' },
    lang: { type: 'string' },
  },
});
if (call === null) process.exit();
const {
  watch: watching = false,
  preview: previewing = watching,
  line: expected,
  lang,
} = call.values;
if (lang !== undefined && lang !== 'zh' && lang !== 'en')
  throw new ExpectedError(`--lang 是 zh 或 en / --lang is zh or en\n${USAGE}`, 2);
const voice = createVoice({ lang, env: process.env, stream: process.stderr });
// `npm run dev` compiles, which tells all, and then watches.
const newIn = createNews(watching);
const sources = createSourceReader(site.contentDir);
const gate = await openGate({ ...site, readSource: sources.read });
const compiler = await openCompiler(site, sources.read);

/** Prints what the gate has found and not told before; gives the errors. */
async function check(): Promise<Finding[]> {
  const result = await gate.check();
  const news = newIn(result.findings);
  if (news.length > 0) console.error(`${voice.brief(news)}\n\n${voice.summary(result)}`);
  return result.findings.filter(({ level }) => level === 'error');
}

/** Does a step of compiling; true when that went well. What went wrong has been printed. */
async function succeeds(step: () => Promise<boolean>): Promise<boolean> {
  try {
    return await step();
  } catch (error) {
    const moved = movedFile(error, site.contentDir);
    if (moved !== null) {
      // While watching, this is done again for the move itself.
      if (!watching) console.error(voice.words.moved(moved));
    } else
      console.error(isRefusedByDisk(error) ? voice.words.refused((error as Error).message) : error);
    return false;
  }
}

async function checkAndCompile(): Promise<boolean> {
  sources.refresh();
  await compiler.render(gate.memory);
  const errors = await check();
  if (errors.length === 0) await compiler.compile();
  else if (previewing) await compilePreview(compiler, errors.map(toMistake), site.contentDir);
  return previewing || errors.length === 0;
}

async function complete(): Promise<boolean> {
  await compiler.complete();
  await compiler.keep();
  return true;
}

let published: string | undefined;

/** Publishes the content; nothing is published for a running build that is not of its line. */
async function publish(): Promise<boolean> {
  const line = await lineName(site.contentDir);
  if (expected !== undefined && line !== expected) {
    console.error(voice.words.otherProgram);
    return false;
  }
  published = path.basename(await compiler.publish(line));
  return true;
}

/**
 * Does steps one after the other, for as long as they succeed, while no other process compiles. True when all did; what
 * went wrong has been printed.
 */
async function alone(...steps: (() => Promise<boolean>)[]): Promise<boolean> {
  return succeeds(async () => {
    const letGo = await holdLock(folders.lock, (holder) => {
      console.error(voice.words.waiting(holder));
    });
    try {
      for (const step of steps) if (!(await step())) return false;
      return true;
    } finally {
      letGo();
    }
  });
}

function report(start: number): void {
  console.log(voice.words.compiled(Math.round(performance.now() - start)));
}

/** Compiles after each change of the content or of the site's files, one compilation at a time; what a preview can wait for, at rest. */
function watchContent(ready: Promise<unknown>): void {
  let last = ready;
  const plan = (step: () => Promise<unknown>) => {
    last = last.then(step);
  };
  let resting: NodeJS.Timeout | undefined;
  const update = async () => {
    const start = performance.now();
    if (!(await alone(checkAndCompile))) return;
    report(start);
    clearTimeout(resting);
    resting = setTimeout(plan, REST_MILLISECONDS, rest);
  };
  const rest = async () => {
    await alone(complete);
    await gate.keep();
  };
  watchFolders([site.contentDir, folders.public], SETTLE_MILLISECONDS, () => {
    clearTimeout(resting);
    plan(update);
  });
}

/** Compiles everything; true when that went well. */
async function compileAll(): Promise<boolean> {
  const start = performance.now();
  const good = await alone(checkAndCompile, complete, ...(previewing ? [] : [publish]));
  await gate.keep();
  if (good) report(start);
  if (published !== undefined) console.log(voice.words.published(published));
  return good;
}

for (const remark of movedVariables()) console.warn(remark);
const compiled = compileAll();
// Files that are saved meanwhile have their turn afterwards.
if (watching) watchContent(compiled.then(() => compiler.prepare()));
else if (!(await compiled)) process.exitCode = 1;
