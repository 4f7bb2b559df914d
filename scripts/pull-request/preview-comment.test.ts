import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UNDATED } from '@/lib/clock';
import { readProjectFile } from '@/tests/project-files';
import { temporaryFolder } from '@/tests/temporary-folder';
import { changedFiles } from './changed-files';
import { MARK, previewComment, type ChangedArticle } from './preview-comment';

const article: NonNullable<ChangedArticle['article']> = {
  ...{
    title: '算力从哪里来',
    summary: '一段摘要。',
    names: ['日报', 'Lin Demo'],
    day: '2026-02-28',
  },
  ...{ characters: 1234, standing: 'live', time: '2026-02-28 17:00:00 +0800' },
  ...{ path: '/posts/2026/02/28/x', card: '/cards/posts/2026/02/28/x.png' },
};
const changed = (more: Partial<typeof article> = {}): ChangedArticle => ({
  ...{ file: 'content/posts/2026-02-28-x.md', change: 'added' },
  article: { ...article, ...more },
});
const SITE = 'https://review.example';

describe('the comment of a pull request', () => {
  it('has each article with its preview, its length and what its card says', () => {
    expect(previewComment([changed()], SITE)).toBe(`${MARK}

改动的文章：1 篇

### [《算力从哪里来》](<${SITE}/posts/2026/02/28/x>)
> **算力从哪里来**
>
> 一段摘要。
>
> 2026-02-28 · 日报 · Lin Demo

新文章 · 1,234 字 · [分享卡片](<${SITE}/cards/posts/2026/02/28/x.png>) · \`content/posts/2026-02-28-x.md\`
`);
  });

  it('links to nothing that is not there, and says how a draft is seen', () => {
    const draft = previewComment([changed({ standing: 'draft' })], SITE);
    expect(draft).not.toContain('](<');
    expect(draft).toMatch(/草稿[\s\S]*api\/preview\?secret=密钥&path=\/posts\/2026\/02\/28\/x/u);
    expect(previewComment([changed({ standing: 'scheduled' })], null)).toContain(
      '定时 2026-02-28 17:00:00 +0800',
    );
    expect(previewComment([changed()], null)).not.toContain('http');
    const undated = [
      changed({ standing: 'draft', day: UNDATED, time: `${UNDATED} 00:00:00 +0800` }),
      changed({ standing: 'scheduled', day: UNDATED, time: `${UNDATED} 00:00:00 +0800` }),
    ];
    expect(previewComment(undated, null)).not.toContain('9999');
    const gone = previewComment(
      [{ file: 'content/posts/a.md', change: 'removed', article: null }],
      SITE,
    );
    expect(gone).toContain('删去 `content/posts/a.md`');
    expect(previewComment([], SITE)).toContain('没有改动文章');
  });

  it('takes titles for text, and calls nobody', () => {
    const title = '**粗** <img src=x> [a](http://b.example) @someone #12 `c`';
    const [line = ''] = previewComment([changed({ title, standing: 'draft' })], null)
      .split('\n')
      .filter((each) => each.startsWith('###'));
    expect(line).toContain(String.raw`\*\*粗\*\* \<img src=x\> \[a\]\(http\://b\.example\)`);
    expect(line).not.toMatch(/@someone|(?<!\\)[*<[`#](?!##)(?!#? )/u);
  });

  it('takes a summary for text, though it begins like a list or holds money', () => {
    const comment = previewComment([changed({ summary: '- 甲 $5 与 $6' })], null);
    expect(comment).toContain(String.raw`> \- 甲 \$5 与 \$6`);
  });

  it('stays below what GitHub takes, however many there are', () => {
    const many = Array.from({ length: 500 }, () =>
      changed({ title: '长'.repeat(80), summary: '要'.repeat(900) }),
    );
    const comment = previewComment(many, SITE);
    expect(comment).toContain('另有 470 篇');
    // A variable of the environment has 128 KiB at the most.
    expect(Buffer.byteLength(comment)).toBeLessThan(120_000);
  });
});

const workflow = parse(readProjectFile('.github/workflows/preview.yml')) as {
  on: { pull_request: unknown };
  jobs: Record<
    'look' | 'write' | 'post',
    { if: string; permissions: object; steps: { id?: string; run?: string; env?: object }[] }
  >;
};

/** Runs steps with a GitHub of our own, whose `gh` answers the list of a file, and keeps one list of comments. */
function github() {
  const folder = temporaryFolder({ ids: '', files: '', calls: '', output: '' });
  const gh = path.join(folder, 'gh');
  writeFileSync(
    gh,
    `#!/bin/sh
echo "$*" >> calls
case "$*" in
  *pulls/*) cat files;;
  *--jq*) cat ids;;
  *POST*) echo 7001 >> ids;;
  *DELETE*) : > ids;;
esac
`,
  );
  chmodSync(gh, 0o755);
  const step = (job: 'look' | 'post', id: string, env: Readonly<Record<string, string>> = {}) => {
    const run = workflow.jobs[job].steps.find((each) => each.id === id)?.run ?? 'exit 1';
    const fixed = {
      PATH: `${folder}:${process.env.PATH ?? ''}`,
      ...{ NUMBER: '12', GITHUB_REPOSITORY: 'a/b', GITHUB_OUTPUT: 'output' },
    };
    return spawnSync('bash', ['-e', '-c', run], {
      cwd: folder,
      env: { ...process.env, ...fixed, ...env },
      encoding: 'utf8',
    }).status;
  };
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const write = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
  };
  return { step, read, write };
}

it('the comment is posted once, updated from then on, and taken away with the last change of the content', () => {
  const { step, read } = github();
  const some = { CONTENT: 'true', COMMENT: `${MARK}\n甲 $(x) "乙"` };
  const none = { CONTENT: '', COMMENT: '' };
  for (const env of [none, some, some, none, none, some]) expect(step('post', 'post', env)).toBe(0);
  const written = read('calls')
    .split('\n')
    .filter((call) => call.includes('--method'));
  expect(written).toEqual([
    'api --method POST repos/a/b/issues/12/comments -F body=@comment.md',
    'api --method PATCH repos/a/b/issues/comments/7001 -F body=@comment.md',
    'api --method DELETE repos/a/b/issues/comments/7001',
    'api --method POST repos/a/b/issues/12/comments -F body=@comment.md',
  ]);
  expect(read('comment.md')).toBe(`${MARK}\n甲 $(x) "乙"\n`);
  expect(read('calls')).toContain(MARK);
});

it('each push is looked at, also one that leaves no change of the content', () => {
  expect(workflow.on.pull_request).toBeNull();
  const { step, read, write } = github();
  expect(step('look', 'changes')).toBe(0);
  expect(read('output')).toBe('');
  write('files', 'content/posts/a.md\n');
  expect(step('look', 'changes')).toBe(0);
  expect(read('output')).toBe('content=true\n');
});

it('what a pull request brings is run where nothing but the repository can be read; a fork has no comment', () => {
  const { look, write, post } = workflow.jobs;
  expect(write.permissions).toEqual({ contents: 'read' });
  expect(JSON.stringify(write.steps)).not.toMatch(/token|secret/iu);
  expect(JSON.stringify([look.steps, post.steps])).not.toMatch(/"uses"|npm|node/u);
  expect(post.if).toContain('head.repo.full_name == github.repository');
});

it('finds what a branch has changed', async () => {
  const root = temporaryFolder({ 'c/a.md': '甲\n', 'c/b 空.md': '乙\n', 'x.md': '丙\n' });
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
      encoding: 'utf8',
    }).stdout.trim();
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', '一');
  const base = git('rev-parse', 'HEAD');
  writeFileSync(path.join(root, 'c/b 空.md'), '丁\n');
  writeFileSync(path.join(root, 'c/新.md'), '戊\n');
  git('rm', '-q', 'c/a.md');
  git('add', '.');
  git('commit', '-qm', '二');
  expect(await changedFiles(path.join(root, 'c'), base)).toEqual([
    { change: 'removed', file: 'c/a.md' },
    { change: 'changed', file: 'c/b 空.md' },
    { change: 'added', file: 'c/新.md' },
  ]);
});
