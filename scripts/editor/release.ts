import path from 'node:path';
import { absoluteUrl, paths } from '@/lib/addresses/urls';
import { readContext } from '@/lib/content/check/check';
import type { DocumentFile } from '@/lib/content/check/document-file';
import { setFields, type FieldValues } from '@/lib/content/source/edit-fields';
import { site } from '@/lib/site';
import { clockNow, standingOf, isGone } from '@/lib/time/clock';
import { dayOf } from '@/lib/time/time-zone';
import { Refusal } from './command';
import { findPost } from './find-post';
import { quoted } from './quoted';
import { releasedSource } from './released-source';
import { requireSoundSiteFile } from './sound-site-file';
import { passGate, type Verdict } from './try-change';
import { typedFolder } from './typed';
import { writeMoved } from './write-moved';
import { writeTime } from './written-time';

/** A post, and how far it is. */
export type Found = {
  /** Its file. */
  post: DocumentFile<'posts'>;
  /** Its present standing. */
  standing: 'live' | 'scheduled' | 'draft' | 'withdrawn';
  /** The present. */
  now: Date;
};

/**
 * Finds the post that an editor names.
 * @throws {Refusal} where it is none, or may be several, and where the site's zone is not known for sure
 */
export async function namedPost(name: string): Promise<Found> {
  requireSoundSiteFile();
  const { posts } = await readContext(site);
  const now = clockNow();
  const post = findPost(name, posts, foldersTyped());
  const standing = isGone(post.record, now) ? 'withdrawn' : standingOf(post.record, now);
  return { post, standing, now };
}

/** Lists the folders from which a path may have been typed: npm starts scripts in the project's folder. */
export function foldersTyped(): string[] {
  const { contentDir } = site;
  return [
    typedFolder(),
    process.cwd(),
    contentDir,
    path.join(contentDir, 'posts'),
    path.join(contentDir, '_drafts'),
  ];
}

/** Result of a post's release. */
export type Released = {
  /** Its file now. */
  file: string;
  /** Its file before. */
  before: string;
  /** Address at which it is or will be read. */
  url: string;
  /** Verdict of the gate on it. */
  verdict: Verdict;
};

/**
 * Gives a post its time, and takes from it that it is a draft. It is written when the gate lets it pass, whole or not at
 * all, and moves to where published posts are.
 * @throws {Refusal} where it may not be
 */
export async function release({ post, now }: Found, at: Date): Promise<Released> {
  const { contentDir, timeZone } = site;
  const day = dayOf(at, timeZone);
  const source = releasedSource(post.source, day);
  const fields = { date: writeTime(at, timeZone), draft: null, published: null };
  const text = edited(post, fields);
  const verdict = await passGate({ source, text, replaces: post.source });
  if (verdict.warnings.some(({ rule }) => rule === 'body-empty') && at <= now) {
    throw new Refusal({
      zh: `${post.file} 还没有正文，什么也没有改。写好正文再发表。`,
      en: `${post.file} has no text yet, and nothing was changed. Write it first.`,
    });
  }
  const file = path.join(contentDir, source);
  writeMoved(post, file, text);
  const { slug } = post.record;
  return { file, before: post.file, url: absoluteUrl(paths.article({ day, slug })), verdict };
}

/**
 * The text of a post with other fields.
 * @throws {Refusal} where only a person can write them
 */
export function edited({ file, text }: DocumentFile<'posts'>, fields: FieldValues): string {
  const changed = setFields(text, fields);
  if (changed !== null) return changed;
  throw new Refusal({
    zh: `${file} 开头的字段改不了，什么也没有动。先运行 npm run check -- ${quoted(file)}，照着改好，再运行一次。`,
    en: `${file}: its front matter cannot be edited, and nothing was changed. Run npm run check -- ${quoted(file)} first.`,
  });
}

/** An address without the site's own, which on an editor's machine is that machine. */
export function pathIn(url: string): string {
  return decodeURI(new URL(url).pathname);
}
