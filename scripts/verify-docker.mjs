/**
 * `npm run verify:docker`: carries out the steps of deploy/docker/Dockerfile in a temporary folder, without Docker:
 * installs, builds, takes what the second stage takes, starts that as another user with nothing but the image's
 * variables, asks as its health check does, and ends it. Takes some minutes, and the network.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { commandOf, environmentOf, readDockerfile } from './docker/read-dockerfile.mjs';
import { replay } from './docker/replay.mjs';
import { main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { sourceFiles } from './lib/source-files.mjs';
import { freePort } from './serving/server.mjs';

/** Some user that is not root, where this is run by root. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

await main(async () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'yueliang-docker-'));
  chmodSync(scratch, 0o755);
  try {
    const text = readFileSync(path.join(ROOT, 'deploy/docker/Dockerfile'), 'utf8');
    const context = path.join(scratch, 'context');
    for (const file of sourceFiles(ROOT)) {
      mkdirSync(path.dirname(path.join(context, file)), { recursive: true });
      cpSync(path.join(ROOT, file), path.join(context, file), { verbatimSymlinks: true });
    }
    const { PATH, HOME } = process.env;
    /** @type {Map<string, string>} */
    const stages = new Map();
    let folder = '';
    for (const [at, stage] of readDockerfile(text).entries()) {
      const root = path.join(scratch, `stage-${at}`);
      const given = { SITE_URL: 'https://news.example' };
      folder = replay(stage, { root, context, stages, given, machine: { PATH, HOME } });
      stages.set(stage.name ?? '', root);
    }
    const image = readDockerfile(text).at(-1);
    assert.ok(image);
    const port = String(await freePort());
    await checkImage(image, { folder, env: { PATH, ...environmentOf(image), PORT: port } });
    console.log('✓ Dockerfile 的每一步都走通 · every step of the Dockerfile');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

/**
 * Runs what the image runs.
 *
 * @param {import('./docker/read-dockerfile.mjs').Stage} image Its last stage.
 * @param {{ folder: string, env: Record<string, string | undefined> }} options Its folder, and its whole environment.
 */
async function checkImage(image, { folder, env }) {
  const [program = '', ...parameters] = commandOf(image, 'CMD');
  const options = { ...NOBODY, cwd: folder, env: /** @type {never} */ (env) };
  const server = spawn(program, parameters, { ...options, stdio: 'inherit' });
  const ended = once(server, 'exit');
  const [checker = '', ...rest] = commandOf(image, 'HEALTHCHECK');
  const isHealthy = () => spawnSync(checker, rest, options).status === 0;
  try {
    const deadline = performance.now() + 20_000;
    while (!isHealthy()) {
      assert.ok(performance.now() < deadline, 'it is healthy within 20 s');
      await setTimeout(200);
    }
    const answer = await fetch(`http://127.0.0.1:${env.PORT ?? ''}/`);
    const page = await answer.text();
    assert.equal(answer.status, 200);
    assert.ok(page.includes('https://news.example/'), 'its pages have the address it was given');
    const [, style = ''] = /href="(\/_next\/static\/[^"]+\.css)"/u.exec(page) ?? [];
    assert.equal((await fetch(`http://127.0.0.1:${env.PORT ?? ''}${style}`)).status, 200);
    const start = performance.now();
    server.kill('SIGTERM');
    await ended;
    assert.equal(server.exitCode, 143);
    assert.ok(performance.now() - start < 10_000, 'it ends in time');
    assert.ok(!isHealthy());
  } finally {
    server.kill('SIGKILL');
  }
}
