import { describe, expect, it } from 'vitest';
import { commitSteps, gitRemarks, quoted, readStatus } from './git';

const STATUS = [
  ...['# branch.oid 0123', '# branch.head main', '# branch.ab +1 -2'],
  '1 .M N... 100644 100644 100644 0 0 content/posts/有 空格.md',
  '2 R. N... 100644 100644 100644 0 0 R100 content/posts/new.md',
  'content/posts/old.md',
  'u UU N... 100644 100644 100644 100644 0 0 0 content/posts/both.md',
  '? content/posts/draft.md',
  '',
].join('\0');

describe('git', () => {
  it('says what is changed, in conflict, behind and ahead', () => {
    expect(readStatus(STATUS)).toEqual({
      changed: ['content/posts/有 空格.md', 'content/posts/new.md', 'content/posts/both.md', 'content/posts/draft.md'], // prettier-ignore
      conflicts: ['content/posts/both.md'],
      ...{ ahead: 1, behind: 2 },
    });
    expect(readStatus('')).toEqual({ changed: [], conflicts: [], ahead: 0, behind: 0 });
  });

  it('is told of, and nothing where all is well', () => {
    const state = readStatus(STATUS);
    expect(gitRemarks(state, ['content/posts/draft.md']).join('')).toMatch(
      /冲突.*分叉.*另有 3 个/u,
    );
    expect(gitRemarks({ ...state, ahead: 0, conflicts: [] }, []).join('')).toMatch(/2 次新的提交/u);
    expect(gitRemarks(readStatus(''), [])).toEqual([]);
    expect(gitRemarks({ ...state, changed: null }, []).join('')).toContain('没有 git');
  });
});

it('names files and messages so that a shell takes each for one word', () => {
  expect(['posts/月.md', 'a b.md', "it's.md"].map(quoted)).toEqual([
    'posts/月.md',
    "'a b.md'",
    String.raw`'it'\''s.md'`,
  ]);
  expect(commitSteps(['a.md'], '新文章：“甲”$(x) `y`')[1]).toBe(
    'git commit -m "新文章：“甲”(x) y"',
  );
});
