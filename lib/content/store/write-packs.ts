import path from 'node:path';
import { digest } from '@/lib/digest';
import { readFirstLine } from '@/lib/files/read-first-line';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole';
import { formatPack, packName } from './packs';

/**
 * Writes values of documents in packs; a pack that holds the same already is left alone.
 * @param folder of the packs; whatever else is in it is removed
 * @param values what survives JSON, by the path of the document in the content folder
 */
export async function writePacks(
  folder: string,
  values: ReadonlyMap<string, unknown>,
): Promise<void> {
  const packs = new Map<string, Map<string, string>>();
  for (const [source, value] of values) {
    const name = packName(source);
    packs.set(
      name,
      (packs.get(name) ?? new Map<string, string>()).set(source, JSON.stringify(value)),
    );
  }
  for (const [name, json] of packs) {
    const file = path.join(folder, name);
    const madeOf = digest(JSON.stringify([...json]));
    if (readFirstLine(file) !== madeOf) writeWhole(file, formatPack({ madeOf, values: json }));
  }
  await removeUnused(folder, new Set(packs.keys()));
}
