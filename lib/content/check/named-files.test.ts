import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { namedFiles } from './named-files';

const name = 'posts/2026/2026-02-28-café.md';

/** A project with a content folder, and how its documents are found from a folder in it. */
function setUp() {
  const project = temporaryFolder({
    [`content/${name.normalize('NFD')}`]: '',
    'content/authors/lin.md': '',
    'content/posts/a.png': '',
    'README.md': '',
  });
  const contentDir = path.join(project, 'content');
  return {
    found: path.join(contentDir, name.normalize('NFD')),
    find: (names: string[], folder = '') =>
      namedFiles(names, { contentDir, cwd: path.join(project, folder) }),
  };
}

it.each([
  ['from where somebody is', '', `content/${name}`],
  ['from below', 'content/posts', '2026/2026-02-28-café.md'],
  ['from the content folder', '', name],
  ['in a roundabout way', '', `./content/authors/../${name}`],
])('finds a document by a path %s', async (_name, folder, typed) => {
  const { find, found } = setUp();
  expect(await find([typed, typed, found], folder)).toEqual([found]);
});

it.each([
  ['content/posts/a.png', '不是内容文件'],
  ['README.md', '不是内容文件'],
  ['content/posts', '不写则检查全部'],
  ['content/authors/lim.md', 'content/authors/lin.md？'],
  ['authors/lim.md', 'content/authors/lin.md？'],
  ['posts/lin.md', 'content/authors/lin.md？'],
])('says that %s is none', async (typed, message) => {
  const { find } = setUp();
  await expect(find(['content/authors/lin.md', typed])).rejects.toThrow(message);
  await expect(find([typed])).rejects.toThrow(`“${typed}”`);
});
