import { readIfThereSync } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { own } from '@/lib/own';
import type { Told } from './announce';

/**
 * Opens what is kept in a file of what targets have been told. Whoever opens it keeps others out until it is done.
 * @param file a damaged one is refused: taken for none, it would pass over what nobody was told of
 * @throws {Error} when it is damaged
 */
export function openTold(file: string): Told {
  const all = read(file);
  return {
    known: (target) => {
      const keys = own(all, target);
      return keys ? new Set(keys) : null;
    },
    note: (target, keys) => {
      all[target] = [...new Set([...(own(all, target) ?? []), ...keys])];
      writeWhole(file, JSON.stringify(all, null, 1));
      return Promise.resolve();
    },
    // Whoever has opened it holds it until it is done.
    goOn: () => Promise.resolve(),
  };
}

function read(file: string): Record<string, string[]> {
  try {
    return JSON.parse(readIfThereSync(file)?.toString() ?? '{}') as Record<string, string[]>;
  } catch {
    throw new Error(
      `${file} 坏了，不知道通知过什么。删掉它，再运行一次：现有的都记为通知过，以后的照常。 / ${file} is damaged. Remove it and run again: what there is is noted as told.`,
    );
  }
}
