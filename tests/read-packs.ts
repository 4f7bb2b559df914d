import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads all values of the packs in a folder, by the path of their document. */
export function readPacks(folder: string): Map<string, unknown> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  const lines = files.flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8').split('\n').slice(1, -1),
  );
  return new Map(
    lines.map((line) => {
      const [source = '', , value = ''] = line.split('\t');
      return [JSON.parse(source) as string, JSON.parse(value) as unknown];
    }),
  );
}
