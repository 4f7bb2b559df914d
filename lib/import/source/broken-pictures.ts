import path from 'node:path';
import sharp from 'sharp';
import type { SourceTree } from './tree';

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

/**
 * The pictures of an old site that begin as pictures do and cannot be read: one of them would stop the build.
 */
export function brokenPictures(tree: SourceTree): Promise<ReadonlySet<string>> {
  const known = found.get(tree) ?? findBroken(tree);
  found.set(tree, known);
  return known;
}

/** Covers and bodies ask: each picture is opened once. */
const found = new WeakMap<SourceTree, Promise<ReadonlySet<string>>>();

async function findBroken({ files, root }: SourceTree): Promise<ReadonlySet<string>> {
  const broken = new Set<string>();
  for (const file of files)
    if (PICTURE.test(file) && !(await isIntact(path.join(root, file)))) broken.add(file);
  return broken;
}

/** Whether a picture can be read; given as a file's path or its bytes. */
export async function isIntact(picture: string | Buffer): Promise<boolean> {
  try {
    await sharp(picture).metadata();
    return true;
  } catch {
    // sharp throws for no other reason than that it cannot read the picture.
    return false;
  }
}
