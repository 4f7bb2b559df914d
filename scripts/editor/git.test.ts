import { describe, expect, it } from 'vitest';
import { readStatus } from './git';

const STATUS = [
  ...[
    '# branch.oid 0123',
    '# branch.head main',
    '# branch.upstream origin/main',
    '# branch.ab +1 -2',
  ],
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
      changed: [
        'content/posts/有 空格.md',
        'content/posts/new.md',
        'content/posts/both.md',
        'content/posts/draft.md',
      ],
      conflicts: ['content/posts/both.md'],
      ...{ ahead: 1, behind: 2, hasUpstream: true, isDetached: false },
    });
    const nothing = { changed: [], conflicts: [], ahead: 0, behind: 0 };
    expect(readStatus('')).toEqual({ ...nothing, hasUpstream: false, isDetached: false });
  });
});
