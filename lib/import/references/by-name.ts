import path from 'node:path';
import type { Site, SourceDocument } from '../model';

/** Finds the address of the one file that a tag nobody knows means by a name, or by the end of a path; or null. */
export type FindByName = (
  said: string,
  from: Pick<SourceDocument, 'names' | 'file'>,
) => string | null;

/**
 * Builds the search over the files that had addresses, and then over all: plug-ins read folders of their own. Of
 * several files of a name the one is meant whose path names the document.
 */
export function createFindByName({ files, tree }: Pick<Site, 'files' | 'tree'>): FindByName {
  const places = lazily(() => [
    endsOf([...files.keys()]),
    // A path as it is: what ends so is looked for once more where pictures are.
    endsOf(tree.files.map((file) => `/${file}`)),
  ]);
  return (said, from) => {
    const end = said.normalize('NFC').replace(/^(?:\.{0,2}\/)+/u, '');
    if (!/[^/.][^/]*\.[a-z]\w{1,4}$/iu.test(end) || /[\s{}<>]/u.test(end)) return null;
    const names = [...from.names.map((name) => path.posix.basename(name)), stemOf(from.file)];
    for (const byName of places()) {
      const found = (byName.get(path.posix.basename(end)) ?? []).filter((address) =>
        address.endsWith(`/${end}`),
      );
      const own = found.filter((address) => names.some((name) => address.includes(`/${name}/`)));
      const [only, ...others] = own.length > 0 ? own : found;
      if (only !== undefined) return others.length === 0 ? only : null;
    }
    return null;
  };
}

/** Signs before what stands in the place of an address: of a link, a picture, a definition or an attribute. */
const BEFORE_ADDRESS = /(?:\]\(\s*<?|^\[[^\]\n]+\]:\s*<?|\s(?:src|href)\s*=\s*["']?)$/imu;

/** Whether what begins at an offset of a text stands in the place of an address. */
export function isAddressAt(text: string, start: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return BEFORE_ADDRESS.test(text.slice(lineStart, start));
}

function stemOf(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]*$/u, '');
}

function endsOf(addresses: readonly string[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const address of addresses) {
    const name = path.posix.basename(address).normalize('NFC');
    const those = byName.get(name);
    if (those) those.push(address.normalize('NFC'));
    else byName.set(name, [address.normalize('NFC')]);
  }
  return byName;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
