import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';

/** Runs a script on a content folder, as `npm run` would. */
function run(script: string, files: Record<string, string>, ...flags: string[]) {
  return runIn(temporaryFolder(files), script, flags);
}

function runIn(contentDir: string, script: string, flags: string[], actions = '') {
  const args = ['scripts/run-typescript.mjs', script, ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en', CONTENT_DIR: contentDir, GITHUB_ACTIONS: actions },
  });
  return { status, stdout, output: stdout + stderr };
}

// Each run starts a process, which on a busy machine takes seconds.
vi.setConfig({ testTimeout: 60_000 });

const good = { 'posts/2026-02-28-x.md': '---\ntitle: 题\n---\n正文' };

describe.each(['scripts/check-content.ts', 'scripts/compile-content.ts'])('%s', (script) => {
  it.each([
    ['broken YAML', '---\ntitle: AI: 我们\n---\n', '2:8 error front-matter'],
    ['an unknown author', '---\ntitle: 题\nauthor: 谁\n---\n', '3:9 error author-unknown'],
    ['a Chinese date', '---\ntitle: 题\ndate: 2026年2月28日\n---\n', '3:7 error field-date'],
    ['a field of a wrong type', '---\ntitle: [题]\n---\n', '2:8 error field-value'],
  ])('ends with exit code 1 on %s, naming file, line and reason', (_name, text, message) => {
    const { status, output } = run(script, { ...good, 'posts/2026-03-01-y.md': text });
    expect(status).toBe(1);
    expect(output).toMatch(/posts\/2026-03-01-y\.md\n/u);
    expect(output).toContain(message);
    expect(output).toMatch(/│ [a-z]+: .*\n {7}│ +\^\n/u);
    expect(output).toContain('content check: 1 error');
  });
});

it('runs though what is in its way or what it kept of itself is damaged', () => {
  run('scripts/check-content.ts', good);
  writeFileSync('.contentlayer/package.json', '{"name": "dot-con');
  for (const file of readdirSync('.contentlayer/programs'))
    if (file.startsWith('check-content')) writeFileSync(`.contentlayer/programs/${file}`, 'a b');
  expect(run('scripts/check-content.ts', good).status).toBe(0);
});

it('the compiler says how it is called, and refuses in words what it does not know', () => {
  const compile = 'scripts/compile-content.ts';
  const asked = run(compile, good, '--help');
  expect([asked.status, asked.output]).toEqual([0, asked.stdout]);
  expect(asked.stdout).toContain('npm run content:build');
  const wrong = run(compile, good, '--bogus');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.output).toContain('--bogus');
  expect(wrong.output).not.toContain('    at ');
});

it('the check ends with exit code 0 on good content, and on warnings alone', () => {
  expect(run('scripts/check-content.ts', good).status).toBe(0);
  expect(run('scripts/check-content.ts', { ...good, 'note.txt': '' }).status).toBe(0);
});

describe('the check', () => {
  const check = 'scripts/check-content.ts';
  const bad = { 'posts/2026-03-01-y.md': '---\ntitle: 题\ndate: 2026年3月1日\n---\n正文' };

  it('prints JSON alone with --json', () => {
    const { status, stdout } = run(check, { ...good, ...bad }, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ line: 3, column: 7, rule: 'field-date' }]);
    expect(JSON.parse(run(check, good, '--json').stdout)).toEqual([]);
    const wrong = run(check, good, '--json', '--nope');
    expect([wrong.status, JSON.parse(wrong.stdout)]).toEqual([
      2,
      {
        ok: false,
        message: {
          zh: expect.stringContaining('--nope') as string,
          en: expect.any(String) as string,
        },
      },
    ]);
  });

  it('mends with --fix, and says what', () => {
    const { status, output } = run(check, { ...good, ...bad }, '--fix');
    expect(status).toBe(0);
    expect(output).toContain('y.md:3:7 fixed field-date “2026年3月1日” → “2026-03-01”');
  });

  it('annotates in GitHub Actions', () => {
    const { output } = runIn(temporaryFolder(bad), check, [], 'true');
    expect(output).toMatch(/^::error file=.*y\.md,line=3,col=7,title=field-date::/mu);
  });

  it('speaks the language that it is asked to, on a warning too', () => {
    const { output } = run(check, { ...good, 'note.txt': '' }, '--lang', 'zh');
    expect(output).toContain('1:1 提醒 file-ignored 这个文件');
    expect(output).not.toContain('this file');
  });

  it('tells of the files that are named', () => {
    const contentDir = temporaryFolder({ ...good, ...bad });
    const one = runIn(contentDir, check, ['posts/2026-02-28-x.md']);
    expect(one.status).toBe(0);
    expect(one.output).not.toContain('field-date');
    const json = runIn(contentDir, check, ['--json', `${contentDir}/posts/2026-03-01-y.md`]);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toHaveLength(1);
  });

  it('comes first among all checks, so that GitHub is told where the mistake is', () => {
    const { status, output } = runIn(temporaryFolder(bad), 'scripts/validate.mjs', [], 'true');
    expect(status).toBe(1);
    expect(output).toMatch(/^::error file=.*y\.md,line=3,col=7,title=field-date::/mu);
  });

  it.each([
    [['--fxi'], '--fxi'],
    [['posts'], 'posts'],
    [['--lang', 'fr'], 'fr'],
    [['posts/2026-02-28-z.md'], 'posts/2026-02-28-x.md'],
  ])('refuses %j in a line or two', (flags, named) => {
    const { status, output } = run(check, good, ...flags);
    expect(status).toBe(2);
    expect(output).toContain(named);
    expect(output).not.toContain('    at ');
  });

  it('says in a line that there is no content folder', () => {
    const { status, output } = runIn('nothing-here', check, []);
    expect(status).toBe(2);
    expect(output).toContain('nothing-here');
    expect(output).not.toContain('    at ');
  });
});
