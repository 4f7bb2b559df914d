import { cpSync, existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { openPictureFiles } from '../source/picture-files';
import { openStore, type Store } from '../store/store';
import { publishRecordings } from './publish-recordings';

/** Three seconds of silence. */
const SILENCE = 'e2e/fixtures/newsroom/posts/2019-12-31-silence.mp3';

let root: string;
let store: Store;

beforeEach(() => {
  root = temporaryFolder();
  store = openStore(path.join(root, 'kept'), 'v1');
  mkdirSync(path.join(root, 'content/posts'), { recursive: true });
  mkdirSync(path.join(root, 'public/audio'), { recursive: true });
  cpSync(SILENCE, path.join(root, 'content/posts/录音 A.mp3'));
  cpSync(SILENCE, path.join(root, 'public/audio/b.mp3'));
});

const publish = async (src: string, draft = false) =>
  publishRecordings(
    [
      { _id: 'posts/a.md', audio: { src }, publishedAt: '2020-02-29T09:00:00.000Z', draft },
      { _id: 'posts/b.md', publishedAt: '2020-02-29T09:00:00.000Z', draft },
    ],
    {
      locate: await openPictureFiles({
        contentDir: path.join(root, 'content'),
        publicDir: path.join(root, 'public'),
      }),
      to: path.join(root, 'out'),
      store,
    },
  );
const fileOf = (src = '') => path.join(root, 'out', src.replace('/assets/content/', ''));

it.each([
  [
    'beside the post',
    '录音 A.mp3',
    false,
    /^\/assets\/content\/20200229T090000Z\/a-[0-9a-f]{16}\.mp3$/u,
  ],
  ['with an encoded name', '%E5%BD%95%E9%9F%B3%20A.mp3', false, /20200229T090000Z/u],
  ['below public/', '/audio/b.mp3', false, /20200229T090000Z\/b-/u],
  ['of a draft', '录音 A.mp3', true, /^\/assets\/content\/draft\//u],
])('publishes one %s as its post is, and measures it', async (_where, src, draft, address) => {
  const recordings = await publish(src, draft);
  expect([...recordings.keys()]).toEqual(['posts/a.md']);
  const recording = recordings.get('posts/a.md');
  expect(recording).toMatchObject({ type: 'audio/mpeg', bytes: 11_960, seconds: 3 });
  expect(recording?.src).toMatch(address);
  expect(existsSync(fileOf(recording?.src))).toBe(true);
});

it('reads a file once, and again when it has changed', async () => {
  const put = vi.spyOn(store, 'put');
  const first = await publish('录音 A.mp3');
  await publish('录音 A.mp3');
  expect(put).toHaveBeenCalledTimes(1);
  const file = path.join(root, 'content/posts/录音 A.mp3');
  writeFileSync(file, 'ID3');
  utimesSync(file, 1, 1);
  const second = await publish('录音 A.mp3');
  // A recording that cannot be measured is published: the gate has looked at it.
  expect(second.get('posts/a.md')).toMatchObject({ bytes: 3, seconds: null });
  expect(second.get('posts/a.md')?.src).not.toBe(first.get('posts/a.md')?.src);
});

it('leaves one of another site where it is', async () => {
  expect(await publish('https://a.example/a.mp3')).toEqual(new Map());
});

it('tells of one that is not there', async () => {
  await expect(publish('c.mp3')).rejects.toThrow(/^posts\/a\.md: .*c\.mp3/u);
  await expect(publish('../../../c.mp3')).rejects.toThrow(/posts\/a\.md/u);
});
