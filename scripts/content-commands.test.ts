import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';

/** Runs a script on a content folder, as `npm run` would. */
function run(script: string, files: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: temporaryFolder(files) },
  });
  return { status, output: stdout + stderr };
}

const good = { 'posts/2026-02-28-x.md': '---\ntitle: 题\n---\n正文' };

describe.each(['scripts/check-content.ts', 'scripts/compile-content.ts'])('%s', (script) => {
  it.each([
    ['broken YAML', '---\ntitle: AI: 我们\n---\n', 'y.md:2:8 error front-matter'],
    ['no title', '---\ndate: 2026-02-28\n---\n', 'y.md:2:1 error field-missing'],
    ['a Chinese date', '---\ntitle: 题\ndate: 2026年2月28日\n---\n', 'y.md:3:7 error field-value'],
    ['a field of a wrong type', '---\ntitle: [题]\n---\n', 'y.md:2:8 error field-value'],
  ])('ends with exit code 1 on %s, naming file, line and reason', (_name, text, message) => {
    const { status, output } = run(script, { ...good, 'posts/2026-03-01-y.md': text });
    expect(status).toBe(1);
    expect(output).toContain(message);
  });
});

it('the check ends with exit code 0 on good content, and on warnings alone', () => {
  expect(run('scripts/check-content.ts', good).status).toBe(0);
  expect(run('scripts/check-content.ts', { ...good, 'note.txt': '' }).status).toBe(0);
});
