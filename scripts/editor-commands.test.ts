import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';

// Each run starts a process, which on a busy machine takes seconds.
vi.setConfig({ testTimeout: 180_000 });

const NOW = '2026-11-28T15:00:00Z';

const FILES = {
  'authors/lin-demo.md':
    '---\nname: Lin Demo\nlinks: [{label: 邮箱, url: mailto:lin@a.example}]\n---\n',
  'categories/daily.md': '---\nname: 日报\n---\n',
  'templates/daily.md': '---\ntags: [早报]\n---\n\n## 要点\n',
  'posts/2026-11-20-old.md':
    '---\ntitle: 虚构的旧文\ndate: 2026-11-20 08:00:00 +0800\nauthor: Lin Demo\n---\n正文。\n',
  'posts/2026-11-21-link.md':
    '---\ntitle: 指向旧文\ndate: 2026-11-21 08:00:00 +0800\nauthor: Lin Demo\n---\n见[旧文](/posts/2026/11/20/old)。\n',
};

/** A newsroom in a folder of its own, and how its editor runs commands. */
function newsroom() {
  const root = temporaryFolder();
  const content = temporaryFolder(FILES);
  const env = {
    ...process.env,
    ...{ CONTENT_DIR: content, FIXED_NOW: NOW, LC_ALL: 'zh_CN.UTF-8', INIT_CWD: root },
    ...{ VISUAL: '', EDITOR: '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    GITHUB_ACTIONS: '',
  };
  const git = (...args: string[]) => spawnSync('git', ['-C', content, ...args], { env });
  git('init', '--quiet');
  git('config', 'user.email', 'lin@a.example');
  git('config', 'user.name', 'lin');
  git('add', '.');
  git('commit', '--quiet', '--message', '起');
  const run = (command: string, flags: readonly string[], more: Record<string, string> = {}) => {
    const args = ['scripts/run-typescript.mjs', `scripts/${command}.ts`, ...flags];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...env, ...more },
    });
    return { status, stdout, output: stdout + stderr };
  };
  const read = (source: string) => readFileSync(path.join(content, source), 'utf8');
  return { root, content, git, run, read, posts: () => readdirSync(path.join(content, 'posts')) };
}

describe('an editor’s day', () => {
  it('goes from a title to a published article, each step safe to repeat', () => {
    const { root, content, run, read, posts } = newsroom();
    const editor = path.join(root, 'my editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "虚构的正文。\\n" >> "$1"\n');
    chmodSync(editor, 0o755);
    const title = ['算力从哪里来：上', '--category', '日报'];
    const begun = run('new', title, { EDITOR: `'${editor}'` });
    expect(begun.output).toContain('下一步');
    expect(begun.status).toBe(0);
    const draft = 'posts/2026-11-28-suan-li-cong-na-li-lai-shang.md';
    const text =
      '---\ntitle: 算力从哪里来：上\ndate: 2026-11-28 23:00:00 +0800\nauthor: Lin Demo\ncategories: [日报]\ntags: [早报]\ndraft: true\n---\n\n## 要点\n虚构的正文。\n';
    expect(read(draft)).toBe(text);

    const again = run('new', title);
    expect([again.status, read(draft)]).toEqual([1, text]);
    expect(again.output).toContain(draft);

    const scheduled = run('schedule', ['算力', '明天 08:00', '--json']);
    expect(JSON.parse(scheduled.stdout)).toMatchObject({
      ok: true,
      at: '2026-11-29T00:00:00.000Z',
    });
    const moved = draft.replace('28', '29');
    const due = text
      .replace('2026-11-28 23:00:00', '2026-11-29 08:00:00')
      .replace('draft: true\n', '');
    expect(read(moved)).toBe(due);
    expect(existsSync(path.join(content, draft))).toBe(false);
    expect(run('schedule', ['算力', '2026-11-29 08:00']).output).toContain('已经定在');

    const desk = run('desk', ['--json']);
    expect(JSON.parse(desk.stdout)).toMatchObject({
      ok: true,
      day: '2026-11-28',
      due: [{ title: '算力从哪里来：上', at: '2026-11-29T00:00:00.000Z', what: 'published' }],
      drafts: [],
      open: ['2026-11-30'],
    });

    expect(run('publish', [path.join(content, moved)]).status).toBe(1);
    expect(run('publish', ['suan-li', '--now']).output).toMatch(
      /发表了.*\n.*\/posts\/2026\/11\/28\//u,
    );
    expect(read(draft)).toBe(text.replace('draft: true\n', ''));
    // Who was interrupted is told again how it is committed.
    expect(run('publish', ['suan-li']).output).toMatch(
      /已经发表了[\s\S]*还没有提交[\s\S]*git .*add/u,
    );
    expect(posts()).toHaveLength(3);
  });

  it('renames a post, and links to it go on', () => {
    const { run, read, content } = newsroom();
    const answer = run('rename', ['old', '新名称']);
    expect(answer.output).toContain('/posts/2026/11/20/old 自动转到这里');
    expect(read('posts/2026-11-20-old.md')).toBe(
      FILES['posts/2026-11-20-old.md'].replace(
        'Demo\n',
        'Demo\nslug: 新名称\nredirect_from: [/posts/2026/11/20/old]\n',
      ),
    );
    expect(run('check-content', []).status).toBe(0);
    expect(run('rename', ['虚构的旧文', '新名称']).output).toContain('已经是');
    const old = path.join(content, 'posts/2026-11-20-old.md');
    writeFileSync(old, readFileSync(old, 'utf8').replace('[/posts/', '[/alt/50%25.html, /posts/'));
    // And back: the address of the present leads nowhere else.
    expect(run('rename', ['虚构的旧文', 'old']).status).toBe(0);
    expect(read('posts/2026-11-20-old.md')).toContain('/alt/50%25.html, /posts/2026/11/20/新名称');
    expect(read('posts/2026-11-20-old.md')).not.toContain('20/old');
  });
});

it('says what is wrong, and leaves nothing half done', () => {
  const { run, read, posts, content } = newsroom();
  writeFileSync(
    path.join(content, 'posts/broken.md'),
    '---\ntitle: 坏: 稿\ndraft: true\n---\n正文。\n',
  );
  writeFileSync(
    path.join(content, 'posts/2026-11-19-moved.md'),
    '---\ntitle: 换过网址\ndate: 2026-11-19 08:00:00 +0800\nauthor: Lin Demo\nredirect_from: [/posts/2026/11/20/taken]\n---\n正文。\n',
  );
  writeFileSync(path.join(content, 'posts/empty.md'), '---\ntitle: 空稿\ndraft: true\n---\n');
  const before = posts();
  for (const [command, flags, status, said] of [
    ['new', ['🌙！'], 1, '--slug'],
    ['new', ['题', '--author', '谁'], 1, 'Lin Demo'],
    ['new', ['题', '--nope'], 2, '用法'],
    ['new', [], 2, '请写标题'],
    ['new', ['题', '--date', '昨晚'], 2, '昨晚'],
    ['new', ['题', '--author', 'lin', '--no-author'], 2, '--no-author'],
    [
      'new',
      ['挡路', '--slug', 'taken', '--date', '2026-11-20 09:00', '--no-author'],
      1,
      'redirect-clash',
    ],
    ['schedule', ['空稿', '后年'], 2, '后年'],
    ['correct', ['空稿', '--updated'], 1, '没有发表'],
    ['publish', ['空稿'], 1, '正文'],
    ['publish', ['empyt'], 1, 'posts/empty.md'],
    ['publish', [path.join(content, 'posts/broken.md')], 1, 'npm run check'],
    ['schedule', ['空稿', '2026-11-28 08:00'], 1, '已经过去'],
    ['schedule', ['old', '明天 08:00'], 1, '已经发表'],
    ['rename', ['old', '！'], 1, '网址'],
  ] as const) {
    const { status: given, output } = run(command, flags);
    expect([given, output], `${command} ${flags.join(' ')}`).toEqual([
      status,
      expect.stringContaining(said),
    ]);
    expect(output).not.toContain('    at ');
  }
  expect(posts()).toEqual(before);
  expect(read('posts/empty.md')).toBe('---\ntitle: 空稿\ndraft: true\n---\n');
  const lost = run('new', ['编辑器打不开', '--slug', 'lost'], { EDITOR: '/nowhere/editor' });
  expect([lost.status, lost.output]).toEqual([0, expect.stringContaining('草稿已经写好')]);
  expect(read('posts/2026-11-28-lost.md')).toContain('draft: true');
  const without = run('new', ['没有 git', '--json'], { PATH: '' });
  expect([without.status, JSON.parse(without.stdout)]).toEqual([
    1,
    expect.objectContaining({ ok: false }),
  ]);
});

it('writes no day or time where the zone may be another than the publication has', () => {
  const { run, read, posts, content } = newsroom();
  writeFileSync(
    path.join(content, 'posts/draft.md'),
    '---\ntitle: 草稿\ndraft: true\n---\n正文。\n',
  );
  writeFileSync(path.join(content, 'site.yml'), 'name: 样例\ntime_zone: Asia/Taipeh\n');
  const before = posts();
  for (const [command, flags] of [
    ['new', ['题', '--no-author']],
    ['schedule', ['草稿', '明天 08:00']],
    ['correct', ['old', '--updated']],
  ] as const) {
    const { status, output } = run(command, flags);
    expect([status, output], command).toEqual([
      1,
      expect.stringContaining('site.yml:2:12 site-file'),
    ]);
  }
  expect(posts()).toEqual(before);
  expect(read('posts/draft.md')).toContain('draft: true');
  expect(run('desk', []).output).toMatch(/^错误 .*site\.yml:2:12/u);
});

it('puts a change of a published post on record', () => {
  const { run, read, content } = newsroom();
  expect(run('correct', ['--record', '--json']).status).toBe(0);
  const source = 'posts/2026-11-20-old.md';
  const change = (from: string, to: string) => {
    writeFileSync(path.join(content, source), read(source).replace(from, to));
  };
  change('正文。', '乙。');
  const { status, stdout } = run('correct', ['虚构的旧文', '--note', '甲误作乙。', '--json']);
  expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ ok: true })]);
  const once = read(source);
  expect(once).toContain('- { date: 2026-11-28 23:00:00 +0800, note: 甲误作乙。 }');
  // Whoever runs it again has not corrected anything twice.
  const again = run('correct', ['虚构的旧文', '--note', ' 甲误作乙。']);
  expect([again.status, again.output]).toEqual([0, expect.stringContaining('已经写过')]);
  expect(read(source)).toBe(once);
  // The same words of another change are another correction.
  change('\n乙。', '\n又是乙。');
  expect(run('correct', ['虚构的旧文', '--note', '甲误作乙。']).status).toBe(0);
  const twice = read(source);
  expect(twice.match(/甲误作乙/gu)).toHaveLength(2);
  // Where it cannot be put on record, the post is left as it is.
  writeFileSync(path.join(content, 'ledger/2026-11.jsonl'), '坏了\n');
  expect(run('correct', ['虚构的旧文', '--note', '丙误作丁。']).status).toBe(2);
  expect(read(source)).toBe(twice);
});
