import { expect, it } from 'vitest';
import { quoted } from './quoted';

it('writes a text so that a shell takes it for one word', () => {
  expect(['posts/月.md', 'a b.md', "it's.md"].map((text) => quoted(text, 'linux'))).toEqual([
    'posts/月.md',
    "'a b.md'",
    String.raw`'it'\''s.md'`,
  ]);
  expect(
    [String.raw`content\月.md`, String.raw`a b\c.md`].map((text) => quoted(text, 'win32')),
  ).toEqual([String.raw`content\月.md`, String.raw`"a b\c.md"`]);
});
