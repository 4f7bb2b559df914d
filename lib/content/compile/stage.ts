import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Summary } from '../summary';
import type { Bodies } from './bodies';
import type { Cache } from './cache';
import { digest } from './digest';
import { render } from './render';
import { writeWhole } from './write-whole';

/** What stands in a staged file in the place of the body. */
export type Stub = {
  /** Name of the rendered body. */
  body: string;
  /** What it comes to. */
  summary: Summary;
};

/** Where documents come from and go to. */
export type Stage = {
  /** The content folder. */
  contentDir: string;
  /** The folder that Contentlayer reads. */
  stageDir: string;
  /** Stubs of source files that have been rendered before. */
  cache: Cache;
  /** Rendered bodies. */
  bodies: Bodies;
};

/**
 * Makes a folder for Contentlayer to read: each document with its own front matter, and a stub in
 * the place of its body. A body is rendered once; its stub is known by the digest of the file after
 * that. Contentlayer tells changed files by their time, so a staged file's time is made of its content.
 * @param sources the documents, as paths in the content folder
 * @returns names of the bodies
 */
export async function stageDocuments(stage: Stage, sources: readonly string[]): Promise<Set<string>> {
  const { contentDir, stageDir } = stage;
  const names = new Set<string>();
  for (const source of sources) {
    const text = await readFile(path.join(contentDir, source), 'utf8');
    const stub = await stubOf(stage, text, source);
    names.add(stub.body);
    await put(path.join(stageDir, source), `${frontMatterBlock(text)}\n${JSON.stringify(stub)}\n`);
  }
  await keepOnly(stageDir, new Set(sources));
  return names;
}

async function stubOf({ cache, bodies }: Stage, text: string, source: string): Promise<Stub> {
  const key = digest(text);
  const known = cache.get(key) as Stub | undefined;
  if (known && (await bodies.has(known.body))) return known;
  const { html, summary } = render(text, source);
  const stub = { body: await bodies.add(html), summary };
  cache.set(key, stub);
  return stub;
}

/** The front matter with its fences, found as Contentlayer's loader (gray-matter) finds it. */
function frontMatterBlock(text: string): string {
  const end = text.indexOf('\n---', 3);
  return end < 0 ? '' : text.slice(0, end + '\n---'.length);
}

async function put(file: string, text: string): Promise<void> {
  const time = timeOf(text);
  const there = await stat(file).catch(() => null);
  if (there?.mtime.getTime() === time.getTime()) return;
  await writeWhole(file, text);
  await utimes(file, time, time);
}

/** An instant between 1970 and 2004, in milliseconds, that stands for a content. */
function timeOf(text: string): Date {
  return new Date(createHash('sha256').update(text).digest().readUIntBE(0, 5));
}

async function keepOnly(stageDir: string, sources: ReadonlySet<string>): Promise<void> {
  await mkdir(stageDir, { recursive: true });
  for (const entry of await readdir(stageDir, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const source = path.relative(stageDir, file).replaceAll(path.sep, '/');
    if (entry.isFile() && !sources.has(source)) await rm(file);
  }
}
