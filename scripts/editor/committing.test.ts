import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { commitSteps, committing, gitRemarks, leftToCommit, notOut } from './committing';
import { gitState } from './git';

const ROOT = '/nowhere/newsroom';

describe('the state of git', () => {
  it('is told of, and nothing where all is well', () => {
    const nothing = { changed: [], conflicts: [], ahead: 0, behind: 0, hasUpstream: false };
    const clean = { ...nothing, isDetached: false, root: ROOT, home: null, operation: null };
    const changed = ['a.md', 'b.md', 'both.md', 'draft.md'].map((name) => `content/posts/${name}`);
    const more = { ahead: 1, behind: 2, hasUpstream: true };
    const state = { ...clean, changed, conflicts: ['content/posts/both.md'], ...more };
    expect(gitRemarks(state, [`${ROOT}/content/posts/draft.md`]).join('')).toMatch(
      /冲突.*分叉.*另有 3 个/u,
    );
    // Another file of the same name is not the command's own.
    expect(gitRemarks(state, [`${ROOT}/draft.md`]).join('')).toContain('另有 4 个');
    expect(gitRemarks({ ...state, ahead: 0, conflicts: [] }, []).join('')).toMatch(/2 次新的提交/u);
    expect(gitRemarks(clean, [])).toEqual([]);
    expect(gitRemarks({ ...state, root: null }, []).join('')).toContain('没有 git');
    expect(commitSteps({ ...state, root: null }, ['a.md'], 'a')).toEqual([]);
  });
});

/** A repository in which the project is a folder, as seen through a link; what is committed in it. */
function repository() {
  const root = temporaryFolder({
    'site/content/posts/old name.md': '甲\n',
    'site/content/posts/x.md': '乙\n',
    'other.md': '丙\n',
  });
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const sh = (line: string, cwd = root) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', line], {
      cwd,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${line}: ${stdout}${stderr}`);
    return stdout.trim();
  };
  sh(
    'git init -q -b main; git config user.email a@a.example; git config user.name a; git config core.quotePath true',
  );
  sh('git add .; git commit -q -m 起');
  const link = path.join(temporaryFolder(), 'link');
  symlinkSync(path.join(root, 'site'), link);
  return { root, link, sh };
}

describe('what an editor is told to type', () => {
  it.each(['.', 'content', 'content/posts', '..'])(
    'in the folder %s commits these files alone',
    async (typed) => {
      const { root, link, sh } = repository();
      const posts = path.join(link, 'content/posts');
      writeFileSync(path.join(root, 'other.md'), '丁\n');
      sh('git add other.md');
      rmSync(path.join(posts, 'old name.md'));
      writeFileSync(path.join(posts, "it's 新.md"), '甲\n');
      const files = ["it's 新.md", 'old name.md', 'never.md'].map((name) => path.join(posts, name));
      const state = await gitState(path.join(link, 'content'));
      const cwd = path.join(root, 'site', typed);
      const steps = commitSteps(state, files, "新文章：it's “甲”!x $(x) `y`", cwd);
      sh(steps.slice(0, 2).join('\n'), cwd);
      expect(sh('git -c core.quotePath=false show --no-renames --name-status --format=%s')).toBe(
        `新文章：it's “甲”!x (x) y\n\nA\tsite/content/posts/it's 新.md\nD\tsite/content/posts/old name.md`,
      );
      expect(sh('git status --porcelain')).toBe('M  other.md');
    },
  );

  it('in another folder names the repository', async () => {
    const { root, link, sh } = repository();
    const file = path.join(link, 'content/posts/x.md');
    writeFileSync(file, '戊\n');
    const elsewhere = temporaryFolder();
    const steps = commitSteps(await gitState(path.join(link, 'content')), [file], '改', elsewhere);
    sh(steps.slice(0, 2).join('\n'), elsewhere);
    expect(sh('git show HEAD:site/content/posts/x.md', root)).toBe('戊');
  });

  it('is taken by a remote that has gone on, with other work that is not committed', async () => {
    const { root, sh } = repository();
    const other = temporaryFolder();
    sh(`git clone -q --bare . '${other}/bare'; git remote add origin '${other}/bare'`);
    const content = path.join(root, 'site/content');
    const file = path.join(content, 'posts/x.md');
    const first = await committing(content, [file], '一');
    expect(first.steps.at(-1)).toMatch(/push -u origin HEAD$/u);
    sh('git push -q -u origin HEAD');
    sh(
      `git clone -q bare b; cd b; git config user.email b@b.example; git config user.name b; echo 己 > other.md; git commit -qam 别人; git push -q`,
      other,
    );
    writeFileSync(file, '庚\n');
    writeFileSync(path.join(content, 'posts/old name.md'), '没写完\n');
    const steps = commitSteps(await gitState(content), [file], '二', root);
    sh(steps.join('\n'), root);
    expect(sh('git rev-parse HEAD')).toBe(sh('git rev-parse main', `${other}/bare`));
    expect(readFileSync(path.join(root, 'other.md'), 'utf8')).toBe('己\n');
    expect(sh('git status --porcelain')).toContain('old name.md');
  });

  it('goes to the branch that was cloned, where none is checked out', async () => {
    const { sh } = repository();
    const other = temporaryFolder();
    sh(`git clone -q --bare . '${other}/bare'; git clone -q '${other}/bare' '${other}/own'`);
    const own = path.join(other, 'own');
    sh('git config user.email c@c.example; git config user.name c; git checkout -q --detach', own);
    const file = path.join(own, 'site/content/posts/x.md');
    writeFileSync(file, '辛\n');
    const state = await gitState(path.dirname(file));
    expect(gitRemarks(state, [file]).join('')).toContain('不在任何分支上');
    sh(commitSteps(state, [file], '三', own).join('\n'), own);
    expect(sh('git show main:site/content/posts/x.md', `${other}/bare`)).toBe('辛');
    expect(commitSteps({ ...state, home: null }, [file], '三', own)[0]).toContain('switch -c');
  });

  it('is told again of what a command did before, until it is pushed', async () => {
    const { root, sh } = repository();
    const bare = path.join(temporaryFolder(), 'bare');
    sh(
      `git clone -q --bare . '${bare}'; git remote add origin '${bare}'; git push -q -u origin HEAD`,
    );
    const content = path.join(root, 'site/content');
    const [before, file] = ['old name.md', '2026-11-28-old name.md'].map((name) =>
      path.join(content, 'posts', name),
    ) as [string, string];
    expect(await leftToCommit(content, before, '甲')).toEqual({ isNew: false, steps: [] });
    renameSync(before, file);
    const left = await leftToCommit(content, file, '甲');
    expect([left.isNew, notOut(left)]).toEqual([true, [expect.stringContaining('还没有提交')]]);
    sh(left.steps.slice(0, 2).join('\n'));
    expect(sh('git status --porcelain')).toBe('');
    const pushing = await leftToCommit(content, file, '甲');
    expect(pushing.steps.at(-1)).toMatch(/ push$/u);
    sh(pushing.steps.join('\n'));
    const none = await leftToCommit(content, file, '甲');
    expect([none, notOut(none)]).toEqual([{ isNew: false, steps: [] }, []]);
  });

  it.each(['merge', 'rebase'])('finishes a %s first that waits for somebody', async (operation) => {
    const { root, sh } = repository();
    const bare = path.join(temporaryFolder(), 'bare');
    const commit = (text: string) => `echo ${text} > other.md; git commit -qam ${text}`;
    sh(
      `${commit('丁')}; git clone -q --bare . '${bare}'; git reset -q --hard HEAD~1; ${commit('戊')}`,
    );
    sh(`git remote add origin '${bare}'; git fetch -q; git remote set-head origin main`);
    sh(`git branch -q -u origin/main; git ${operation} -q origin/main || true`);
    const file = path.join(root, 'site/content/posts/x.md');
    writeFileSync(file, '己\n');
    const state = await gitState(path.dirname(file));
    expect(gitRemarks(state, [file]).join('')).toMatch(/other\.md.*没有做完/u);
    expect(gitRemarks(state, [file]).join('')).not.toContain('不在任何分支');
    const [settle, ...steps] = commitSteps(state, [file], '四', root);
    expect(settle).toContain('打开 other.md');
    writeFileSync(path.join(root, 'other.md'), '丁戊\n');
    sh(steps.join('\n'));
    expect(sh('git show main:site/content/posts/x.md main:other.md', bare)).toBe('己\n丁戊');
    expect(await gitState(root)).toMatchObject({ operation: null, changed: [], ahead: 0 });
  });
});
