import { expect, it } from 'vitest';
import { releasedSource } from './released-source';

it.each([
  ['_drafts/x.md', 'posts/2026-11-28-x.md'],
  ['_drafts/2026-1-2-x.md', 'posts/2026-11-28-x.md'],
  ['posts/_drafts/甲.md', 'posts/2026-11-28-甲.md'],
  ['posts/2026-11-27-x.md', 'posts/2026-11-28-x.md'],
  ['posts/2026/2026-11-27-x.md', 'posts/2026/2026-11-28-x.md'],
  ['posts/2026-11-28-x.md', 'posts/2026-11-28-x.md'],
  ['posts/x.md', 'posts/x.md'],
])('%s is released as %s', (source, released) => {
  expect(releasedSource(source, '2026-11-28')).toBe(released);
});
