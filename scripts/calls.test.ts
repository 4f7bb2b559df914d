import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readProjectFile } from '@/tests/project-files';

const { scripts } = JSON.parse(readProjectFile('package.json')) as {
  scripts: Record<string, string>;
};

/** Each of our own programs that npm runs for somebody; what it runs before them takes no arguments of theirs. */
const programs = Object.entries(scripts)
  .filter(([name]) => !/^pre(?!view)/u.test(name))
  .map(([name, line]) => [
    name,
    line.match(/scripts\/[\w/-]+\.m?ts|scripts\/[\w/-]+\.mjs/gu)?.at(-1),
  ])
  .filter((pair): pair is [string, string] => pair[1] !== undefined);

/** Ways to read a call that know --help, and refuse in words, with exit code 2, what they do not know. */
const WAYS = /\b(?:main|readCall|runCommand|readImportCall|readFlags)\(/u;

it.each(programs)(
  'npm run %s answers --help, and refuses in words what it does not know',
  (_, program) => {
    expect(readProjectFile(program)).toMatch(WAYS);
    expect(readProjectFile(program)).not.toMatch(/\bparseArgs\(|process\.argv\.slice\(2\)\.map/u);
  },
);

/** One of each way, of those that start at once. */
it.each([
  ['scripts/validate.mjs', 'npm run validate'],
  ['scripts/verify-caches.mjs', 'puts nginx and Varnish'],
  ['scripts/deploy-content.mjs', 'npm run content:deploy'],
])('%s says how it is called', (program, usage) => {
  const call = (...flags: string[]) =>
    spawnSync(process.execPath, [program, ...flags], { encoding: 'utf8' });
  const asked = call('--help');
  expect([asked.status, asked.stderr]).toEqual([0, '']);
  expect(asked.stdout).toContain(usage);
  const wrong = call('--bogus');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('--bogus');
  expect(wrong.stderr).toContain(usage);
  expect(wrong.stderr).not.toContain('    at ');
});
