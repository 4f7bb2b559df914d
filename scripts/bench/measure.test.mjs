import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder';
import { childSeconds, leastOfTwo, measure } from './measure.mjs';

const node = (/** @type {string} */ script) =>
  measure(process.execPath, ['-e', script], { cwd: temporaryFolder(), env: {} });

it('reads what the shell says of its children', () => {
  expect(childSeconds('0m0.01s 0m0.02s\n1m2.50s 0m3.25s\n')).toBeCloseTo(65.75);
});

it('measures a command with what it starts', async () => {
  const work = 'for (const end = Date.now() + 300; Date.now() < end; );';
  const { cpu, wall } = await node(
    `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(work)}])`,
  );
  expect(cpu).toBeGreaterThan(0.1);
  expect(wall).toBeGreaterThan(0.3);
});

it('counts what nobody has waited for', async () => {
  const work =
    "while (process.cpuUsage().user < 1.5e5); process.stdout.write('done'); setTimeout(() => {}, 9e3)";
  const { cpu } = await node(
    `const worker = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(work)}]);
     worker.stdout.once('data', () => setTimeout(() => {
       worker.kill('SIGKILL');
       process.exit();
     }, 250));`,
  );
  expect(cpu).toBeGreaterThan(0.15);
});

it('fails as the command does, with what it printed', async () => {
  await expect(node("console.error('没有内容'); process.exit(3)")).rejects.toThrow('没有内容');
});

it('takes the cheaper of two runs', async () => {
  const costs = [3, 2].map((cpu) => ({ cpu, wall: cpu, memory: 0 }));
  const cheap = costs[1];
  const once = (/** @type {typeof costs} */ runs) => () =>
    Promise.resolve(/** @type {never} */ (runs.shift()));
  expect(await leastOfTwo(once([...costs]))).toBe(cheap);
  expect(await leastOfTwo(once([...costs].reverse()))).toBe(cheap);
});
