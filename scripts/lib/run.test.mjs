import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder';
import { run } from './run.mjs';

/** @param {string} code */
const node = (code) => /** @type {[string, string[]]} */ ([process.execPath, ['-e', code]]);

/** Waits for a file to appear; the test's own time limit ends the waiting. @param {string} file */
async function appearance(file) {
  while (!existsSync(file)) await setTimeout(20);
}

describe('run', () => {
  it('rejects with the command and its exit code', async () => {
    await expect(run(...node('process.exit(7)'))).rejects.toMatchObject({
      message: expect.stringMatching(/exit code 7.*process\.exit\(7\)/),
      exitCode: 7,
    });
  });

  it('says so when the program cannot be started', async () => {
    await expect(run('no-such-program', ['x'])).rejects.toThrow(
      'Could not start: no-such-program x',
    );
  });

  it('gives the folder also as PWD, and sets and unsets variables', async () => {
    const cwd = temporaryFolder();
    const code = `require('fs').writeFileSync('seen', [process.env.PWD, process.env.A, 'PATH' in process.env] + '')`;
    await run(...node(code), { cwd, env: { A: '1', PATH: undefined } });
    expect(readFileSync(path.join(cwd, 'seen'), 'utf8')).toBe(`${cwd},1,false`);
  });

  it('keeps stdout for the results of the script where a command is aside', () => {
    const script = `import { run } from './scripts/lib/run.mjs';
await run(process.execPath, ['-e', 'console.log("added 3 packages")'], { isAside: true });
console.log('{}');`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { encoding: 'utf8' },
    );
    expect([stdout, stderr]).toEqual(['{}\n', 'added 3 packages\n']);
  });

  it('ends a command and its children at the time limit', async () => {
    const cwd = temporaryFolder();
    const child = `setTimeout(() => require('fs').writeFileSync('survived', ''), 1500)`;
    const parent = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]); setTimeout(() => {}, 60000)`;
    await expect(run(...node(parent), { cwd, timeoutSeconds: 0.5 })).rejects.toThrow(
      'No end after 0.5 s',
    );
    await setTimeout(1500);
    expect(existsSync(path.join(cwd, 'survived'))).toBe(false);
  });

  it.each(
    /** @type {const} */ ([
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ]),
  )(
    'hands %s on, and ends with the code of the shell even if the command ends well',
    async (signal, exitCode) => {
      const cwd = temporaryFolder();
      const command = `process.on('${signal}', () => { require('fs').writeFileSync('got', ''); process.exit(0) }); require('fs').writeFileSync('ready', ''); setTimeout(() => {}, 60000)`;
      const script = `
        import { main } from ${JSON.stringify(path.join(import.meta.dirname, 'main.mjs'))};
        import { run } from ${JSON.stringify(path.join(import.meta.dirname, 'run.mjs'))};
        await main(() => run(process.execPath, ['-e', ${JSON.stringify(command)}]));`;
      const runner = spawn(process.execPath, ['--input-type=module', '-e', script], {
        cwd,
        stdio: 'ignore',
      });
      await appearance(path.join(cwd, 'ready'));
      runner.kill(signal);
      expect(await once(runner, 'exit')).toEqual([exitCode, null]);
      expect(existsSync(path.join(cwd, 'got'))).toBe(true);
    },
  );
});
