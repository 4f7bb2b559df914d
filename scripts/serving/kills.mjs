import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ARTICLE, POST, startCurrent } from './rebuild.mjs';

/** Number of kills. */
const KILLS = 30;

/** A deployment of the newsroom takes about so long. */
const LONGEST_MILLISECONDS = 4000;

/** Every third time the server is killed too. */
const SERVER_TOO = 3;

/** Addresses that show the post: a page, its Markdown, its WeChat text, all texts, the search. */
const addresses = [
  ...[ARTICLE, `${ARTICLE}.md`, `${ARTICLE}/wechat`, '/llms-full.txt'],
  '/api/search?q=%E6%AE%BA%E5%BE%8C',
];

/**
 * Kills the deployment of new content at a random moment, and the server with it now and then. Whatever is left,
 * every address shows one content, never an older one than before, and the next deployment mends it.
 *
 * @param {import('./rebuild.mjs').Site} site The site, built.
 */
export async function checkKills(site) {
  const file = path.join(site.content, POST);
  const original = readFileSync(file, 'utf8').trimEnd();
  const write = (/** @type {number} */ number) => {
    writeFileSync(file, `${original}\n\n殺後第${number}版。\n`);
  };
  write(0);
  await deploy(site);
  let server = await startCurrent(site);
  let last = 0;
  try {
    for (let number = 1; number <= KILLS; number += 1) {
      write(number);
      await deploy(site, Math.random() * LONGEST_MILLISECONDS);
      if (number % SERVER_TOO === 0) {
        await server.stop('SIGKILL');
        server = await startCurrent(site);
      }
      await setTimeout(1000);
      const now = await shown(server.origin);
      assert.ok(now >= last && now <= number, `after kill ${number}: ${now}, before ${last}`);
      last = now;
    }
    await deploy(site);
    await setTimeout(1000);
    assert.equal(await shown(server.origin), KILLS, 'the next deployment mends it');
  } finally {
    await server.stop();
  }
}

/**
 * Runs `npm run content:deploy`.
 *
 * @param {import('./rebuild.mjs').Site} site The site.
 * @param {number} [killAfter] Milliseconds after which it and all that it has started are killed.
 */
async function deploy({ folder, env }, killAfter) {
  const child = spawn(process.execPath, ['scripts/deploy-content.mjs'], {
    cwd: folder,
    env: { ...env, PWD: folder },
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => (output += String(part)));
  }
  const ended = once(child, 'close');
  if (killAfter !== undefined) {
    await Promise.race([ended, setTimeout(killAfter)]);
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL');
  }
  await ended;
  if (killAfter === undefined) assert.equal(child.exitCode, 0, output);
}

/**
 * Asks for the post everywhere.
 *
 * @param {string} origin The server.
 * @returns {Promise<number>} Number of the version that all have.
 */
async function shown(origin) {
  const found = new Set();
  for (const address of addresses) {
    const answer = await fetch(origin + address);
    assert.equal(answer.status, 200, address);
    // The search puts the words that were looked for into elements of their own.
    const text = (await answer.text()).replaceAll(
      /"(?:,"match":(?:true|false))?\},\{"text":"/gu,
      '',
    );
    found.add(/殺後第(\d+)版/u.exec(text)?.[1]);
  }
  assert.equal(found.size, 1, `one content: ${[...found].join(', ')}`);
  return Number([...found][0]);
}
