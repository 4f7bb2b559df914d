import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import { openPictureFiles } from './picture-files';

/** A project with these files; what a picture of `posts/x.md` in it names. */
function project(...files: string[]) {
  const root = temporaryFolder({ 'content/posts/x.md': '', 'public/robots.txt': '' });
  const added = Object.fromEntries(files.map((file) => [file, '']));
  writeFiles(root, added);
  const folders = { contentDir: path.join(root, 'content'), publicDir: path.join(root, 'public') };
  const locate = async (src: string) => (await openPictureFiles(folders))(src, 'posts/x.md');
  return { root, locate };
}

const problem = (part: string) => ({ ok: false, problem: { zh: expect.stringContaining(part) } });

describe('a picture', () => {
  it.each([
    ['picture.png', 'content/posts/picture.png'],
    ['./b/picture.png', 'content/posts/b/picture.png'],
    ['../shared/picture.png', 'content/shared/picture.png'],
    ['%E5%9B%BE%20%E7%89%87.png', 'content/posts/图 片.png'],
    ['图.png', 'content/posts/图.png'],
    ['50%.png', 'content/posts/50%.png'],
    ['2026:02.png', 'content/posts/2026:02.png'],
    ['a:b.png', 'content/posts/a:b.png'],
    ['café/图é.png', 'content/posts/café/图é.png'.normalize('NFD')],
    ['café图.png'.normalize('NFD'), 'content/posts/café图.png'],
    ['/é.png', 'public/é.png'.normalize('NFD')],
    ['picture.png?v=2#top', 'content/posts/picture.png'],
    ['/pictures/a.png', 'public/pictures/a.png'],
    ['//pictures/../a.png'.slice(1), 'public/a.png'],
  ])('%s is %s', async (src, file) => {
    const { root, locate } = project(file);
    expect(await locate(src)).toEqual({ ok: true, value: path.join(root, file) });
  });

  it('is the one that is written so, where another one looks the same', async () => {
    const [composed, decomposed] = ['é.png', 'é.png'.normalize('NFD')] as const;
    const { root, locate } = project(`content/posts/${composed}`, `content/posts/${decomposed}`);
    for (const name of [composed, decomposed])
      expect(await locate(name)).toEqual({
        ok: true,
        value: path.join(root, 'content/posts', name),
      });
  });

  it.each(['https://example.com/a.png', '//example.com/a.png', 'HTTP://example.com/a.png'])(
    '%s is another site’s',
    async (src) => {
      expect(await project().locate(src)).toEqual({ ok: true, value: null });
    },
  );
});

describe('no picture', () => {
  it.each([
    '../../secret.png',
    '/../secret.png',
    '..%2F..%2Fsecret.png',
    '/%2e%2e/secret.png',
    '..',
    '/',
  ])('%s is one: it leaves the folder', async (src) => {
    expect(await project('secret.png').locate(src)).toMatchObject(problem('之外'));
  });

  it.each([
    'none.png',
    './',
    'none/a.png',
    'x.md',
    'x.md/a.png',
    '.hidden/a.png',
    'data:image/png;base64,AA',
  ])('%s is one', async (src) => {
    const { locate } = project('content/posts/.hidden/a.png');
    expect(await locate(src)).toMatchObject(problem('找不到图片'));
  });

  it('is a name of other letters, and it is said which one is meant', async () => {
    const { locate } = project('content/posts/Picture.PNG');
    expect(await locate('picture.png')).toMatchObject(problem('“Picture.PNG”'));
  });
});

it('follows a link to where it leads in the folder, and not out of it', async () => {
  const { root, locate } = project('secret.png', 'content/posts/a.png');
  const content = path.join(root, 'content/posts');
  symlinkSync(path.join(root, 'secret.png'), path.join(content, 'out.png'));
  symlinkSync('a.png', path.join(content, 'in.png'));
  symlinkSync('none.png', path.join(content, 'nowhere.png'));
  expect(await locate('in.png')).toEqual({ ok: true, value: path.join(content, 'a.png') });
  expect(await locate('out.png')).toMatchObject(problem('之外'));
  expect(await locate('nowhere.png')).toMatchObject(problem('找不到图片'));
});
