import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { stageDocument } from './stage';

const stub = {
  body: 'x.html',
  summary: { characters: 1, minutes: 1, opening: '', images: [], hash: 'x' },
};

it.each([
  ['front matter', '---\ntitle: 甲\n---\n\n正文 --- 正文\n', '---\ntitle: 甲\n---\n'],
  ['a byte order mark', '\uFEFF---\ntitle: 甲\n---\n正文', '\uFEFF---\ntitle: 甲\n---\n'],
  ['Windows line ends', '---\r\ntitle: 甲\r\n---\r\n正文', '---\r\ntitle: 甲\r\n---\n'],
  ['empty front matter', '---\n---\n正文', '---\n---\n'],
  ['no front matter', '正文', '\n'],
  ['no program', '---js\n{ title: globalThis.ran = true }\n---\n正文', '\n'],
  ['no other language', '---json\n{ "title": "甲" }\n---\n正文', '\n'],
  ['no language after blanks', '--- js\n{ title: globalThis.ran = true }\n---\n正文', '\n'],
])('keeps %s and puts the stub for the body', async (_name, text, kept) => {
  const folder = temporaryFolder();
  await stageDocument(folder, 'posts/a.md', text, stub);
  const staged = readFileSync(path.join(folder, 'posts/a.md'), 'utf8');
  expect(staged).toBe(`${kept}${JSON.stringify(stub)}\n`);
});
