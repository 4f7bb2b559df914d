import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UNDATED } from '@/lib/time/clock';
import { readProjectFile } from '@/tests/project-files';
import { temporaryFolder } from '@/tests/temporary-folder';
import { MARK, previewComment, type ChangedDocument, type Preview } from './preview-comment';

const article: Preview = {
  ...{
    title: '算力从哪里来',
    summary: '一段摘要。',
    names: ['日报', 'Lin Demo'],
    day: '2026-02-28',
  },
  ...{ characters: 1234, standing: 'live', isWithdrawn: false },
  ...{ path: '/posts/2026/02/28/x', card: '/cards/posts/2026/02/28/x.png' },
  time: '2026-02-28 17:00:00 +0800',
};
const changedFile: ChangedDocument = {
  ...{ file: 'posts/2026-02-28-x.md', change: 'added', before: null },
  ...{ isPost: true, isRevealed: false, left: null, article },
};
const changed = (more: Partial<Preview> = {}): ChangedDocument => ({
  ...changedFile,
  article: { ...article, ...more },
});
const commentOf = (documents: readonly ChangedDocument[], preview: string | null) =>
  previewComment(documents, 'content', preview);
const SITE = 'https://review.example';

describe('the comment of a pull request', () => {
  it('has each article with its preview, its length and what its card says', () => {
    expect(commentOf([changed()], SITE)).toBe(`${MARK}

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
    const draft = commentOf([changed({ standing: 'draft' })], SITE);
    expect(draft).not.toContain('](<');
    expect(draft).toMatch(/草稿[\s\S]*api\/preview\?secret=密钥&path=\/posts\/2026\/02\/28\/x/u);
    expect(commentOf([changed({ standing: 'scheduled' })], null)).toContain(
      '定时 2026-02-28 17:00:00 +0800',
    );
    expect(commentOf([changed()], null)).not.toContain('http');
    const undated = [
      changed({ standing: 'draft', day: UNDATED, time: `${UNDATED} 00:00:00 +0800` }),
      changed({ standing: 'scheduled', day: UNDATED, time: `${UNDATED} 00:00:00 +0800` }),
    ];
    expect(commentOf(undated, null)).not.toContain('9999');
    const gone = commentOf(
      [{ ...changedFile, file: 'posts/a.md', change: 'removed', article: null }],
      SITE,
    );
    expect(gone).toContain('删去 `content/posts/a.md`');
    expect(commentOf([], SITE)).toContain('没有改动文章');
  });

  it('takes titles for text, and calls nobody', () => {
    const title = '**粗** <img src=x> [a](http://b.example) @someone #12 `c`';
    const [line = ''] = commentOf([changed({ title, standing: 'draft' })], null)
      .split('\n')
      .filter((each) => each.startsWith('###'));
    expect(line).toContain(String.raw`\*\*粗\*\* \<img src=x\> \[a\]\(http\://b\.example\)`);
    expect(line).not.toMatch(/@someone|(?<!\\)[*<[`#](?!##)(?!#? )/u);
  });

  it('takes a summary for text, though it begins like a list or holds money', () => {
    const comment = commentOf([changed({ summary: '- 甲 $5 与 $6' })], null);
    expect(comment).toContain(String.raw`> \- 甲 \$5 与 \$6`);
  });

  it('stays below what GitHub takes, however many there are and however long their names', () => {
    const many = Array.from({ length: 500 }, () =>
      changed({ title: '长'.repeat(80), summary: '要'.repeat(900) }),
    );
    const comment = commentOf(many, SITE);
    expect(comment.match(/^### /gmu)).toHaveLength(30);
    expect(comment.match(/^- 新文章/gmu)?.length).toBeGreaterThan(50);
    expect(comment).toMatch(/……另有 \d+ 项，写不下了/u);
    const long = changed({ title: '&'.repeat(70_000), names: Array(900).fill('𠀀'.repeat(90)) });
    const file = { ...changedFile, isPost: false, article: null };
    for (const documents of [many, Array(30).fill(long), Array(9000).fill(file)]) {
      // GitHub takes 65,536 characters, a variable of the environment 128 KiB.
      const { length } = Buffer.from(commentOf(documents as ChangedDocument[], SITE));
      expect(length).toBeLessThan(65_536);
    }
    expect(commentOf([long], SITE)).toContain('\\&…》');
  });

  it('says where a renamed article was, and what readers find there', () => {
    const renamed: ChangedDocument = {
      ...changedFile,
      ...{ change: 'renamed', before: 'posts/2026-02-28-旧.md' },
      left: { path: '/posts/2026/02/28/旧', leadsTo: '/posts/2026/02/28/x', kind: 'posts' },
    };
    const comment = commentOf([renamed], SITE);
    expect(comment).toContain(
      '改名 · 1,234 字 · [分享卡片](<https://review.example/cards/posts/2026/02/28/x.png>) · `content/posts/2026-02-28-旧.md` → `content/posts/2026-02-28-x.md`',
    );
    expect(comment).toContain(
      '网址 `/posts/2026/02/28/旧` → `/posts/2026/02/28/x`（旧网址会转到新的）',
    );
    const left = { path: '/posts/2026/02/28/旧', leadsTo: null, kind: 'posts' } as const;
    expect(commentOf([{ ...renamed, left }], SITE)).toContain(
      '**旧网址会打不开**，请在文件开头写 `redirect_from: /posts/2026/02/28/旧`',
    );
    const removed = { ...renamed, change: 'removed', article: null, left } as const;
    expect(commentOf([removed], SITE)).toContain('**旧网址会打不开**。撤稿请留下文件');
    const author = { path: '/authors/a', leadsTo: null, kind: 'authors' } as const;
    expect(commentOf([{ ...renamed, isPost: false, article: null, left: author }], SITE)).toContain(
      '请在 `old-site.yml` 的 `redirects` 里',
    );
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
