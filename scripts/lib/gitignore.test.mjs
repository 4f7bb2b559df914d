import { describe, expect, it } from 'vitest';
import { readIgnoreRules } from './gitignore.mjs';

const isIgnored = readIgnoreRules(`
# Made by tools.
node_modules/
*.tsbuildinfo
.env*.local
/top.txt
docs/drafts
out/**/*.log
!kept.tsbuildinfo
`);

describe('readIgnoreRules', () => {
  it.each([
    ['node_modules', true],
    ['packages/a/node_modules', true],
    ['tsconfig.tsbuildinfo', false],
    ['lib/deep.tsbuildinfo', false],
    ['.env.local', false],
    ['top.txt', false],
    ['docs/drafts', true],
    ['out/x.log', false],
    ['out/a/b/x.log', false],
  ])('leaves out %s', (file, isFolder) => {
    expect(isIgnored(file, isFolder)).toBe(true);
  });

  it.each([
    ['node_modules', false],
    ['my-node_modules', true],
    ['kept.tsbuildinfo', false],
    ['lib/top.txt', false],
    ['other/docs/drafts', true],
    ['content/posts/月亮.md', false],
    ['xenv.local', false],
  ])('keeps %s', (file, isFolder) => {
    expect(isIgnored(file, isFolder)).toBe(false);
  });
});
