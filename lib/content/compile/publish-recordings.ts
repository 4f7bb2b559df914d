import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { recordingType } from '@/lib/recording-types';
import type { Post } from 'contentlayer/generated';
import { IMAGES, imageFolder } from '../compiled/images/address';
import type { Recording } from '../model';
import type { LocatePicture } from '../source/picture-files';
import type { Store } from '../store/store';
import { publishedName, publishFile } from './publish-file';

/** Facts of a recording that are kept from one build to the next. */
type Measured = { key: string; bytes: number; seconds: number | null };

/** A post, as far as its recording goes. */
type Recorded = Pick<Post, '_id' | 'audio' | 'publishedAt' | 'draft'>;

/** Tools and places of the publication of recordings. */
type Places = {
  /** Finds their files, as it does those of pictures. */
  locate: LocatePicture;
  /** Folder that they go to: among the images, by the same rule of who may have them. */
  to: string;
  /** Store of what earlier builds have found out. */
  store: Store;
};

/**
 * Publishes the recordings of posts, and finds out how long they are and how large.
 * @returns those that are files of ours, by the paths of their posts
 * @throws {Error} naming each file that cannot be published; the gate has said so before, with the line
 */
export async function publishRecordings(
  posts: readonly Recorded[],
  places: Places,
): Promise<Map<string, Recording>> {
  const problems: string[] = [];
  const recordings = new Map<string, Recording>();
  const keys = new Map<string, string>();
  for (const post of posts) {
    const { audio, _id: source } = post;
    if (!audio) continue;
    const located = places.locate(audio.src, source);
    if (!located.ok) problems.push(`${source}: ${located.problem.zh} / ${located.problem.en}`);
    else if (located.value !== null) {
      const file = located.value;
      const key = await keyOf(file);
      keys.set(source, key);
      const measured = await measure(file, source, key, places.store);
      recordings.set(source, await publish(file, measured, imageFolder(post), places.to));
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await places.store.sweep(keys);
  return recordings;
}

async function publish(
  file: string,
  { key, bytes, seconds }: Measured,
  folder: string,
  to: string,
): Promise<Recording> {
  const name = publishedName(file, key, path.extname(file).slice(1).toLowerCase());
  await publishFile(file, path.join(to, folder, name));
  const type = recordingType(file) ?? 'audio/mpeg';
  return { src: `${IMAGES}/${folder}/${name}`, type, bytes, seconds };
}

/** Names a file that nobody has touched: it is read once in its life, and may be as long as an hour. */
async function keyOf(file: string): Promise<string> {
  const { mtimeMs, size } = await stat(file);
  return digest(JSON.stringify([file, mtimeMs, size]));
}

async function measure(file: string, source: string, key: string, store: Store): Promise<Measured> {
  const known = store.get(source, key) as Measured | undefined;
  if (known) return known;
  const { size: bytes } = await stat(file);
  const measured = { key: await digestOf(file), bytes, seconds: await secondsOf(file) };
  store.put(source, key, measured);
  return measured;
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** Reads the length of a recording in whole seconds; null for one that cannot be told, which plays all the same. */
async function secondsOf(file: string): Promise<number | null> {
  // Loaded only where a recording is new.
  const { parseFile } = await import('music-metadata');
  const { format } = await parseFile(file, { duration: true, skipCovers: true }).catch(() => ({
    format: { duration: undefined },
  }));
  return format.duration === undefined ? null : Math.max(1, Math.round(format.duration));
}
