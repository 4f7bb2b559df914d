import path from 'node:path';
import { digest } from '@/lib/digest';
import { readBytesIfThere } from '@/lib/files/read-if-there';
import type { Target } from '../model';
import type { Manifest } from './manifest';

/** A file that is to be written. */
export type Output = {
  /** Folder that it belongs to. */
  area: 'content' | 'public';
  /** Path there. */
  place: string;
  /** Path in the old site's folder; null for what the import makes itself. */
  from: string | null;
  /** Gives its bytes: those of pictures are on the disk, and there are more than a machine holds at once. */
  read: () => Buffer;
};

/**
 * Fate of a file: `new` and `changed` are written, `same` is there already. Nothing else is touched: `kept` was edited
 * here and not there, `both` was edited here and there, `removed` was deleted here, `taken` is a file of this site.
 */
export type Fate = 'new' | 'changed' | 'same' | 'kept' | 'both' | 'removed' | 'taken';

/** A file and what becomes of it. */
export type Planned = Output & {
  /** Fate of the file. */
  fate: Fate;
  /** Names the bytes that are wanted. */
  digest: string;
};

/** A text that the import makes itself. */
export function ownFile(place: string, text: string): Output {
  return { area: 'content', place, from: null, read: () => Buffer.from(text) };
}

/** Its name in the manifest. */
export function keyOf({ area, place }: Pick<Output, 'area' | 'place'>): string {
  return area === 'public' ? `public/${place}` : place;
}

/** Gives its path on the disk. */
export function fileOf(
  { area, place }: Pick<Output, 'area' | 'place'>,
  target: Pick<Target, 'contentDir' | 'publicDir'>,
): string {
  return path.join(area === 'public' ? target.publicDir : target.contentDir, place);
}

/** Decides what becomes of each file, by what is there and what an earlier import wrote. */
export function plan(outputs: readonly Output[], manifest: Manifest, target: Target): Planned[] {
  return outputs.map((output) => {
    const wanted = digest(output.read());
    return { ...output, digest: wanted, fate: fateOf(output, wanted, manifest, target) };
  });
}

/** The same file with another text. */
export function withText(planned: Planned, text: string): Planned {
  return { ...planned, read: () => Buffer.from(text), digest: digest(text) };
}

function fateOf(output: Output, wanted: string, { files }: Manifest, target: Target): Fate {
  const before = files[keyOf(output)];
  const there = readBytesIfThere(fileOf(output, target));
  if (there === null) return before ? 'removed' : 'new';
  const present = digest(there);
  if (present === wanted) return 'same';
  if (!before) return 'taken';
  if (present === before.digest) return 'changed';
  return before.digest === wanted ? 'kept' : 'both';
}
