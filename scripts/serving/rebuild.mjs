import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nextStart } from '../lib/server.mjs';
import { freePort, startServer } from './server.mjs';

/**
 * A site whose content may be changed.
 *
 * @typedef {object} Site
 * @property {string} folder A copy of the project.
 * @property {string} content Its content, of which `post` is changed.
 * @property {NodeJS.ProcessEnv} env Environment of its build.
 */

/** The post that is changed. */
export const POST = 'posts/2020-03-01-ai-daily-news.md';
/** Its address. */
export const ARTICLE = '/posts/2020/03/01/ai-daily-news';

/** Marks that the post's title and text have one after the other. */
const marks = ['一号标记', '二号标记', '三号标记', '四号标记', '五号标记'];

/** Asked all the time: prerendered, made when asked for, read from packs, static. */
const addresses = [
  ...['/', '/posts', ARTICLE, `${ARTICLE}.md`, `${ARTICLE}/wechat`, '/feed.xml', '/llms-full.txt'],
  ...['/posts/2020/03/01', '/posts/2020/03/01/email', '/search?q=标记', '/nothing'],
];

/**
 * Style sheets and scripts that pages have asked for, with the number of the build that asked first.
 *
 * @type {Map<string, number>}
 */
const assets = new Map();

/**
 * Builds under a running server, and kills a build in each of its phases. The server shows the content that was
 * there until the new one is sealed, and that from then on, whatever becomes of the build; after any of it the
 * last good build starts with it, and has what a page of the one before asks for.
 *
 * @param {Site} site The site.
 */
export async function checkRebuild(site) {
  mark(site, 0);
  await build(site);
  const server = await startCurrent(site);
  const moments = [undefined, '内容已编译', 'Compiled successfully', 'Generating static pages'];
  try {
    for (const [before, moment] of moments.entries()) {
      await watch(server.origin, before, async () => {
        mark(site, before + 1);
        await build(site, moment);
      });
      await check(await startCurrent(site), before + 1, 1);
    }
  } finally {
    await server.stop();
  }
  await build(site);
  await check(await startCurrent(site), moments.length, 2);
}

/**
 * Writes the post, with one of the marks, and the style sheet.
 *
 * @param {Site} site The site.
 * @param {number} number Of the mark.
 */
function mark({ folder, content }, number) {
  // The rule gives the style sheet another name.
  appendFileSync(path.join(folder, 'app/globals.css'), `.mark-${number} { margin: 0; }\n`);
  const file = path.join(content, POST);
  const text = readFileSync(file, 'utf8').replaceAll(/[一二三四五]号标记/gu, '');
  const marked = text.replace(/^title: "/mu, `title: "${marks[number]}`).trimEnd();
  writeFileSync(file, `${marked}\n\n${marks[number]}\n`);
}

/**
 * Builds the site.
 *
 * @param {Site} site The site.
 * @param {string} [killAt] Text that the build prints when it and all that it has started are to be killed.
 */
async function build({ folder, env }, killAt) {
  const child = spawn(process.execPath, ['scripts/build.mjs'], {
    cwd: folder,
    env: { ...env, PWD: folder },
    detached: true,
  });
  let output = '';
  let killed = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      output += String(part);
      if (killAt === undefined || killed || !output.includes(killAt) || !child.pid) return;
      killed = true;
      process.kill(-child.pid, 'SIGKILL');
    });
  }
  await once(child, 'close');
  if (killAt === undefined) assert.equal(child.exitCode, 0, output);
  else assert.ok(killed, `killed at "${killAt}":\n${output}`);
}

/**
 * Serves the build that is current.
 *
 * @param {Site} site The site.
 */
export async function startCurrent({ folder, env }) {
  const port = await freePort();
  return startServer(nextStart(port), { folder, host: 'localhost', port, env });
}

/**
 * Asks the server of the first build for everything, until something else has been done and a second longer.
 *
 * @param {string} origin The server.
 * @param {number} before Number of the mark that its pages have at first: once one has the next, all have.
 * @param {() => Promise<void>} meanwhile Function that is called meanwhile.
 */
async function watch(origin, before, meanwhile) {
  const state = { done: false, switched: false };
  const doing = meanwhile().finally(() => (state.done = true));
  while (!state.done) {
    if (state.switched) await look(origin, before + 1, 0);
    else
      state.switched = (await (await fetch(origin + ARTICLE)).text()).includes(
        String(marks[before + 1]),
      );
    await setTimeout(20);
  }
  await doing;
  await setTimeout(1000);
  await look(origin, before + 1, 0);
}

/**
 * @param {import('./server.mjs').Server} server A server, which is ended.
 * @param {number} number Of the mark that its pages have.
 * @param {number} build Number of its build.
 */
async function check(server, number, build) {
  try {
    await look(server.origin, number, build);
  } finally {
    await server.stop();
  }
}

/**
 * Asks a server for everything once.
 *
 * @param {string} origin The server.
 * @param {number} number Of the mark that its pages have, and no other.
 * @param {number} build Number of its build.
 */
async function look(origin, number, build) {
  for (const address of addresses) {
    const answer = await fetch(origin + address);
    const text = await answer.text();
    assert.equal(answer.status, address === '/nothing' ? 404 : 200, address);
    const found = marks.filter((each) => text.includes(each));
    const isMarked = address.startsWith(ARTICLE);
    assert.deepEqual(found, isMarked || found.length > 0 ? [marks[number]] : [], address);
    for (const [, file = ''] of text.matchAll(/(?:href|src)="(\/_next\/static\/[^"]+)"/gu)) {
      if (!assets.has(file)) assets.set(file, build);
    }
  }
  for (const [file, first] of assets) {
    if (first <= build) assert.equal((await fetch(origin + file)).status, 200, file);
  }
}
